import type { AccountInfo, PublicClientApplication } from '@azure/msal-node';

/**
 * The refresh token of an account in MSAL's cache in memory. MSAL hands it out in no other way than in its cache's own
 * JSON form.
 */
export function readRefreshToken(
  client: PublicClientApplication | undefined,
  account: AccountInfo | undefined,
): string | undefined {
  if (client === undefined || account === undefined) return undefined;
  const cache: { readonly RefreshToken?: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(
    client.getTokenCache().serialize(),
  );
  const found = Object.values(cache.RefreshToken ?? {}).find(
    ({ home_account_id: owner }) => owner === account.homeAccountId,
  );
  return typeof found?.secret === 'string' ? found.secret : undefined;
}
