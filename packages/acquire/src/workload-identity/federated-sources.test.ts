import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken, resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  api,
  daemonId,
  githubIssuer,
  githubSubject,
  pipelinesIssuer,
  pipelinesSubject,
  startApplicationsTenant,
  tenantId,
} from '../../test-support/applications-tenant.ts';
import { everythingIn } from '../../test-support/everything-in.ts';
import { azurePipelinesSource } from './azure-pipelines-source.ts';
import { githubActionsSource } from './github-actions-source.ts';
import { workloadIdentitySource } from './workload-identity-source.ts';

const request = resolveResource(api);
const subject = 'system:serviceaccount:default:api';
const jobToken = 'the-token-of-the-job';

let emulator: Emulator;
let folder: string;
let file: string;
beforeAll(async () => {
  emulator = await startApplicationsTenant();
  folder = mkdtempSync(join(tmpdir(), 'entrada-federation-'));
  file = join(folder, 'token');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** A platform's endpoint beside the emulator; `answer` gives what it says. */
function platform(host: string, answer: (asked: Asked) => Response) {
  const asked: Asked[] = [];
  const forms: URLSearchParams[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { url, method, headers } = new Request(input, init);
    if (new URL(url).host !== host) {
      forms.push(new URLSearchParams(await new Response(init?.body).text()));
      return emulator.fetch(input, init);
    }
    asked.push({ url, method, headers });
    return answer({ url, method, headers });
  };
  return { asked, forms, fetch };
}

const application = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonId };
const github = {
  ...application,
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.example/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: jobToken,
};
const pipelines = {
  SYSTEM_OIDCREQUESTURI: 'https://dev.azure.example/adatum/_apis/oidctoken',
  SYSTEM_ACCESSTOKEN: jobToken,
  AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: 'connection id',
  AZURESUBSCRIPTION_TENANT_ID: tenantId,
  AZURESUBSCRIPTION_CLIENT_ID: daemonId,
};
const ofGithub = () => emulator.workloadAssertion({ issuer: githubIssuer, subject: githubSubject });

describe('the token of a workload', () => {
  it('comes for the assertion in a file, which is read each time', async () => {
    const env = { ...application, AZURE_FEDERATED_TOKEN_FILE: file };
    const source = workloadIdentitySource({ env, fetch: emulator.fetch });
    writeFileSync(file, `${emulator.workloadAssertion({ subject })}\n`);
    const { token, ...rest } = await source.getToken(request);
    expect(rest).toMatchObject({ source: 'workload-identity', tenant: tenantId, client: daemonId });
    expect(decodeToken(token).claims).toMatchObject({ azp: daemonId, azpacr: '2', roles: ['Reports.Read.All'] });
    writeFileSync(file, emulator.workloadAssertion({ subject: 'system:serviceaccount:default:another' }));
    await expect(source.getToken(request)).rejects.toMatchObject({ code: 'refused', refusal: { aadsts: 700213 } });
  });

  it.each([
    ['is empty', '', /gave nothing; expected an assertion/],
    ['holds something else', 'a secret that is no assertion', /gave something else; expected an assertion/],
  ])('fails when the file %s, and does not repeat it', async (_, content, says) => {
    writeFileSync(file, content);
    const env = { ...application, AZURE_FEDERATED_TOKEN_FILE: file };
    const error = await workloadIdentitySource({ env, fetch: emulator.fetch })
      .getToken(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_failed', message: expect.stringMatching(says) });
    expect(everythingIn(error)).not.toContain('a secret');
  });

  it('fails when the file is not there', async () => {
    const env = { ...application, AZURE_FEDERATED_TOKEN_FILE: join(folder, 'absent') };
    await expect(workloadIdentitySource({ env }).getToken(request)).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });

  it('comes for the assertion of a GitHub Actions runner', async () => {
    const { asked, fetch } = platform('pipelines.actions.example', () =>
      Response.json({ value: ofGithub(), count: 1 }),
    );
    const answer = await githubActionsSource({ env: github, fetch }).getToken(request);
    expect(answer).toMatchObject({ source: 'github-actions', client: daemonId });
    expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual([
      'GET https://pipelines.actions.example/idtoken?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange',
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${jobToken}`);
  });

  it('comes for the assertion of Azure Pipelines, for the application of the connection', async () => {
    const { asked, fetch } = platform('dev.azure.example', () =>
      Response.json({ oidcToken: emulator.workloadAssertion({ issuer: pipelinesIssuer, subject: pipelinesSubject }) }),
    );
    const answer = await azurePipelinesSource({ env: { ...pipelines, AZURE_CLIENT_ID: 'another' }, fetch }).getToken(
      request,
    );
    expect(answer).toMatchObject({ source: 'azure-pipelines', client: daemonId, tenant: tenantId });
    expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual([
      'POST https://dev.azure.example/adatum/_apis/oidctoken?api-version=7.1&serviceConnectionId=connection+id',
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${jobToken}`);
    expect(asked[0]?.headers.get('x-tfs-fedauthredirect')).toBe('Suppress');
  });

  it('is refused by Entra when nothing trusts the workload, and the assertion is not shown', async () => {
    const { forms, fetch } = platform('pipelines.actions.example', () =>
      Response.json({ value: emulator.workloadAssertion({ issuer: githubIssuer, subject: 'repo:adatum/fork' }) }),
    );
    const error = await githubActionsSource({ env: github, fetch })
      .getToken(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'refused', refusal: { aadsts: 700213 } });
    const assertion = forms[0]?.get('client_assertion') ?? 'absent';
    expect(assertion).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(everythingIn(error)).not.toContain(assertion);
  });

  it.each([
    ['says no', () => Response.json({ message: jobToken }, { status: 403 }), 'source_failed'],
    ['answers nonsense', () => new Response('<html>'), 'source_failed'],
    ['gives no assertion', () => Response.json({ value: jobToken }), 'source_failed'],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }),
      'source_failed',
    ],
    [
      'is not there',
      () => {
        throw new TypeError('fetch failed');
      },
      'network_failed',
    ],
  ])('fails when the platform %s, without the token of the job', async (_, answer, code) => {
    for (const create of [githubActionsSource, azurePipelinesSource]) {
      const host = create === githubActionsSource ? 'pipelines.actions.example' : 'dev.azure.example';
      const { asked, forms, fetch } = platform(host, answer);
      const error = await create({ env: { ...github, ...pipelines }, fetch })
        .getToken(request)
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code });
      expect(everythingIn(error)).not.toContain(jobToken);
      expect([asked.length, forms.length]).toEqual([1, 0]);
    }
  });

  it.each(['http://pipelines.actions.example/idtoken', 'ftp://x/', 'nonsense'])(
    'is not asked for at %s: the token of the job would leave unprotected',
    async (url) => {
      const { asked, fetch } = platform('pipelines.actions.example', () => Response.json({ value: ofGithub() }));
      const source = githubActionsSource({ env: { ...github, ACTIONS_ID_TOKEN_REQUEST_URL: url }, fetch });
      await expect(source.getToken(request)).rejects.toThrow(/is not https/);
      expect(asked).toEqual([]);
    },
  );

  it.each([
    [githubActionsSource, github],
    [azurePipelinesSource, pipelines],
    [workloadIdentitySource, { ...application, AZURE_FEDERATED_TOKEN_FILE: '/x' }],
  ])('is unavailable while a variable of %s is not set', async (create, env) => {
    for (const name of Object.keys(env)) {
      const asked = create({ env: { ...env, [name]: undefined } }).getToken(request);
      await expect(asked).rejects.toMatchObject({
        code: 'source_unavailable',
        details: {
          missing: [
            name
              .replace('AZURESUBSCRIPTION_TENANT', 'AZURE_TENANT')
              .replace('AZURESUBSCRIPTION_CLIENT', 'AZURE_CLIENT'),
          ],
        },
      });
    }
  });

  it('is unavailable elsewhere, for the lack of the platform alone', async () => {
    await expect(githubActionsSource({ env: {} }).getToken(request)).rejects.toMatchObject({
      code: 'source_unavailable',
      details: { missing: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] },
    });
  });
});
