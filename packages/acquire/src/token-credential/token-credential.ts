import type { Cloud } from '@entrada/core/data';
import { parseClaims } from '../claims-challenge/parse-claims.ts';
import { getToken } from '../get-token.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { type AbortSignalLike, toAbortSignal } from './to-abort-signal.ts';
import { toResourceRequest } from './to-resource-request.ts';

/** What the Azure SDKs pass along, as far as it is used here (`GetTokenOptions` of @azure/core-auth). */
export interface TokenCredentialRequest {
  readonly abortSignal?: AbortSignalLike;
  /** Claims challenge, JSON text. */
  readonly claims?: string;
  readonly tenantId?: string;
}

/** A token as the Azure SDKs take it (`AccessToken` of @azure/core-auth). */
export interface CredentialToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresOnTimestamp: number;
  readonly tokenType: 'Bearer';
}

/** `TokenCredential` of @azure/core-auth, which this package does not depend on: the types are compared by a test. */
export interface TokenCredential {
  getToken(scopes: string | string[], options?: TokenCredentialRequest): Promise<CredentialToken>;
}

/** Whom the tokens must be for. */
export interface TokenCredentialOptions {
  /** As `SourceRequest.tenant`; an SDK that names a tenant itself goes over it. */
  readonly tenant?: string;
  readonly account?: string;
  readonly client?: string;
  readonly cloud?: Cloud['name'];
}

/**
 * Lets every client of the Azure SDKs, and the one of Microsoft Graph, use Entrada's sources.
 *
 * @example
 * const credential = tokenCredential([azureCliSource()], { account: 'alex@adatum.onmicrosoft.com' });
 * const client = new SecretClient('https://adatum.vault.azure.net', credential);
 *
 * @throws TypeError when there is no source at all
 */
export function tokenCredential(
  sources: readonly TokenSource[],
  options: TokenCredentialOptions = {},
): TokenCredential {
  if (sources.length === 0) throw new TypeError('tokenCredential needs at least one source');
  return {
    getToken: async (scopes, { abortSignal, claims, tenantId } = {}) => {
      const request: SourceRequest = {
        ...toResourceRequest([scopes].flat()),
        ...options,
        ...(tenantId !== undefined && { tenant: tenantId }),
        ...(claims !== undefined && { claims: parseClaims(claims) }),
        ...(abortSignal !== undefined && { signal: toAbortSignal(abortSignal) }),
      };
      const { token, expiresOn } = await getToken(request, sources);
      return { token, expiresOnTimestamp: expiresOn * 1000, tokenType: 'Bearer' };
    },
  };
}
