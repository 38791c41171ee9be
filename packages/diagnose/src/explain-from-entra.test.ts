import { getToken, signInSource } from '@entrada/acquire';
import { resolveResource } from '@entrada/core';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainRefusal } from './explain-refusal.ts';

const appId = '70010000-0000-4000-8000-00000000000a';
const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-auth-test-app
    appId: ${appId}
    identifierUris: [api://adatum-auth-test-app]
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
`;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ seed });
});
afterAll(() => emulator.close());

interface Asked {
  readonly client?: string;
  readonly scope?: readonly string[];
  readonly user?: string;
}

async function explain(
  resource: string,
  { client = 'azure-cli', scope = [], user = 'blair@adatum.onmicrosoft.com' }: Asked = {},
) {
  const source = signInSource({
    interaction: 'device-code',
    client,
    fetch: emulator.fetch,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') void emulator.approveDeviceCode(prompt.userCode, user);
    },
  });
  const refused: unknown = await getToken(resolveResource(resource, { scope }), [source]).catch(
    (error: unknown) => error,
  );
  if (!(refused instanceof Error)) throw new Error(`Expected a refusal for ${resource}`);
  return explainRefusal(refused, { resource, client });
}

describe('what Entra answers, explained', () => {
  it('names who is not assigned, and the line that assigns Blair', async () => {
    expect(await explain('api://adatum-auth-test-app')).toMatchObject({
      aadsts: 50105,
      cause: expect.stringContaining('blair@adatum.onmicrosoft.com is neither assigned'),
      mend: {
        manifest: 'api:\n  assignment:\n    users: [blair@adatum.onmicrosoft.com]',
        az: expect.stringContaining(`servicePrincipals(appId='${appId}')`),
      },
      inferred: expect.stringContaining('inferred'),
      traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('names the client that is not authorized, and the line that authorizes it', async () => {
    expect(
      await explain('api://adatum-auth-test-app', { client: 'azure-powershell', user: 'casey@adatum.onmicrosoft.com' }),
    ).toMatchObject({
      aadsts: 65001,
      cause: expect.stringContaining('Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2)'),
      mend: { manifest: 'api:\n  authorizedClients:\n    - azure-powershell' },
    });
  });

  it('names the API that nobody knows, and the tenant', async () => {
    expect(await explain('api://adatum-nothing')).toMatchObject({
      aadsts: 500011,
      cause: expect.stringMatching(/tenant Adatum answers to api:\/\/adatum-nothing/),
    });
  });

  it('names the scope that does not exist', async () => {
    expect(await explain('api://adatum-auth-test-app', { scope: ['write'] })).toMatchObject({
      aadsts: 650053,
      cause: expect.stringContaining('“write”, which does not exist on api://adatum-auth-test-app'),
    });
  });
});
