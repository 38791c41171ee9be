import type { Cloud } from '../data/clouds.ts';

/** What an API expects of the tokens that it accepts. */
export interface TokenExpectations {
  /** Tenant id, a GUID. */
  readonly tenantId: string;
  /** Default: the public cloud. */
  readonly cloud?: Cloud;
  /** The API's application id, and its identifier URIs when it takes v1 tokens. */
  readonly audiences: readonly string[];
  readonly versions: readonly ('1.0' | '2.0')[];
  /** A delegated token needs one of these scopes. */
  readonly scopes?: readonly string[];
  /** The caller needs one of these app roles; delegated tokens then need scope and role. */
  readonly roles?: readonly string[];
  /** Whether applications may call as themselves. Default: `allow` when `roles` are named, otherwise `deny`. */
  readonly appOnly?: 'allow' | 'deny';
  /** Seconds of clock difference to tolerate, default 60. */
  readonly clockSkew?: number;
}
