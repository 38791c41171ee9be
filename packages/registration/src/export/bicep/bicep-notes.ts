import type { ApiManifest } from '@entrada/core';
import { assignmentNotes } from '../assignment-notes.ts';

/** What Bicep's Graph extension can't say of this API, or says differently from `entrada expose apply`. */
export function bicepNotes(api: ApiManifest): string[] {
  const notes = [
    'Bicep finds a registration by its uniqueName alone, and creates a new one otherwise. For one that is there, give ' +
      'it that uniqueName once, with a PATCH of the application, and put the ids of its scopes and roles here.',
    'Every list is written as it stands here: scopes, roles, URIs, clients and claims that others added are removed, ' +
      'or Graph refuses the deployment while they are enabled.',
  ];
  const twice = [
    ...(api.identifierUris.some((uri) => uri.includes('{appId}')) ? ['its URI with the application id in it'] : []),
    ...(api.authorizedClients.length > 0
      ? ['authorized clients, whose scopes Graph looks up in what it has stored']
      : []),
  ];
  if (twice.length > 0) {
    notes.push(
      `Deploy twice, the second time with the parameter appId set to the output applicationId of the first: an application can't name itself while it is made. That adds ${twice.join(' and ')}.`,
    );
  }
  const disabled = [...api.scopes, ...api.appRoles].filter(({ enabled }) => !enabled).map(({ value }) => value);
  if (disabled.length > 0) {
    notes.push(`Left out, since Graph creates scopes and roles enabled only: ${disabled.join(', ')}.`);
  }
  const { assignment, grants } = api;
  if (assignment.groups.length > 0) {
    notes.push('Groups that Bicep has not made can only be named by their object id: parameters ask for it.');
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
    notes.push('A grant is written whole: scopes that others granted the same client are removed.');
  if (assignment.required) {
    notes.push(
      'Assignment is required from the moment the service principal is written, before the assignments: an API that ' +
        'is in use refuses its callers in between.',
    );
  }
  return [...notes, ...assignmentNotes(api)];
}
