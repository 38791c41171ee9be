import type { ServicePrincipal, User } from '../directory/model.ts';

/** Who calls Microsoft Graph or Azure Resource Manager, as the bearer token says and the directory confirms. */
export type Caller = DelegatedCaller | ApplicationCaller;

/** A client that acts for a signed-in user. */
export interface DelegatedCaller {
  readonly kind: 'delegated';
  /** appId of the client. */
  readonly clientId: string;
  readonly user: User;
  /** Values of `scp`. */
  readonly permissions: ReadonlySet<string>;
}

/** A client that acts as itself. */
export interface ApplicationCaller {
  readonly kind: 'application';
  /** appId of the client. */
  readonly clientId: string;
  readonly servicePrincipal: ServicePrincipal;
  /** Values of `roles`. */
  readonly permissions: ReadonlySet<string>;
}
