/** The OpenID Connect scopes of a request; they never name a resource. */
export interface OidcScopes {
  readonly openid: boolean;
  readonly profile: boolean;
  readonly email: boolean;
  readonly offlineAccess: boolean;
}

/** A `scope` parameter, taken apart. */
export interface RequestedScope {
  /** Resource identifier as written, without the scope part; undefined when only OpenID Connect scopes were sent. */
  readonly identifier: string | undefined;
  /** Whether `{identifier}/.default` was asked for. */
  readonly isDefault: boolean;
  /** Named scope values, e.g. `access_as_user`. Empty when {@link isDefault}. */
  readonly named: readonly string[];
  /** The resource scopes exactly as sent, in order. */
  readonly written: readonly string[];
  readonly oidc: OidcScopes;
}
