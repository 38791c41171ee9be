import { createHash } from 'node:crypto';
import type { Answer, TokenBench } from './token-bench.ts';
import { azureCli, tenantId, toolId } from './token-seed.ts';

export const redirectUri = 'http://localhost:8400';
export const verifier = 'a-verifier-that-is-long-enough-for-rfc-7636-1234';

/** A code as the authorize endpoint issues it after somebody signed in. */
export function issueCode(
  bench: TokenBench,
  userPrincipalName: string,
  overrides: Record<string, string | undefined> = {},
): string {
  const { clientId = toolId, scope = 'openid profile offline_access', ...more } = overrides;
  return bench.context.codes.issue({
    clientId,
    userId: bench.idOf(userPrincipalName),
    redirectUri: more.redirectUri ?? redirectUri,
    scope,
    tenant: tenantId,
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
    nonce: 'a nonce',
  });
}

/** Redeems a code for tokens. */
export function redeemCode(
  bench: TokenBench,
  code: string,
  overrides: Record<string, string | undefined> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = {
    grant_type: 'authorization_code',
    client_id: toolId,
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  return bench.token({ ...form, ...overrides }, headers);
}

/** Signs somebody in to Azure CLI for Azure Resource Manager, as `az login` does, and gives the refresh token. */
export async function signInToAzureCli(bench: TokenBench, userPrincipalName: string): Promise<string> {
  const scope = 'https://management.core.windows.net//.default offline_access openid profile';
  const code = issueCode(bench, userPrincipalName, { clientId: azureCli, scope });
  const { body } = await redeemCode(bench, code, { client_id: azureCli, client_info: '1' });
  return String(body.refresh_token);
}

/** Redeems Azure CLI's refresh token, as `az account get-access-token` does. */
export function refresh(
  bench: TokenBench,
  refreshToken: string,
  resource: string,
  overrides: Record<string, string | undefined> = {},
): Promise<Answer> {
  return bench.token({
    grant_type: 'refresh_token',
    client_id: azureCli,
    refresh_token: refreshToken,
    scope: `${resource}/.default offline_access openid profile`,
    client_info: '1',
    ...overrides,
  });
}
