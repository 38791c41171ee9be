import type { TokenSource } from '@entrada/acquire';
import { EntradaError, resolveResource } from '@entrada/core';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolSource } from '../testing/tool-source.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorReport } from './doctor-report.ts';
import { findCause } from './find-cause.ts';
import type { DoctorOptions } from './gather/gather-facts.ts';
import type { DoctorQuestion } from './question.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const alex = 'alex@adatum.onmicrosoft.com';
const blair = 'blair@adatum.onmicrosoft.com';
const casey = 'casey@adatum.onmicrosoft.com';
const daemon = '00000000-0000-4000-8000-0000000dae01';
const resource = 'api://adatum-closed';
const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-closed
    identifierUris: [${resource}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: read }]
    preAuthorized: [{ client: azure-cli, scopes: [read] }]
    servicePrincipal: { assignmentRequired: true }
  - { displayName: daemon, appId: ${daemon}, passwords: [{ secret: a daemon that may read nothing }] }
assignments: [{ resource: adatum-closed, user: ${alex} }]
conditionalAccess: [{ name: Wall, grant: block, users: [${blair}], state: disabled }]
`;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ seed });
});
afterAll(() => emulator.close());

function as(user: string, name = 'azure-cli'): TokenSource {
  return toolSource(emulator, { name, client: azureCli, user });
}

function failing(name: string, error: Error): TokenSource {
  return { name, getToken: () => Promise.reject(error) };
}

const unavailable = failing('environment', new EntradaError('source_unavailable', 'Not set: AZURE_TENANT_ID.'));
const never: TokenSource = { name: 'azd', getToken: () => new Promise(() => {}) };

function examine(
  sources: readonly TokenSource[],
  question: Partial<DoctorQuestion> = {},
  options: Partial<DoctorOptions> = {},
) {
  const asked = { request: resolveResource(resource), ...question };
  const describeSource = (source: string) => (source === 'azure-cli' ? { client: azureCli } : {});
  return findCause(asked, { sources, fetch: emulator.fetch, describeSource, ...options });
}

function finding({ findings }: DoctorReport, wanted: string): DoctorFinding | undefined {
  return findings.find(({ rule }) => rule === wanted);
}

describe('what can be seen', () => {
  it('is everything but policies for a person who may read the directory', async () => {
    const report = await examine([as(alex)]);
    expect(report).toMatchObject({
      outcome: 'token',
      likelyCause: undefined,
      question: { user: alex, client: azureCli },
    });
    expect(report.findings.filter(({ status }) => status === 'not-looked-at')).toMatchObject([
      { rule: 'D12', message: expect.stringMatching(/^Not looked at, because it needs Policy.Read.All.*403/) },
    ]);
  });

  it('is named, without rights to Graph, with the reason; Entra’s own words still give the fix', async () => {
    const withoutGraph: TokenSource = {
      name: 'azure-cli',
      getToken: async (request) => {
        if (request.resource.includes('graph')) throw new EntradaError('source_failed', 'No token for Graph today.');
        return as(blair).getToken(request);
      },
    };
    const report = await examine([withoutGraph]);
    expect(report).toMatchObject({ outcome: 'refused', likelyCause: 'D01' });
    expect(finding(report, 'D01')).toMatchObject({
      status: 'problem',
      manifest: `assignment:\n  users: [${blair}]`,
      docs: 'errors/AADSTS50105',
      evidence: expect.stringMatching(/AADSTS50105: .*, trace [0-9a-f-]{36}, correlation [0-9a-f-]{36}/),
    });
    const rest = report.findings.filter(({ rule }) => rule !== 'D01');
    expect(rest.map(({ rule, status }) => `${rule} ${status}`)).toEqual(
      ['D02', 'D03', 'D04', 'D05', 'D06', 'D08', 'D09', 'D11', 'D12'].map((rule) => `${rule} not-looked-at`),
    );
    for (const { message } of rest) {
      expect(message).toBe(
        'Not looked at, because there is no token for Microsoft Graph (azure-cli: No token for Graph today.).',
      );
    }
  });

  it.each([`${resource}/`, resource.toUpperCase().replace('API', 'api')])(
    'is an API by a name that nearly is its own: %s',
    async (name) => {
      const report = await examine([as(alex)], { request: resolveResource(name) });
      expect(finding(report, 'D03')).toMatchObject({
        status: 'ok',
        message: expect.stringMatching(/what was asked for differs by/),
      });
    },
  );

  it('is what Entra says, where Graph is out of reach', async () => {
    const offline: typeof fetch = (input, init) => {
      const { host } = new URL(new Request(input, init).url);
      return host === 'graph.microsoft.com'
        ? Promise.reject(new TypeError('fetch failed'))
        : emulator.fetch(input, init);
    };
    const report = await examine([as(alex)], {}, { fetch: offline });
    expect(report).toMatchObject({ outcome: 'token', likelyCause: undefined });
    expect(finding(report, 'D03')?.message).toMatch(
      /^Not looked at, because Graph failed: .*no answer from Microsoft Graph\.$/,
    );
  });

  it('is what Graph lets an application see: each refusal with the permission', async () => {
    const application: TokenSource = {
      name: 'environment',
      getToken: async ({ scopes }) => {
        const form = {
          grant_type: 'client_credentials',
          client_id: daemon,
          client_secret: 'a daemon that may read nothing',
          scope: scopes.join(' '),
        };
        const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/token`;
        const answer = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
        const { access_token: token } = (await answer.json()) as { access_token?: string };
        if (token === undefined) throw new EntradaError('source_failed', 'No token.');
        return { token, expiresOn: Date.now() / 1000 + 3600, source: 'environment' };
      },
    };
    const report = await examine([application]);
    expect(finding(report, 'D03')?.message).toContain('it needs Application.Read.All, and Graph refused: 403');
    expect(report.question).toMatchObject({ client: daemon });
    expect(report.question).not.toHaveProperty('user');
  });
});

describe('the sources', () => {
  it('are all asked, and the first that is there decides', async () => {
    const report = await examine([unavailable, as(alex), as(blair, 'login')]);
    expect(report.attempts).toMatchObject([
      { source: 'environment', outcome: 'unavailable', because: 'Not set: AZURE_TENANT_ID.' },
      { source: 'azure-cli', outcome: 'token', token: { version: '2.0', scopes: ['read'] } },
      { source: 'login', outcome: 'refused', aadsts: 50105, traceId: expect.any(String) },
    ]);
    expect(report.outcome).toBe('token');
  });

  it('are given up when they do not answer', async () => {
    const report = await examine([never, as(alex)], {}, { timeoutMs: 20 });
    expect(report.attempts[0]).toMatchObject({ outcome: 'failed', because: 'It did not answer within 0.02 seconds.' });
    expect(finding(report, 'D01')).toMatchObject({ status: 'problem', docs: 'errors/source_timeout' });
  });

  it('may all be missing: then signing in is the fix', async () => {
    const report = await examine([unavailable]);
    expect(report).toMatchObject({ outcome: 'no-token', likelyCause: 'D01' });
    expect(finding(report, 'D01')).toMatchObject({
      az: 'az login',
      evidence: 'environment: Not set: AZURE_TENANT_ID.',
    });
    expect(finding(report, 'D02')?.message).toContain('there is no source of a token for Microsoft Graph');
  });

  it('end with the person who has waited enough', async () => {
    const stop = new AbortController();
    const examined = examine([never], {}, { signal: stop.signal });
    stop.abort(new EntradaError('cancelled', 'Interrupted.'));
    await expect(examined).rejects.toThrow('Interrupted.');
  });

  it('are told of a client only where they sign in for us: a tool has its own', async () => {
    const told: string[] = [];
    const listening = (name: string): TokenSource => ({
      name,
      getToken: async (request) => {
        told.push(`${name} ${request.client}`);
        return as(alex).getToken(request);
      },
    });
    await examine([listening('azure-cli'), listening('device-code')], { client: daemon });
    expect(new Set(told)).toEqual(new Set(['azure-cli undefined', `device-code ${daemon}`]));
  });

  it('may quote a token in an error: the report does not', async () => {
    const { token } = await as(alex).getToken(resolveResource(resource));
    const report = await examine([failing('azd', new EntradaError('source_failed', `It printed ${token}.`))]);
    expect(report.attempts[0]).toMatchObject({ outcome: 'failed' });
    expect(JSON.stringify(report)).not.toContain(token.split('.')[0]);
  });

  it('do not hide a mistake of ours', async () => {
    await expect(examine([failing('azd', new RangeError('a mistake'))])).rejects.toThrow(RangeError);
  });
});

describe('somebody else', () => {
  it('is judged by the directory alone', async () => {
    const report = await examine([as(alex)], { user: blair });
    expect(report).toMatchObject({ outcome: 'not-tried', likelyCause: 'D11', question: { user: blair } });
    expect(finding(report, 'D01')).toMatchObject({ status: 'not-looked-at', message: expect.stringContaining(blair) });
    expect(finding(report, 'D13')).toBeUndefined();
  });

  it('is who is signed in, when the name is the same', async () => {
    expect(await examine([as(alex)], { user: alex.toUpperCase() })).toMatchObject({ outcome: 'token' });
  });

  it('may be another client', async () => {
    const report = await examine([as(alex)], { client: '1950a258-227b-4e31-a9cf-717495945fc2' });
    expect(report).toMatchObject({ outcome: 'not-tried', likelyCause: 'D08', question: { user: alex } });
  });

  it('may be nobody', async () => {
    const report = await examine([as(alex)], { user: 'dana@adatum.onmicrosoft.com' });
    expect(report).toMatchObject({ likelyCause: 'D09' });
    expect(finding(report, 'D11')?.status).toBe('not-looked-at');
  });

  it('is not bound by assignment as a Global Administrator', async () => {
    expect(finding(await examine([as(casey)]), 'D11')).toMatchObject({
      status: 'ok',
      message: expect.stringContaining('Global Administrator'),
    });
  });
});
