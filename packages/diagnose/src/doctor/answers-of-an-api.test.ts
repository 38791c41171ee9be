import { decodeToken, resolveResource } from '@entrada/core';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { createGuard, denialResponse, type GuardOptions } from '@entrada/guard';
import { createGraph } from '@entrada/registration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAz } from '../testing/apply-az.ts';
import { applyManifest } from '../testing/apply-manifest.ts';
import { toolSource } from '../testing/tool-source.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorReport } from './doctor-report.ts';
import { findCause } from './find-cause.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const oldApi = 'a1000000-0000-4000-8000-0000000000a1';
const url = 'https://api.adatum.example/reports';
const resource = 'api://adatum-one';
const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-one
    appId: ${oldApi}
    identifierUris: [${resource}]
    requestedAccessTokenVersion: 1
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
`;

let emulator: Emulator;
/** Authorization headers that hosts other than Microsoft's saw. */
let sent: { readonly host: string; readonly authorization: string | null }[];
beforeEach(async () => {
  emulator = await createEmulator({ seed });
  sent = [];
});
afterEach(() => emulator.close());

type Answer = (request: Request) => Response | Promise<Response>;

/** Microsoft's hosts are the local tenant, every other is the API. */
function around(answer: Answer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { host } = new URL(request.url);
    if (['login.microsoftonline.com', 'graph.microsoft.com'].includes(host)) return emulator.fetch(request);
    sent.push({ host, authorization: request.headers.get('authorization') });
    return answer(request);
  };
}

/** An API with Entrada's guard. */
function guarded(options: Partial<GuardOptions>): Answer {
  const guard = createGuard({
    tenantId: emulator.tenantId,
    audiences: [oldApi, resource],
    fetch: emulator.fetch,
    clock: () => emulator.clock.now() / 1000,
    ...options,
  });
  return async ({ headers }) => {
    const result = await guard.authenticate({ authorization: headers.get('authorization') ?? undefined });
    if (result.ok) return new Response('reports');
    const denial = denialResponse(result);
    return new Response(denial.body, { status: denial.status, headers: denial.headers });
  };
}

function alex() {
  return toolSource(emulator, { name: 'azure-cli', client: azureCli, user: 'alex@adatum.onmicrosoft.com' });
}

async function examine(answer: Answer, address = url, asked = resource): Promise<DoctorReport> {
  const question = { request: resolveResource(asked), client: azureCli, url: address };
  return findCause(question, { sources: [alex()], fetch: around(answer) });
}

function finding({ findings }: DoctorReport, wanted: string): DoctorFinding | undefined {
  return findings.find(({ rule }) => rule === wanted);
}

async function asCasey(): Promise<string> {
  const casey = toolSource(emulator, { name: 'azure-cli', client: azureCli, user: 'casey@adatum.onmicrosoft.com' });
  return (await casey.getToken(resolveResource('graph'))).token;
}

const refusing =
  (description: string): Answer =>
  ({ headers }) => {
    const challenge = headers.has('authorization')
      ? `Bearer error="invalid_token", error_description="${description}"`
      : 'Bearer';
    return new Response('', { status: 401, headers: { 'www-authenticate': challenge } });
  };

describe('an API that is asked', () => {
  it('takes the token that its registration lets Entra issue', async () => {
    const report = await examine(guarded({ versions: ['1.0'] }));
    expect(report.likelyCause).toBeUndefined();
    expect(finding(report, 'D15')).toMatchObject({ status: 'ok', message: 'The API takes the token.' });
    expect(finding(report, 'D15')?.evidence).toMatch(/^without a token 401.*; with it 200$/);
  });

  it.each(['manifest', 'az'])('wants the other version, and takes the token after the fix by %s', async (way) => {
    const report = await examine(guarded({}));
    expect(report).toMatchObject({ outcome: 'token', likelyCause: 'D15' });
    const { manifest = '', az = '' } = finding(report, 'D15') ?? {};
    const token = await asCasey();
    const graph = createGraph({ fetch: emulator.fetch, getToken: () => Promise.resolve(token) });
    if (way === 'manifest') await applyManifest(manifest, oldApi, graph);
    else {
      await applyAz(az, async (_method, path, body) => {
        await graph.patch(path, body);
        return {};
      });
    }
    expect((await examine(guarded({}))).likelyCause).toBeUndefined();
  });

  it.each([
    ['ASP.NET Core, whose issuer is of version 2', "The issuer 'https://sts.windows.net/x/' is invalid", 2],
    [
      'ASP.NET Core, which takes the issuer of version 1 alone, of another tenant',
      "The issuer 'https://login.microsoftonline.com/x/v2.0' is invalid",
      undefined,
    ],
    ['one that says nothing of versions', "The audience 'x' is invalid", undefined],
    ['one that says nothing', '', undefined],
  ])('is understood where it is %s', async (_, description, version) => {
    const fix = finding(await examine(refusing(description)), 'D15');
    expect(fix?.status).toBe('problem');
    expect(fix?.manifest).toBe(version === undefined ? undefined : `accessTokenVersion: ${version}`);
  });

  it('names in its metadata whose tokens it takes', async () => {
    const metadata = { resource, authorization_servers: ['https://login.microsoftonline.com/x/v2.0'] };
    const answer: Answer = (request) =>
      request.url.includes('/.well-known/') ? Response.json(metadata) : new Response('', { status: 401 });
    expect(finding(await examine(answer), 'D15')).toMatchObject({ manifest: 'accessTokenVersion: 2' });
  });

  it('lets in and not do it: 403 is about scopes and roles', async () => {
    const forbidding: Answer = ({ headers }) =>
      headers.has('authorization')
        ? new Response('', {
            status: 403,
            headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${resource}/reports.manage"` },
          })
        : new Response('', { status: 401 });
    expect(finding(await examine(forbidding), 'D15')).toMatchObject({
      status: 'problem',
      fix: expect.stringContaining(`${resource}/reports.manage`),
    });
  });

  it('may ask for no token at that address', async () => {
    const open = finding(await examine(() => new Response('everybody')), 'D15');
    expect(open).toMatchObject({
      status: 'ok',
      message: expect.stringContaining('It asks for no token at that address.'),
    });
    expect(finding(await examine(guarded({ versions: ['1.0'] })), 'D15')?.message).not.toContain('asks for no token');
  });

  it('is of another tenant than the sign-in', async () => {
    const tenant = 'c0470000-5eed-4ad0-8a70-0000000c0705';
    const challenge = `Bearer authorization_uri="https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize"`;
    const elsewhere: Answer = () => new Response('', { status: 401, headers: { 'www-authenticate': challenge } });
    expect(finding(await examine(elsewhere), 'D02')).toMatchObject({
      status: 'problem',
      az: `az login --tenant ${tenant}`,
    });
  });
});

/** An API that answers with metadata (RFC 9728). */
function saying(metadata: Readonly<Record<string, unknown>>): Answer {
  return ({ url: address }) =>
    address.includes('/.well-known/oauth-protected-resource')
      ? Response.json(metadata)
      : new Response('', { status: 200 });
}

describe('what a server says of itself', () => {
  it.each([
    ['its identifier', { resource }],
    ['its client id', { resource: oldApi }],
    ['scopes with the identifier in front', { resource, scopes_supported: [`${resource}/access_as_user`] }],
  ])('fits: %s', async (_, metadata) => {
    expect(finding(await examine(saying(metadata)), 'D14')?.status).toBe('ok');
  });

  it.each([
    ['a slash at the end', { resource: `${resource}/` }, /letter by letter/],
    [
      'scopes without the identifier',
      { resource, scopes_supported: ['access_as_user'] },
      /Put the identifier in front/,
    ],
    [
      'an address of its own',
      { resource: 'https://api.adatum.example' },
      /entrada token https:\/\/api\.adatum\.example\./,
    ],
  ])('does not fit: %s', async (_, metadata, fix) => {
    expect(finding(await examine(saying(metadata)), 'D14')).toMatchObject({
      status: 'problem',
      fix: expect.stringMatching(fix),
    });
  });

  it.each([
    'https://graph.microsoft.com',
    'https://management.azure.com/',
    'api://another-api',
    'https://evil.example',
  ])('gets nobody a token for %s', async (named) => {
    const report = await examine(saying({ resource: named }));
    const found = finding(report, 'D14');
    expect(found).toMatchObject({ status: 'problem', fix: expect.stringContaining('Do not ask for what it names') });
    expect(`${found?.fix}${found?.az ?? ''}${found?.manifest ?? ''}`).not.toContain('entrada token');
    const audiences = sent.flatMap(({ authorization }) =>
      authorization === null ? [] : [decodeToken(authorization.replace('Bearer ', '')).claims.aud],
    );
    expect(audiences).toEqual([resource]);
  });

  it('is shown without what a terminal would obey', async () => {
    const report = await examine(saying({ resource: 'api://x\u001b[2J`rm`' }));
    expect(JSON.stringify(report)).not.toMatch(/\\u001b|`/);
  });
});

describe('the token', () => {
  it('goes to the address that was named', async () => {
    await examine(saying({}));
    expect(sent.filter(({ authorization }) => authorization !== null).map(({ host }) => host)).toEqual([
      'api.adatum.example',
    ]);
  });

  it.each([
    ['plain http', 'http://api.adatum.example/reports', resource],
    ['a host that is not Microsoft Graph', url, 'graph'],
  ])('does not go to %s, and the rest is told', async (_, address, asked) => {
    const report = await examine(saying({}), address, asked);
    expect(sent.every(({ authorization }) => authorization === null)).toBe(true);
    expect(finding(report, 'D15')).toMatchObject({
      status: 'not-looked-at',
      message: expect.stringContaining('not sent'),
    });
    expect(finding(report, 'D03')?.status).toBe('ok');
  });

  it('follows no redirect to another host', async () => {
    const redirecting: Answer = ({ url: address }) =>
      address.startsWith(url)
        ? new Response('', { status: 302, headers: { location: 'https://evil.example/' } })
        : new Response();
    const report = await examine(redirecting);
    expect(sent.map(({ host }) => host)).not.toContain('evil.example');
    expect(finding(report, 'D15')?.status).toBe('not-looked-at');
  });

  it('is nowhere in the report', async () => {
    const report = JSON.stringify(await examine(guarded({})));
    expect(sent.some(({ authorization }) => authorization !== null)).toBe(true);
    expect(report).not.toMatch(/eyJ|Bearer [\w-]{20}/);
  });
});
