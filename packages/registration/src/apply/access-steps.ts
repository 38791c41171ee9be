import { isEntradaError } from '@entrada/core';
import * as v from 'valibot';
import { type OAuth2PermissionGrant, permissionGrantSchema } from '../graph/permission-grant.ts';
import { inconsistentState, notReplicatedYet, referenceNotReady } from '../graph/retry-rules.ts';
import { type AppRoleAssignment, appRoleAssignmentSchema, defaultAccessRoleId } from '../graph/service-principal.ts';
import { matchAssignments, type WantedAssignment, wantedAssignments } from '../merge/match-assignments.ts';
import { grantedScopes, type MatchedGrant, matchGrants, wantedGrants } from '../merge/match-grants.ts';
import { listAssignments, listGrants, listOwners } from '../read/read-access.ts';
import type { NamedPrincipal, Owner } from '../read/registration-state.ts';
import { principalKey } from '../read/resolve-principals.ts';
import { namedOwners } from '../removals.ts';
import { applicationPath } from './application-steps.ts';
import { type ApplyContext, known } from './apply-context.ts';
import { converge } from './converge.ts';
import { readPermissionIds } from './read-permission-ids.ts';
import { replaceWhole } from './replace-whole.ts';

/** The principals of the manifest, with the ids that earlier steps found or made. */
function principalsOf({ plan, principalIds }: ApplyContext): NamedPrincipal[] {
  return plan.principals.map((principal) => {
    const id = principalIds.get(principalKey(principal));
    return id === undefined ? principal : { ...principal, id };
  });
}

function resourceId(context: ApplyContext): string {
  return known(context.servicePrincipalId, 'service principal');
}

/** Assigns the users, groups and applications of the manifest. */
export async function assignPrincipals(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = wantedAssignments(plan.api, principalsOf(context));
  const roles = wanted.flatMap(({ role }) => role ?? []);
  const roleIds = await readPermissionIds(context, roles, 'app role', ({ appRoles }) => appRoles);
  const missing = (current: readonly AppRoleAssignment[]): WantedAssignment[] =>
    matchAssignments(wanted, current, roleIds, { exact: plan.prune })
      .matches.filter(({ there }) => !there)
      .map((match) => match.wanted);
  return converge({
    what: 'the assignments',
    wait,
    read: () => listAssignments(graph, resourceId(context)),
    isThere: (current) => missing(current).length === 0,
    write: async (current) => {
      for (const want of missing(current)) await assign(context, want, roleIds);
    },
  });
}

function assign(context: ApplyContext, want: WantedAssignment, roleIds: ReadonlyMap<string, string>): Promise<void> {
  const { role, principal } = want;
  const appRoleId = role === undefined ? defaultAccessRoleId : known(roleIds.get(role), role);
  const body = { principalId: known(principal.id, principal.name), resourceId: resourceId(context), appRoleId };
  const path = `/servicePrincipals/${resourceId(context)}/appRoleAssignedTo`;
  return addOnce(() =>
    context.graph.post(path, body, appRoleAssignmentSchema, {
      retry: [referenceNotReady, notReplicatedYet],
      repeatable: true,
    }),
  );
}

export function removeAssignments(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const removed = new Set(plan.removals.assignments);
  return converge({
    what: 'that assignments are gone',
    wait,
    read: async () => (await listAssignments(graph, resourceId(context))).filter(({ id }) => removed.has(id)),
    isThere: (left) => left.length === 0,
    write: async (left) => {
      const path = `/servicePrincipals/${resourceId(context)}/appRoleAssignedTo`;
      for (const { id } of left) await removeOnce(() => graph.delete(`${path}/${id}`));
    },
  });
}

/** Gives the grants of the manifest: new ones as they are, existing ones with the scopes that they lack. */
export async function grantPermissions(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = wantedGrants(plan.api, principalsOf(context));
  const lacking = (current: readonly OAuth2PermissionGrant[]) =>
    matchGrants(wanted, current).matches.filter(({ grant, added }) => grant === undefined || added.length > 0);
  return converge({
    what: 'the grants',
    wait,
    read: () => listGrants(graph, resourceId(context)),
    isThere: (current) => lacking(current).length === 0,
    write: async (current) => {
      for (const match of lacking(current)) await grant(context, match);
    },
  });
}

async function grant(context: ApplyContext, match: MatchedGrant<OAuth2PermissionGrant>): Promise<void> {
  const { wanted, added } = match;
  if (match.grant !== undefined) {
    await editScopes(context, match.grant.id, (scopes) => [...new Set([...scopes, ...added])]);
    return;
  }
  const { client, user, scopes } = wanted;
  const principal =
    user === undefined ? { consentType: 'AllPrincipals' } : { consentType: 'Principal', principalId: user.id };
  const body = {
    clientId: known(client.id, client.name),
    resourceId: resourceId(context),
    ...principal,
    scope: scopes.join(' '),
  };
  await addOnce(() =>
    context.graph.post('/oauth2PermissionGrants', body, permissionGrantSchema, {
      retry: [referenceNotReady, notReplicatedYet],
      repeatable: true,
    }),
  );
}

/** Takes from each grant what the plan names; a grant that is left without a scope goes. */
export function revokeGrants(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const removed = new Map(plan.removals.grants.map(({ id, scopes }) => [id, new Set(scopes)]));
  const left = (grant: OAuth2PermissionGrant) =>
    grantedScopes(grant).filter((scope) => !removed.get(grant.id)?.has(scope));
  return converge({
    what: 'that grants are revoked',
    wait,
    read: async () => {
      const grants = await listGrants(graph, resourceId(context));
      return grants.filter(
        (grant) =>
          removed.has(grant.id) && (left(grant).length < grantedScopes(grant).length || left(grant).length === 0),
      );
    },
    isThere: (pending) => pending.length === 0,
    write: async (pending) => {
      for (const grant of pending) {
        const { id } = grant;
        if (left(grant).length === 0) await removeOnce(() => graph.delete(`/oauth2PermissionGrants/${id}`));
        else await editScopes(context, id, (scopes) => scopes.filter((scope) => !removed.get(id)?.has(scope)));
      }
    },
  });
}

/** The scopes of a grant are one text: written as a whole, like the collections of an application. */
function editScopes(
  { graph, wait }: ApplyContext,
  id: string,
  edit: (scopes: readonly string[]) => readonly string[],
): Promise<boolean> {
  const path = `/oauth2PermissionGrants/${id}`;
  const missing = (entries: readonly string[], others: readonly string[]): string[] =>
    entries.filter((scope) => !others.includes(scope));
  return replaceWhole({
    what: 'the scopes of a grant',
    wait,
    read: () => graph.get(path, permissionGrantSchema, { retry: [notReplicatedYet] }),
    entriesOf: grantedScopes,
    edit: (current) => {
      const next = edit(current);
      return next.length === current.length ? current : next;
    },
    write: (scopes) =>
      graph.replace(path, { scope: scopes.join(' ') }, permissionGrantSchema, {
        retry: [inconsistentState, notReplicatedYet],
      }),
    missing,
    join: (entries, more) => [...entries, ...missing(more, entries)],
  });
}

export function addOwners(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = namedOwners(plan.api, principalsOf(context));
  const missing = (owners: readonly Owner[]): string[] => {
    const there = new Set(owners.map(({ id }) => id));
    return [...wanted].filter((id) => !there.has(id));
  };
  return converge({
    what: 'the owners',
    wait,
    read: () => listOwners(graph, known(context.applicationId, 'application')),
    isThere: (owners) => missing(owners).length === 0,
    write: async (owners) => {
      for (const id of missing(owners)) {
        const body = { '@odata.id': `${graph.baseUrl}/directoryObjects/${id}` };
        await addOnce(() =>
          graph.post(`${applicationPath(context)}/owners/$ref`, body, v.unknown(), {
            retry: [referenceNotReady, notReplicatedYet],
            repeatable: true,
          }),
        );
      }
    },
  });
}

/** Removes the owners that the plan names; of an application that it created, all that the manifest does not name. Never the last one. */
export function removeOwners(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const named = namedOwners(plan.api, principalsOf(context));
  const removed = new Set(plan.removals.owners);
  const created = plan.current.applicationId === undefined;
  const goes = ({ id }: Owner) => (created ? !named.has(id) : removed.has(id));
  return converge<readonly Owner[]>({
    what: 'that owners are gone',
    wait,
    read: async () => {
      const owners = await listOwners(graph, known(context.applicationId, 'application'));
      const leaving = owners.filter(goes);
      return leaving.length === owners.length ? leaving.slice(1) : leaving;
    },
    isThere: (leaving) => leaving.length === 0,
    write: async (leaving) => {
      // The caller goes last: the right to remove the others may be theirs.
      const ordered = leaving.toSorted((a, b) => Number(a.id === plan.caller?.id) - Number(b.id === plan.caller?.id));
      for (const { id } of ordered)
        await removeOnce(() => graph.delete(`${applicationPath(context)}/owners/${id}/$ref`));
    },
  });
}

/** Adds something that somebody else, or an attempt without an answer, may have added already. */
async function addOnce(add: () => Promise<unknown>): Promise<void> {
  try {
    await add();
  } catch (error) {
    if (!isEntradaError(error) || !/already exist/i.test(String(error.details.graphMessage))) throw error;
  }
}

/** Removes something that somebody else, or an attempt without an answer, may have removed already. */
async function removeOnce(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!isEntradaError(error) || error.details.status !== 404) throw error;
  }
}
