import { createHash, randomBytes } from 'node:crypto';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProxiedClient, type ProxiedClient } from './proxied-client.ts';

const api = 'api://adatum-auth-test-app';
const tool = '70010000-0000-4000-8000-000000000001';
const scope = `${api}/access_as_user openid profile offline_access`;
const redirectUri = 'http://localhost:8400';
const people = Array.from({ length: 500 }, (_, index) => `person${index}@adatum.onmicrosoft.com`);

const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
${people.map((name, index) => `  - { userPrincipalName: ${name}, displayName: Person ${index} }`).join('\n')}
groups: [{ displayName: Adatum API developers, members: [${people.join(', ')}] }]
applications:
  - displayName: adatum-auth-test-app
    identifierUris: ['${api}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: ${tool}, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - { displayName: tool, appId: ${tool}, publicClient: true, redirectUris: { publicClient: ['http://localhost'] } }
assignments:
  - { resource: adatum-auth-test-app, group: Adatum API developers }
`;

let emulator: Emulator;
let client: ProxiedClient;

beforeAll(async () => {
  emulator = await createEmulator({ seed });
  client = createProxiedClient(emulator);
});
afterAll(async () => {
  client.close();
  await emulator.close();
});

describe('500 people who sign in at once, through the proxy', () => {
  it('get tokens, each their own', { timeout: 60_000 }, async () => {
    const logins = people.map((name, index) => (index % 2 === 0 ? signInByDeviceCode(name) : signInByCode(name)));
    const owners = (await Promise.all(logins)).map(ownersOf);
    expect(owners).toEqual(people.map((name) => [name, idOf(name), name, idOf(name)]));
    expect(emulator.traffic()).toBeGreaterThanOrEqual(750);
  });

  it('renew them, each their own', { timeout: 60_000 }, async () => {
    const few = people.slice(0, 100);
    const tokens = await Promise.all(few.map(signInByDeviceCode));
    const renewed = await Promise.all(
      tokens.map(({ refresh_token }) =>
        token({ grant_type: 'refresh_token', refresh_token: String(refresh_token), scope }),
      ),
    );
    expect(renewed.map(ownersOf)).toEqual(few.map((name) => [name, idOf(name), name, idOf(name)]));
  });
});

type Tokens = Readonly<Record<string, unknown>>;

async function signInByDeviceCode(name: string): Promise<Tokens> {
  const { body } = await client.post(endpoint('devicecode'), { client_id: tool, scope });
  await emulator.approveDeviceCode(String(body.user_code), name);
  const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
  return token({ grant_type: grantType, device_code: String(body.device_code) });
}

async function signInByCode(name: string): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const parameters = new URLSearchParams({
    client_id: tool,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const reply = await emulator.answerAuthorizeUrl(`${endpoint('authorize')}?${parameters.toString()}`, name);
  const code = reply.kind === 'redirect' ? (new URL(reply.location).searchParams.get('code') ?? '') : '';
  return token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier });
}

async function token(form: Readonly<Record<string, string>>): Promise<Tokens> {
  const { status, body } = await client.post(endpoint('token'), { client_id: tool, ...form });
  if (status !== 200) throw new Error(`Status ${status}: ${String(body.error_description)}`);
  return body;
}

function endpoint(name: string): string {
  return `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${name}`;
}

function idOf(name: string): string | undefined {
  return emulator.directory.findUser(name)?.id;
}

/** Whom the access token and the id_token are about. */
function ownersOf(tokens: Tokens): readonly unknown[] {
  return [tokens.access_token, tokens.id_token].flatMap((jwt) => {
    const claims: unknown = JSON.parse(Buffer.from(String(jwt).split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && 'oid' in claims && 'preferred_username' in claims
      ? [claims.preferred_username, claims.oid]
      : [];
  });
}
