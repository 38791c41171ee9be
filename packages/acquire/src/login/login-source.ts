import { EntradaError, isEntradaError } from '@entrada/core';
import { findWellKnownClient } from '@entrada/core/data';
import { openVaultPatiently } from '../cache/make-vault.ts';
import { anyLoginKept } from '../cache/open-vault.ts';
import type { SealedFolder } from '../cache/sealed-folder.ts';
import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { Environment } from '../launch/launch-platform.ts';
import { askForTokens, type TokenEndpointOptions } from '../login-host/ask-token-endpoint.ts';
import { authorityOf } from '../login-host/authority.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { findKeptLogin, type KeptLogin, loginId } from './kept-login.ts';
import { signInEnded } from './sign-in-ended.ts';

/** Options of {@link loginSource}. */
export interface LoginOptions extends TokenEndpointOptions {
  /** Environment that says where sign-ins are kept; this process's by default. */
  readonly env?: Environment;
  readonly platform?: NodeJS.Platform;
  /** Profile whose sign-in counts; the one that was made without a profile by default. */
  readonly profile?: string;
}

/**
 * A token by the sign-in that `entrada login` kept: its refresh token is redeemed for the API (RFC 6749 section 6), and
 * replaced by the one that comes back. Nobody is asked.
 *
 * `getToken` rejects with `source_unavailable` (nobody signed in, or nothing is kept here), `source_unsupported` (another
 * client or cloud), `refused`, `network_failed` or `source_failed`.
 */
export function loginSource(options: LoginOptions = {}): TokenSource {
  return defineSource('login', (request) => askWithLogin(request, options), options.now);
}

async function askWithLogin(request: SourceRequest, options: LoginOptions): Promise<SourceAnswer> {
  const { env = process.env, platform = process.platform, profile } = options;
  const logins = await openLogins(env, platform);
  const login = logins === undefined ? undefined : findKeptLogin(logins, profile, env)?.login;
  if (logins === undefined || login === undefined) {
    throw unavailable(`Nobody is signed in here. Run "${loginCommand(profile)}".`);
  }
  refuseOtherThanKept(login, request);
  const { refreshToken, ...issued } = await redeem(login, request, options);
  if (refreshToken !== undefined) replaceRefreshToken(logins, loginId(profile, env), login, refreshToken);
  return { ...issued, tenant: request.tenant ?? login.tenant, client: login.client, account: login.account };
}

/** Where a sign-in is kept that cannot be read, no other source may answer as somebody else. */
async function openLogins(env: Environment, platform: NodeJS.Platform): Promise<SealedFolder | undefined> {
  const opened = await openVaultPatiently(env, platform);
  if (opened.state === 'open') return opened.vault.logins;
  if (opened.state === 'empty') return undefined;
  if (opened.state === 'off' || !anyLoginKept(env, platform)) {
    throw unavailable(`Nothing is kept here (${opened.reason}).`);
  }
  throw new EntradaError('source_failed', `The kept sign-in cannot be read (${opened.reason}).`, {
    details: { source: 'login', reason: opened.reason },
  });
}

async function redeem(
  login: KeptLogin,
  { resource, scopes, claims, tenant, signal }: SourceRequest,
  options: LoginOptions,
): ReturnType<typeof askForTokens> {
  const url = `${authorityOf(tenant ?? login.tenant, login.cloud)}/oauth2/v2.0/token`;
  const form = {
    grant_type: 'refresh_token',
    client_id: login.client,
    refresh_token: login.refreshToken,
    // Without offline_access no new refresh token comes, and the sign-in would end with the old one.
    scope: [...scopes, 'offline_access'].join(' '),
    ...(claims !== undefined && { claims }),
  };
  const asked = { source: 'login', clientId: login.client, resource, form, secrets: [login.refreshToken], signal };
  try {
    return await askForTokens(url, asked, options);
  } catch (error) {
    throw isEntradaError(error) ? signInEnded(error, login, loginCommand(options.profile)) : error;
  }
}

/** The old token stays good for a while, so that it does not matter which of two processes is the last to write. */
function replaceRefreshToken(logins: SealedFolder, id: string, login: KeptLogin, refreshToken: string): void {
  const current = logins.read(id);
  // Signed out or in anew meanwhile: that counts.
  if (typeof current !== 'object' || current === null || !('id' in current) || current.id !== login.id) return;
  try {
    logins.write(id, { ...login, refreshToken });
  } catch {
    // The old one is still there.
  }
}

function refuseOtherThanKept(login: KeptLogin, { client, cloud }: SourceRequest): void {
  const wanted = client === undefined ? undefined : (findWellKnownClient(client)?.appId ?? client.toLowerCase());
  const [what, found, expected] =
    wanted !== undefined && wanted !== login.client
      ? ['client', login.client, wanted]
      : cloud !== undefined && cloud !== login.cloud
        ? ['cloud', login.cloud, cloud]
        : [];
  if (what === undefined) return;
  throw new EntradaError(
    'source_unsupported',
    `The kept sign-in is one of ${what} ${found}, not of ${expected}. Sign in for it: entrada login --${what} ${expected}.`,
    { details: { source: 'login', found: found ?? '', expected: expected ?? '' } },
  );
}

function unavailable(message: string): EntradaError {
  return new EntradaError('source_unavailable', message, { details: { source: 'login' } });
}

function loginCommand(profile: string | undefined): string {
  return profile === undefined ? 'entrada login' : `entrada login --profile ${profile}`;
}
