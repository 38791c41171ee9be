/** The flows of an unmodified openid-client, which takes every address from discovery. */
import * as openid from 'openid-client';
import type { ClientTask } from './client-protocol.ts';
import { reportToken } from './report-token.ts';
import { serveTasks } from './serve-tasks.ts';

serveTasks({
  'authorization code': async (task, person) => {
    const { redirectUri = '' } = task;
    const config = await configure(task);
    // The only thing it has to be told: the emulator's pages are on a loopback address, without TLS.
    openid.allowInsecureRequests(config);
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()];
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: ['openid', 'profile', ...task.scopes].join(' '),
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: expectedState,
      nonce: expectedNonce,
    });
    const { url: callback } = await person.answer(url.href);
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
    return reportToken((await openid.authorizationCodeGrant(config, new URL(callback), checks)).access_token);
  },

  'sign-in, user info and sign-out': async (task, person) => {
    const { redirectUri = '' } = task;
    const config = await configure(task);
    openid.allowInsecureRequests(config);
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    });
    const { url: callback } = await person.answer(url.href);
    const tokens = await openid.authorizationCodeGrant(config, new URL(callback), { pkceCodeVerifier });
    const { name } = await openid.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '');
    const leave = openid.buildEndSessionUrl(config, {
      post_logout_redirect_uri: redirectUri,
      id_token_hint: tokens.id_token ?? '',
      state: 'left',
    });
    const left = await fetch(leave, { redirect: 'manual' });
    return { outcome: 'value', value: { name, left: left.headers.get('location') } };
  },

  /** Where it sends the browser without being told anything. */
  'sign-in address': async (task) => {
    const url = openid.buildAuthorizationUrl(await configure(task), { scope: 'openid' });
    return { outcome: 'value', value: url.origin };
  },

  'device code': async (task, person) => {
    const config = await configure(task);
    const device = await openid.initiateDeviceAuthorization(config, { scope: task.scopes.join(' ') });
    await person.approve(device.user_code);
    return reportToken((await openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 1 })).access_token);
  },

  'refresh token': async (task, person) => {
    const config = await configure(task);
    const scope = 'https://management.azure.com/.default offline_access';
    const device = await openid.initiateDeviceAuthorization(config, { scope });
    await person.approve(device.user_code);
    const first = await openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 1 });
    const forApi = { scope: task.scopes.join(' ') };
    return reportToken((await openid.refreshTokenGrant(config, first.refresh_token ?? '', forApi)).access_token);
  },

  'client secret': async (task) => {
    const config = await configure(task);
    return reportToken((await openid.clientCredentialsGrant(config, { scope: task.scopes.join(' ') })).access_token);
  },
});

function configure({ tenant, clientId, secret }: ClientTask): Promise<openid.Configuration> {
  const issuer = new URL(`https://login.microsoftonline.com/${tenant}/v2.0`);
  return openid.discovery(issuer, clientId, secret, secret === undefined ? openid.None() : undefined);
}
