/** A token request in Entra's terms: one resource, and scopes of it. */
export interface ResourceRequest {
  /** The identifier without any scope, as typed (aliases resolved, trailing slash kept). */
  readonly resource: string;
  /** Full scope strings to send, such as `api://adatum-auth-test-app/.default`. */
  readonly scopes: readonly string[];
  /** Names of the scopes when they were named, `['access_as_user']`; empty for `.default`. */
  readonly named: readonly string[];
}
