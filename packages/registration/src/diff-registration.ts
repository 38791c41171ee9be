import { type ApiManifest, findWellKnownClient } from '@entrada/core';
import { type Change, change } from './change.ts';
import type { Application } from './graph/application.ts';
import { primaryIdentifierUri, resolveIdentifierUri } from './manifest/identifier-uri.ts';
import { mergeIdentifierUris } from './merge/merge-identifier-uris.ts';
import { mergeAppRoles, mergeScopes, type PermissionDifference } from './merge/merge-permissions.ts';
import { mergePreAuthorizations } from './merge/merge-pre-authorizations.ts';
import type { RegistrationState } from './read-registration.ts';

/**
 * What differs between a manifest and the tenant, in the order in which it is written. Nothing is ever removed: what
 * the manifest does not name is reported as kept.
 */
export function diffRegistration(api: ApiManifest, state: RegistrationState): Change[] {
  const { application } = state;
  return [
    diffApplication(api, application),
    diffTokenVersion(api, application),
    ...diffIdentifierUris(api, application),
    ...permissionChanges('scope', mergeScopes(application?.api.oauth2PermissionScopes ?? [], api, noId).differences),
    ...permissionChanges('app-role', mergeAppRoles(application?.appRoles ?? [], api, noId).differences),
    ...diffPreAuthorizations(api, application),
    change(
      state.servicePrincipal === undefined ? 'create' : 'keep',
      'service-principal',
      'service principal in this tenant',
    ),
    ...diffAssignments(state),
    diffAssignmentRequired(api, state),
  ];
}

/** Ids of new permissions are made when they are written. */
const noId = (): string => '';

function diffApplication(api: ApiManifest, application: Application | undefined): Change {
  const title = `application ${api.name}`;
  if (application === undefined) return change('create', 'application', title);
  if (application.displayName === api.name) return change('keep', 'application', title);
  const fields = [{ name: 'displayName', from: application.displayName, to: api.name }];
  return change('change', 'application', title, { fields });
}

function diffTokenVersion(api: ApiManifest, application: Application | undefined): Change {
  const current = application?.api.requestedAccessTokenVersion ?? 1;
  const title = `access tokens of version ${api.accessTokenVersion}`;
  if (current === api.accessTokenVersion) return change('keep', 'access-token-version', title);
  if (application === undefined) return change('create', 'access-token-version', title);
  const fields = [{ name: 'requestedAccessTokenVersion', from: String(current), to: String(api.accessTokenVersion) }];
  return change('change', 'access-token-version', title, { fields });
}

function diffIdentifierUris(api: ApiManifest, application: Application | undefined): Change[] {
  const uri = resolveIdentifierUri(primaryIdentifierUri(api), application?.appId ?? '{appId}');
  const { action, from, foreign } = mergeIdentifierUris(application?.identifierUris ?? [], uri);
  const fields = from === undefined ? [] : [{ name: 'identifierUri', from, to: uri }];
  return [
    change(action, 'identifier-uri', `identifier URI ${uri}`, { fields }),
    ...foreign.map((other) => change('keep', 'identifier-uri', `identifier URI ${other}`, { foreign: true })),
  ];
}

function permissionChanges(part: 'scope' | 'app-role', differences: readonly PermissionDifference[]): Change[] {
  const word = part === 'scope' ? 'scope' : 'app role';
  return differences.map(({ action, value, fields, foreign }) =>
    change(action, part, `${word} ${value}`, { fields, foreign }),
  );
}

function diffPreAuthorizations(api: ApiManifest, application: Application | undefined): Change[] {
  // A scope that is yet to be made stands here under its value.
  const scopeIds = new Map(api.scopes.map(({ value }) => [value, value]));
  const values = new Map<string, string>();
  for (const { id, value } of application?.api.oauth2PermissionScopes ?? []) {
    values.set(id, value ?? id);
    if (value !== null) scopeIds.set(value, id);
  }
  const current = application?.api.preAuthorizedApplications ?? [];
  const { differences } = mergePreAuthorizations(current, api.authorizedClients, scopeIds);
  return differences.map(({ appId, action, kept, added, foreign }) => {
    const names = (ids: readonly string[]) => ids.map((id) => values.get(id) ?? id).join(', ');
    const fields = action === 'change' ? [{ name: 'scopes', from: names(kept), to: names([...kept, ...added]) }] : [];
    const title = `${clientTitle(appId)} may use ${names([...kept, ...added]) || 'nothing'} without consent`;
    return change(action, 'pre-authorization', title, { fields, foreign });
  });
}

function clientTitle(appId: string): string {
  const known = findWellKnownClient(appId);
  return known === undefined ? `client ${appId}` : `${known.name} (${appId})`;
}

function diffAssignments({ principals, assignments }: RegistrationState): Change[] {
  const assigned = new Set(assignments.map(({ principalId }) => principalId));
  const named = new Set(principals.map(({ id }) => id));
  return [
    ...principals.map(({ kind, name, id }) =>
      change(assigned.has(id) ? 'keep' : 'create', 'assignment', `assignment of ${kind} ${name}`),
    ),
    ...assignments
      .filter(({ principalId }) => !named.has(principalId))
      .map(({ principalType, principalDisplayName, principalId }) => {
        const who = `${principalType.toLowerCase() || 'principal'} ${principalDisplayName || principalId}`;
        return change('keep', 'assignment', `assignment of ${who}`, { foreign: true });
      }),
  ];
}

function diffAssignmentRequired(api: ApiManifest, { servicePrincipal }: RegistrationState): Change {
  const { required } = api.assignment;
  const title = required ? 'assignment required: only who is assigned gets tokens' : 'assignment not required';
  const current = servicePrincipal?.appRoleAssignmentRequired ?? false;
  if (current === required) return change('keep', 'assignment-required', title);
  if (servicePrincipal === undefined) return change('create', 'assignment-required', title);
  const fields = [{ name: 'appRoleAssignmentRequired', from: String(current), to: String(required) }];
  return change('change', 'assignment-required', title, { fields });
}
