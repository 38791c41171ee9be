import type { ResourceRequest } from '@entrada/core';
import type { Cloud } from '@entrada/core/data';

/**
 * What a source is asked for: the resource and scopes of `resolveResource`, and everything that may be said beside them.
 * Which source can do what is in `sourceCapabilities`; a source that cannot do what is asked says so before it starts.
 */
export interface SourceRequest extends ResourceRequest {
  /** Tenant id (GUID) or verified domain; the source's own default when absent. */
  readonly tenant?: string;
  /** Client id to ask as; for a managed identity, the one of the host that is meant. */
  readonly client?: string;
  /** Whom the token must be for: user principal name, object id, or the client id of an application. */
  readonly account?: string;
  /** The public cloud, or whatever the source is set to, when absent. */
  readonly cloud?: Cloud['name'];
  /** Claims challenge to satisfy, as JSON text: see `parseClaims`. */
  readonly claims?: string;
  /** Past every cache of the source. */
  readonly forceRefresh?: boolean;
  /** Seconds that the token must still be good for. */
  readonly minTtl?: number;
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
 * be used here at all (tool missing, not signed in, variable not set) and `source_unsupported` that it cannot do what
 * was asked, so the next one may be tried; every other code (`refused` above all) means that it was used and failed, and
 * asking elsewhere would hide why.
 */
export interface TokenSource {
  /** What a person calls it: `azure-cli`, `browser`, `environment`. */
  readonly name: string;
  getToken(request: SourceRequest): Promise<AccessToken>;
}
