import type { AccessToken, SourceRequest } from '../source-contract.ts';

/** A token as it is kept, with what says when it may be given again. */
export interface KeptToken {
  readonly kind: 'token';
  readonly token: AccessToken;
  /** Resource and scopes it was asked for. */
  readonly resource: string;
  readonly scopes: readonly string[];
  /** Cloud, where one was named. */
  readonly cloud?: string;
  /** Keyed hash of who was signed in to the source. */
  readonly binding: string;
}

/** Seconds before its end from which a token is not handed out any more: az and MSAL renew at the same point. */
const refreshWindow = 300;

/** What tells one kept token from another, as text: everything that decides which token a source gives. */
export function tokenId(source: string, place: string, request: SourceRequest): string {
  const { resource, scopes, tenant, client, account, cloud, claims } = request;
  const folded = [tenant, client, account].map((name) => name?.toLowerCase() ?? null);
  return JSON.stringify([
    'token',
    source,
    place,
    ...folded,
    cloud ?? null,
    resource,
    scopes.toSorted(),
    claims ?? null,
  ]);
}

/** Whether a token still lasts as long as it must. */
export function lastsLongEnough({ expiresOn }: AccessToken, minTtl: number | undefined, now: number): boolean {
  return expiresOn - now > Math.max(refreshWindow, minTtl ?? 0);
}

/** A record of the cache as a kept token, or undefined when it is none. */
export function asKeptToken(record: unknown): KeptToken | undefined {
  if (typeof record !== 'object' || record === null || !('kind' in record) || record.kind !== 'token') return undefined;
  // Only what we wrote opens under the key, so its members are what they were when it was written.
  return record as KeptToken;
}
