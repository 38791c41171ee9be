/** The kinds of steps, in the order in which they are safe. */
export type StepKind =
  | 'create-application'
  | 'rename-application'
  | 'set-access-token-version'
  | 'set-sign-in-audience'
  | 'write-optional-claims'
  | 'add-identifier-uris'
  | 'write-scopes'
  | 'write-app-roles'
  | 'disable-permissions'
  | 'edit-disabled-permissions'
  | 'pre-authorize-clients'
  | 'add-known-clients'
  | 'create-service-principal'
  | 'create-client-service-principals'
  | 'assign-principals'
  | 'grant-permissions'
  | 'add-owners'
  | 'drop-pre-authorizations'
  | 'revoke-grants'
  | 'remove-assignments'
  | 'remove-permissions'
  | 'remove-identifier-uris'
  | 'remove-optional-claims'
  | 'remove-known-clients'
  | 'set-instance-lock'
  | 'remove-owners'
  | 'set-assignment-required'
  | 'delete-application'
  | 'purge-application';

/** One write, as it is shown; what exactly is sent is merged from a fresh read when it is made. */
export interface Step {
  readonly kind: StepKind;
  readonly title: string;
  readonly request: { readonly method: 'POST' | 'PATCH' | 'DELETE'; readonly path: string };
}
