/**
 * What oauth4webapi, a strict client of OAuth 2.0 and OpenID Connect by the author of jose, makes of the token service.
 * Where it refuses, the flow reports its error: docs/deviations.md says which of these are Entra's ways.
 */
import * as oauth from 'oauth4webapi';
import type { ClientOutcome } from './client-protocol.ts';
import { authenticationOf, discover, redeem, type SignIn, startSignIn } from './oauth-sign-in.ts';
import { reportToken } from './report-token.ts';
import { type ClientFlow, serveTasks } from './serve-tasks.ts';

serveTasks({
  discovery: async ({ tenant }) => {
    const server = await discover(tenant);
    return value({
      issuer: server.issuer,
      tokenEndpoint: server.token_endpoint,
      algorithms: server.id_token_signing_alg_values_supported,
    });
  },

  'authorization code': async (task, person) => {
    const signIn = await startSignIn(task);
    const server = signIn.server;
    const callback = await signIn.callback(person);
    const nonce = { expectedNonce: signIn.nonce, requireIdToken: true };
    const response = await redeem(signIn, callback);
    const result = await oauth.processAuthorizationCodeResponse(server, signIn.client, response, nonce);
    // Over the ID token, with the keys that the service publishes.
    await oauth.validateApplicationLevelSignature(server, response);
    const idToken: Partial<oauth.IDToken> = oauth.getValidatedIdTokenClaims(result) ?? {};
    const refreshed = await oauth.refreshTokenGrantRequest(
      server,
      signIn.client,
      authenticationOf(task),
      result.refresh_token ?? '',
      {
        additionalParameters: { scope: task.scopes.join(' ') },
      },
    );
    const after = await oauth.processRefreshTokenResponse(server, signIn.client, refreshed);
    return value({
      idToken: { aud: idToken.aud, iss: idToken.iss, person: idToken.preferred_username, ver: idToken.ver },
      tokenType: result.token_type,
      cacheControl: response.headers.get('cache-control'),
      accessToken: reportToken(result.access_token),
      refreshed: reportToken(after.access_token),
    });
  },

  /** With the token of a sign-in that names no API, or (misused) with one for an API of one's own. */
  'user info': async (task, person) => {
    const signIn = await startSignIn(task);
    const { server, client } = signIn;
    const response = await redeem(signIn, await signIn.callback(person));
    const result = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: signIn.nonce,
    });
    const subject = oauth.getValidatedIdTokenClaims(result)?.sub ?? '';
    const answer = await oauth.userInfoRequest(server, client, result.access_token);
    const { name } = await oauth.processUserInfoResponse(server, client, subject, answer);
    return value({ name });
  },

  /** Every code is redeemed once, and with the verifier of its challenge only. */
  'code twice': misuse(async (signIn, callback) => {
    await redeem(signIn, callback);
    return redeem(signIn, callback);
  }),
  'wrong verifier': misuse((signIn, callback) => redeem(signIn, callback, oauth.generateRandomCodeVerifier())),
  'no verifier': misuse((signIn, callback) => redeem(signIn, callback, oauth.nopkce)),
  'another redirect URI': misuse((signIn, callback) =>
    redeem({ ...signIn, redirectUri: 'http://localhost:5000/other' }, callback),
  ),

  'client credentials': async (task) => {
    const server = await discover(task.tenant);
    const client = { client_id: task.clientId };
    const scope = { scope: task.scopes.join(' ') };
    const response = await oauth.clientCredentialsGrantRequest(server, client, authenticationOf(task), scope);
    return reportToken((await oauth.processClientCredentialsResponse(server, client, response)).access_token);
  },

  'device code': async (task, person) => {
    const server = await discover(task.tenant);
    const client = { client_id: task.clientId };
    const scope = { scope: task.scopes.join(' ') };
    const answer = await oauth.deviceAuthorizationRequest(server, client, oauth.None(), scope);
    const device = await oauth.processDeviceAuthorizationResponse(server, client, answer);
    const poll = async () =>
      oauth.processDeviceCodeResponse(
        server,
        client,
        await oauth.deviceCodeGrantRequest(server, client, oauth.None(), device.device_code),
      );
    const early = await poll().then(
      () => 'approved by nobody',
      (error: oauth.ResponseBodyError) => error.error,
    );
    await person.approve(device.user_code);
    return value({ early, accessToken: reportToken((await poll()).access_token) });
  },

  /** RFC 9068, the JWT profile for access tokens. */
  'access token as of RFC 9068': async (task) => {
    const server = await discover(task.tenant);
    const client = { client_id: task.clientId };
    const scope = { scope: task.scopes.join(' ') };
    const response = await oauth.clientCredentialsGrantRequest(server, client, authenticationOf(task), scope);
    const { access_token: token } = await oauth.processClientCredentialsResponse(server, client, response);
    const request = new Request('http://localhost/', { headers: { authorization: `Bearer ${token}` } });
    return value(await oauth.validateJwtAccessToken(server, request, task.audience ?? ''));
  },
});

function value(what: unknown): ClientOutcome {
  return { outcome: 'value', value: what };
}

/** A sign-in whose code is then redeemed as it must not be. */
function misuse(send: (signIn: SignIn, callback: URLSearchParams) => Promise<Response>): ClientFlow {
  return async (task, person) => {
    const signIn = await startSignIn(task);
    const response = await send(signIn, await signIn.callback(person));
    await oauth.processAuthorizationCodeResponse(signIn.server, signIn.client, response, {
      expectedNonce: signIn.nonce,
    });
    return value('accepted');
  };
}
