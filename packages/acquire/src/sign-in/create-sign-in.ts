import type { AccountInfo } from '@azure/msal-node';
import { EntradaError, isEntradaError } from '@entrada/core';
import type { Cloud } from '@entrada/core/data';
import { acceptToken } from '../capabilities/accept-token.ts';
import { authorityOf } from '../login-host/authority.ts';
import type { AccessToken, SourceRequest } from '../source-contract.ts';
import { validateTenant } from '../validate-tenant.ts';
import { signInByBrowser } from './browser-flow.ts';
import { azureCliClientId } from './client-notice.ts';
import { signInByDeviceCode } from './device-code-flow.ts';
import { firstScopes, resolveClient, signsInForArm } from './first-scopes.ts';
import { interpretMsalFailure } from './interpret-msal-failure.ts';
import { createMsalApplication, type MsalApplication, type MsalResult } from './msal-application.ts';
import { readRefreshToken } from './read-refresh-token.ts';
import type { SignedInAccount, SignInOptions } from './sign-in-options.ts';

/** A person's sign-in, good for tokens of several APIs. It lives in memory and ends with the process. */
export interface SignIn {
  /** Who signed in; undefined before the first token. */
  account(): SignedInAccount | undefined;
  /**
   * A token for an API. The person is asked at the first call, and once more when Entra wants it for that API
   * (multi-factor authentication, a claims challenge, consent to a client of one's own).
   *
   * @throws EntradaError `refused`, `source_timeout`, `source_failed`, `network_failed`, `usage`; the signal's reason
   *   when aborted.
   */
  getToken(request: SourceRequest): Promise<AccessToken>;
  /** The refresh token of who signed in, to be kept; undefined before that, or when Entra gave none. Never shown. */
  refreshToken(): Promise<string | undefined>;
}

/**
 * Prepares a sign-in; nothing happens before the first `getToken`. Calls are worked off one after the other, so that
 * two at once ask the person once.
 *
 * @example
 * const signIn = createSignIn({ interaction: 'device-code', prompt: (message) => console.error(message) });
 * const token = await signIn.getToken(resolveResource('api://adatum-auth-test-app'));
 *
 * @throws EntradaError `client_unknown`, `usage`
 */
export function createSignIn(options: SignInOptions): SignIn {
  const clientId = resolveClient(options.client ?? azureCliClientId);
  if (options.tenant !== undefined) validateTenant(options.tenant);
  const session = createSession(clientId, options);
  let previous: Promise<unknown> = Promise.resolve();
  const getToken = (request: SourceRequest): Promise<AccessToken> => {
    const next = previous.then(() => acquireToken(session, request));
    previous = next.catch(() => {});
    return next;
  };
  return {
    account: () => describeAccount(session.account()),
    getToken,
    refreshToken: async () => readRefreshToken((await session.application())?.client, session.account()),
  };
}

/** The two things that a sign-in does, each in Entrada's own errors. */
interface Session {
  readonly clientId: string;
  readonly source: string;
  readonly cloud: Cloud['name'] | undefined;
  account(): AccountInfo | undefined;
  application(): Promise<MsalApplication | undefined>;
  ask(request: SourceRequest, scopes: readonly string[], claims?: string): Promise<MsalResult>;
  redeem(request: SourceRequest): Promise<MsalResult>;
}

function createSession(clientId: string, options: SignInOptions): Session {
  const { interaction, tenant = 'organizations', fetch: send = fetch } = options;
  const interact = interaction === 'browser' ? signInByBrowser : signInByDeviceCode;
  let loading: Promise<MsalApplication> | undefined;
  let account: AccountInfo | undefined;

  const authority = (request: SourceRequest): string =>
    authorityOf(request.tenant ?? options.tenant ?? account?.tenantId ?? tenant, options.cloud);

  const attempt = async (
    request: SourceRequest,
    operation: (application: MsalApplication) => Promise<MsalResult>,
  ): Promise<MsalResult> => {
    request.signal?.throwIfAborted();
    loading ??= createMsalApplication(clientId, authorityOf(tenant, options.cloud), send);
    const application = await loading;
    const record = application.network.begin(request.signal);
    try {
      const result = await operation(application);
      account = result.account ?? account;
      return result;
    } catch (error) {
      request.signal?.throwIfAborted();
      throw interpretMsalFailure(error, record, { source: interaction, clientId, resource: request.resource });
    }
  };

  return {
    clientId,
    source: interaction,
    cloud: options.cloud,
    account: () => account,
    application: async () => loading,
    ask: (request, scopes, claims) =>
      attempt(request, (application) => {
        const about = { authority: authority(request), signal: request.signal };
        return interact(
          application,
          { ...about, scopes, claims, loginHint: account?.username ?? hintOf(request) },
          options,
        );
      }),
    redeem: (request) =>
      attempt(request, ({ client }) => {
        if (account === undefined)
          throw new EntradaError('source_failed', 'The sign-in gave no account (no id token).');
        return redeem(client, account, authority(request), request);
      }),
  };
}

/** From MSAL's own cache only what lasts long enough; claims go past the cache by themselves. */
async function redeem(
  client: MsalApplication['client'],
  account: AccountInfo,
  authority: string,
  { scopes, claims, forceRefresh = false, minTtl = 0 }: SourceRequest,
): Promise<MsalResult> {
  const silent = { account, authority, scopes: [...scopes], ...(claims !== undefined && { claims }) };
  const result = await client.acquireTokenSilent({ ...silent, forceRefresh });
  const left = (result.expiresOn?.getTime() ?? 0) / 1000 - Date.now() / 1000;
  return left < minTtl && result.fromCache ? client.acquireTokenSilent({ ...silent, forceRefresh: true }) : result;
}

/** Whom the sign-in page should offer; an object id means nothing to a person. */
function hintOf({ account }: SourceRequest): string | undefined {
  return account?.includes('@') ? account : undefined;
}

async function acquireToken(session: Session, request: SourceRequest): Promise<AccessToken> {
  if (request.tenant !== undefined) validateTenant(request.tenant);
  if (session.account() === undefined) {
    const scopes = firstScopes(session.clientId, request, session.cloud);
    const first = await session.ask(request, scopes, scopes === request.scopes ? request.claims : undefined);
    if (scopes === request.scopes) return toAccessToken(first, session, request);
  }
  try {
    return toAccessToken(await session.redeem(request), session, request);
  } catch (error) {
    if (!canBeAsked(error, session.clientId)) throw error;
    const again = await session.ask(request, request.scopes, error.refusal?.claims ?? request.claims);
    return toAccessToken(again, session, request);
  }
}

/**
 * Whether another sign-in for the same API may help: Entra's suberrors `basic_action` and `additional_action` (do
 * something, multi-factor authentication above all) and `bad_token` (the session ended). `consent_required` only for
 * a client of one's own: nobody is shown a consent page for Microsoft's tools' access to a custom API.
 */
function canBeAsked(error: unknown, clientId: string): error is EntradaError {
  if (!isEntradaError(error) || error.refusal === undefined) return false;
  const { suberror } = error.refusal;
  if (suberror === 'consent_required') return !signsInForArm(clientId);
  return suberror === 'basic_action' || suberror === 'additional_action' || suberror === 'bad_token';
}

function toAccessToken(result: MsalResult, session: Session, request: SourceRequest): AccessToken {
  const { accessToken: token, expiresOn, tenantId } = result;
  if (token === '' || expiresOn === null) {
    throw new EntradaError('source_failed', 'The sign-in gave no access token with a lifetime.');
  }
  const account = result.account ?? session.account();
  const answer: AccessToken = {
    token,
    expiresOn: Math.floor(expiresOn.getTime() / 1000),
    source: session.source,
    client: session.clientId,
    ...(tenantId === '' ? {} : { tenant: tenantId }),
    ...(account === undefined ? {} : { account: account.username }),
  };
  return acceptToken(answer, request, Date.now() / 1000);
}

function describeAccount(account: AccountInfo | undefined): SignedInAccount | undefined {
  if (account === undefined) return undefined;
  return { userPrincipalName: account.username, tenant: account.tenantId, objectId: account.localAccountId };
}
