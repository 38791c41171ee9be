import type { ApiManifest } from '@entrada/core';
import { assignmentNotes } from '../assignment-notes.ts';

/** Further properties of optional claims that the provider takes (azuread 3, docs of application_optional_claims). */
const claimProperties: ReadonlySet<string> = new Set([
  'cloud_displayname',
  'dns_domain_and_sam_account_name',
  'emit_as_roles',
  'include_externally_authenticated_upn',
  'include_externally_authenticated_upn_without_hash',
  'max_size_limit',
  'netbios_domain_and_sam_account_name',
  'on_premise_security_identifier',
  'sam_account_name',
  'use_guid',
]);

/** Those properties of an optional claim that the provider takes. */
export function takenProperties(properties: readonly string[]): string[] {
  return properties.filter((property) => claimProperties.has(property));
}

/** What Terraform's provider can't say of this API, or says differently from `entrada expose apply`. */
export function terraformNotes(api: ApiManifest): string[] {
  const { scopes, appRoles, optionalClaims, assignment, grants, instanceLock } = api;
  const notes = [
    'Terraform creates a new registration. For one that is there, import each part of it first: the registration as ' +
      '/applications/<object id>, and scopes and roles by the ids they have, which are to replace the ones below.',
  ];
  const disabled = [...scopes, ...appRoles].filter(({ enabled }) => !enabled).map(({ value }) => value);
  if (disabled.length > 0) {
    notes.push(`Left out, since the provider has no disabled scope or role of its own: ${disabled.join(', ')}.`);
  }
  const described = scopes.filter(
    (scope) => scope.enabled && scope.consent === 'admin' && scope.userDescription === undefined,
  );
  if (described.length > 0) {
    const values = described.map(({ value }) => value).join(', ');
    notes.push(
      `The provider requires a description for users: ${values} repeat${described.length === 1 ? 's' : ''} the one for administrators.`,
    );
  }
  if (instanceLock !== undefined) {
    notes.push(`Left out, since the provider has no argument for it: instanceLock, which is to be ${instanceLock}.`);
  }
  const claims = [...optionalClaims.accessToken, ...optionalClaims.idToken, ...optionalClaims.saml2Token];
  for (const { name, additionalProperties } of claims) {
    const unknown = additionalProperties.filter((property) => !claimProperties.has(property));
    if (unknown.length > 0)
      notes.push(`Left out, since the provider refuses it: ${unknown.join(', ')} of the optional claim ${name}.`);
  }
  if (claims.length > 0 || api.knownClientApplications.length > 0) {
    notes.push('Optional claims and known clients are lists that Terraform owns: it removes what is not named here.');
  }
  if (assignment.required) {
    notes.push(
      'Assignment is required from the moment the service principal is made, before the assignments: an API that is ' +
        'in use refuses its callers in between.',
    );
  }
  if (
    assignment.applications.length + grants.length + api.owners.filter(({ kind }) => kind === 'application').length >
    0
  ) {
    notes.push(
      'Clients are looked up by their service principal, which has to be in the tenant; none is created for them.',
    );
  }
  if (grants.length > 0)
    notes.push('Terraform owns a grant whole: scopes that others granted the same client are removed.');
  return [...notes, ...assignmentNotes(api)];
}
