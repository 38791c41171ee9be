import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import type { ClientTask } from './client-protocol.ts';
import type { Person } from './serve-tasks.ts';

/** The service as its discovery document describes it. */
export async function discover(tenant: string): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(`https://login.microsoftonline.com/${tenant}/v2.0`);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer));
}

/** A certificate, a client secret, or nothing. */
export function authenticationOf({ secret, pem, secretIn }: ClientTask): oauth.ClientAuth {
  if (pem !== undefined) return byCertificate(pem);
  if (secret === undefined) return oauth.None();
  return secretIn === 'header' ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
}

/** `private_key_jwt` with Entra's `x5t#S256`, which names the certificate where RFC 7523 leaves the key to the server. */
function byCertificate(pem: string): oauth.ClientAuth {
  const key = createPrivateKey(pem).toCryptoKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']);
  const thumbprint = createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');
  return oauth.PrivateKeyJwt(key, {
    [oauth.modifyAssertion]: (header) => {
      header['x5t#S256'] = thumbprint;
    },
  });
}

/** An authorization request, and what redeems its code. */
export interface SignIn {
  readonly task: ClientTask;
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly redirectUri: string;
  readonly verifier: string;
  readonly nonce: string;
  /** Sends the person to the authorize endpoint and checks what comes back. */
  callback(person: Person): Promise<URLSearchParams>;
}

/** Makes an authorization request with PKCE, nonce and state. */
export async function startSignIn(task: ClientTask): Promise<SignIn> {
  const { clientId, redirectUri = '' } = task;
  const server = await discover(task.tenant);
  const client = { client_id: clientId };
  const [verifier, nonce, state] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomNonce(),
    oauth.generateRandomState(),
  ];
  const url = new URL(server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: ['openid', 'profile', 'offline_access', ...task.scopes].join(' '),
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce,
    state,
  }).toString();
  const callback = async (person: Person): Promise<URLSearchParams> =>
    oauth.validateAuthResponse(server, client, new URL((await person.answer(url.href)).url), state);
  return { task, server, client, redirectUri, verifier, nonce, callback };
}

/** Sends a code to the token endpoint. */
export function redeem(
  { server, client, task, redirectUri, verifier }: SignIn,
  callback: URLSearchParams,
  codeVerifier: string | typeof oauth.nopkce = verifier,
): Promise<Response> {
  return oauth.authorizationCodeGrantRequest(
    server,
    client,
    authenticationOf(task),
    callback,
    redirectUri,
    codeVerifier,
  );
}
