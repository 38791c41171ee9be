import type { ResourceRequest } from '@entrada/core';

/** What a source is asked for: the resource and scopes of `resolveResource`, and whose directory issues the token. */
export interface SourceRequest extends ResourceRequest {
  /** Tenant id (GUID) or verified domain; the source's own default when absent. */
  readonly tenant?: string;
  /** Stops the source; its promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** An access token and what is known about how it was got. */
export interface AccessToken {
  /** The token itself: never logged, never part of an error. */
  readonly token: string;
  /** When it expires, seconds since the epoch. */
  readonly expiresOn: number;
  /** Name of the source that gave it. */
  readonly source: string;
  /** Tenant id that issued it, when the source says so. */
  readonly tenant?: string;
  /** Client id it was issued to, when the source knows. */
  readonly client?: string;
  /** User principal name or client id it was issued for, when the source knows. */
  readonly account?: string;
}

/**
 * One way to a token. `getToken` rejects with an `EntradaError`: `source_unavailable` means that this source cannot
 * be used here at all (tool missing, not signed in, variable not set) and the next one may be tried; every other code
 * (`refused` above all) means that it was used and failed, and asking elsewhere would hide why.
 */
export interface TokenSource {
  /** What a person calls it: `azure-cli`, `browser`, `device-code`, `environment`. */
  readonly name: string;
  getToken(request: SourceRequest): Promise<AccessToken>;
}
