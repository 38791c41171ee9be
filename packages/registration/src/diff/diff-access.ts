import { type ApiManifest, findWellKnownClient } from '@entrada/core';
import { type Change, change } from '../change.ts';
import { defaultAccessRoleId } from '../graph/service-principal.ts';
import { matchAssignments, wantedAssignments } from '../merge/match-assignments.ts';
import { grantedScopes, matchGrants, wantedGrants } from '../merge/match-grants.ts';
import type { Assignment, PermissionGrant, RegistrationState } from '../read/registration-state.ts';
import { principalKey } from '../read/resolve-principals.ts';
import { idsByValue, type Removals } from '../removals.ts';
import { clientTitle } from './client-title.ts';

/** Differences in the service principals: the API's own, and those of applications that are to be assigned or granted something. */
export function diffServicePrincipals({ servicePrincipal, principals }: RegistrationState): Change[] {
  const missing = principals.filter(({ kind, id }) => kind === 'application' && id === undefined);
  return [
    change(servicePrincipal === undefined ? 'create' : 'keep', 'service-principal', 'service principal in this tenant'),
    ...missing.map(({ name }) =>
      change('create', 'client-service-principal', `service principal of ${clientTitle(name)} in this tenant`),
    ),
  ];
}

/** Differences in who is assigned. */
export function diffAssignments(
  api: ApiManifest,
  state: RegistrationState,
  removals: Removals,
  { prune }: { readonly prune: boolean },
): Change[] {
  const { application, principals, assignments } = state;
  const roles = application?.appRoles ?? [];
  const roleNames = new Map(roles.map(({ id, value }) => [id, value ?? id]));
  const removed = new Set(removals.assignments);
  const wanted = wantedAssignments(api, principals);
  const { matches, foreign } = matchAssignments(wanted, assignments, idsByValue(roles), { exact: prune });
  return [
    ...matches.map(({ wanted: { principal, role }, there }) => {
      const who =
        principal.kind === 'application' ? clientTitle(principal.name) : `${principal.kind} ${principal.name}`;
      return change(
        there ? 'keep' : 'create',
        'assignment',
        `assignment of ${who}${role === undefined ? '' : ` as ${role}`}`,
      );
    }),
    ...foreign.map((assignment) => {
      const { id, appRoleId } = assignment;
      const role = appRoleId === defaultAccessRoleId ? '' : ` as ${roleNames.get(appRoleId) ?? appRoleId}`;
      const title = `assignment of ${assignee(assignment)}${role}`;
      return change(removed.has(id) ? 'remove' : 'keep', 'assignment', title, { foreign: true });
    }),
  ];
}

function assignee({ kind, displayName, userPrincipalName, appId, principalId }: Assignment): string {
  if (appId !== undefined) return clientTitle(appId, displayName);
  return `${kind} ${userPrincipalName ?? (displayName || principalId)}`;
}

/** Differences in the grants: consent that nothing on the registration shows. */
export function diffGrants(api: ApiManifest, { principals, grants }: RegistrationState, removals: Removals): Change[] {
  const removed = new Map(removals.grants.map(({ id, scopes }) => [id, new Set(scopes)]));
  const { matches, foreign } = matchGrants(wantedGrants(api, principals), grants);
  return [
    ...matches.map(({ wanted: { client, clientName, user, scopes }, grant, kept, added }) => {
      const lost = grant === undefined ? undefined : removed.get(grant.id);
      const left = [...kept.filter((scope) => !lost?.has(scope)), ...added];
      const title = grantTitle(clientTitle(client.name, clientName), grant === undefined ? scopes : left, user?.name);
      if (grant === undefined) return change('create', 'grant', title);
      if (added.length === 0 && lost === undefined) return change('keep', 'grant', title);
      const fields = [{ name: 'scope', from: kept.join(' '), to: left.join(' ') }];
      return change('change', 'grant', title, { fields, destructive: lost !== undefined, adds: added.length > 0 });
    }),
    ...foreign.map((grant) => {
      const title = grantTitle(granteeTitle(grant), grantedScopes(grant), granteeUser(grant));
      return change(removed.has(grant.id) ? 'remove' : 'keep', 'grant', title, { foreign: true });
    }),
  ];
}

function grantTitle(client: string, scopes: readonly string[], user: string | undefined): string {
  return `grant: ${client} may use ${scopes.join(', ') || 'nothing'} for ${user ?? 'all users'}`;
}

function granteeTitle({ clientAppId, clientName, clientId }: PermissionGrant): string {
  if (clientAppId !== undefined) return clientTitle(clientAppId, clientName);
  return clientName ?? `the client with the object id ${clientId}`;
}

function granteeUser({ principalId, principalName }: PermissionGrant): string | undefined {
  return principalName ?? principalId;
}

/** Differences in the owners of the application. */
export function diffOwners(
  api: ApiManifest,
  { principals, owners, caller, application }: RegistrationState,
  removals: Removals,
): Change[] {
  const known = new Map(principals.map((principal) => [principalKey(principal), principal.id]));
  const owning = new Set(owners.map(({ id }) => id));
  // Who creates an application owns it.
  if (application === undefined && caller !== undefined) owning.add(caller.id);
  const removed = new Set(removals.owners);
  const named = api.owners.map((owner) => {
    const name = owner.kind === 'user' ? owner.name : owner.appId;
    const id = known.get(principalKey({ kind: owner.kind, name }));
    const title = `owner ${owner.kind === 'user' ? name : clientTitle(name, owner.name)}`;
    return { id, difference: change(id !== undefined && owning.has(id) ? 'keep' : 'create', 'owner', title) };
  });
  const namedIds = new Set(named.map(({ id }) => id));
  return [
    ...named.map(({ difference }) => difference),
    ...owners
      .filter(({ id }) => !namedIds.has(id))
      .map(({ id, name, appId }) => {
        const title = `owner ${appId === undefined ? name : (findWellKnownClient(appId)?.name ?? name)}`;
        return change(removed.has(id) ? 'remove' : 'keep', 'owner', title, { foreign: true });
      }),
  ];
}

/** Whether everyone may use the API, or only who is assigned. */
export function diffAssignmentRequired(api: ApiManifest, { servicePrincipal }: RegistrationState): Change {
  const { required } = api.assignment;
  const title = required ? 'assignment required: only who is assigned gets tokens' : 'assignment not required';
  const current = servicePrincipal?.appRoleAssignmentRequired ?? false;
  if (current === required) return change('keep', 'assignment-required', title);
  if (servicePrincipal === undefined) return change('create', 'assignment-required', title);
  const fields = [{ name: 'appRoleAssignmentRequired', from: String(current), to: String(required) }];
  return change('change', 'assignment-required', title, { fields, destructive: true });
}
