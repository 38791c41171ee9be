import type { ResourceRequest } from '@entrada/core';

/** Why does this one get no token for this API? */
export interface DoctorQuestion {
  readonly request: ResourceRequest;
  /** Application id of the client that is meant; the one of the source without it. */
  readonly client?: string;
  /** User principal name of the person who is meant; who is signed in without it. */
  readonly user?: string;
  /** Whom a token must be for, or it is refused: user principal name, object id or client id. */
  readonly account?: string;
  /** Tenant id or domain that the sources are asked for. */
  readonly tenant?: string;
  /** Address of the API, to be asked as well. Whoever gives it says that it belongs to the resource. */
  readonly url?: string;
}
