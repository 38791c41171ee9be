import type { ApiManifest } from '@entrada/core';
import { clientTitle } from '../diff/client-title.ts';
import { wantedAssignments } from '../merge/match-assignments.ts';
import { globalAdministrator, type RegistrationState } from '../read/registration-state.ts';
import type { Removals } from '../removals.ts';

/** Template ids of the roles that may edit every application. Source: "Microsoft Entra built-in roles". */
const applicationAdministrators: readonly string[] = [
  globalAdministrator,
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', // Application Administrator
  '158c047a-c907-4556-b7ef-446551a6b5f7', // Cloud Application Administrator
];

/** What the caller can do now and could not do any more, in sentences. Only what is certain: nothing is guessed. */
export function findLockouts(api: ApiManifest, state: RegistrationState, removals: Removals): string[] {
  if (state.caller === undefined) return [];
  return [losesAccess(api, state, removals), losesClient(api, state, removals), losesOwnership(state, removals)].filter(
    (lockout) => lockout !== undefined,
  );
}

/** Whether a person may use the API: directly or by a group that has them as a direct member. */
function losesAccess(
  api: ApiManifest,
  { caller, callerGroups, servicePrincipal, assignments, principals }: RegistrationState,
  removals: Removals,
): string | undefined {
  if (caller?.kind !== 'user' || servicePrincipal === undefined || !api.assignment.required) return undefined;
  if (caller.roleTemplateIds?.includes(globalAdministrator)) return undefined;
  const removed = new Set(removals.assignments);
  const kept = assignments.filter(({ id }) => !removed.has(id));
  const after = new Set([
    ...kept.map(({ principalId }) => principalId),
    ...wantedAssignments(api, principals).flatMap(({ principal }) => principal.id ?? []),
  ]);
  const groupsLeft = kept.some(({ kind }) => kind === 'group') || api.assignment.groups.length > 0;
  const isUnknown = groupsLeft && callerGroups === undefined;
  const own = [caller.id, ...(callerGroups ?? [])];
  if (isUnknown || own.some((id) => after.has(id))) return undefined;
  const before = new Set(assignments.map(({ principalId }) => principalId));
  const hadAccess = !servicePrincipal.appRoleAssignmentRequired || own.some((id) => before.has(id));
  if (!hadAccess) return undefined;
  return 'You would get no more tokens for this API: assignment is required, and you are not among the assigned, neither directly nor by a group that has you as a direct member.';
}

/** Whether what the caller signed in with may still ask for tokens without consent. */
function losesClient(
  api: ApiManifest,
  { caller, application, grants }: RegistrationState,
  removals: Removals,
): string | undefined {
  const client = caller?.kind === 'user' ? caller.clientAppId?.toLowerCase() : undefined;
  if (client === undefined || api.authorizedClients.some(({ appId }) => appId.toLowerCase() === client))
    return undefined;
  const isAuthorized = application?.api.preAuthorizedApplications.some(({ appId }) => appId.toLowerCase() === client);
  const isDropped = removals.preAuthorizations.some(({ appId }) => appId.toLowerCase() === client);
  if (!isAuthorized || !isDropped) return undefined;
  const revoked = new Set(removals.grants.map(({ id }) => id));
  const isGranted = grants.some(
    ({ id, clientAppId, principalId }) =>
      clientAppId?.toLowerCase() === client &&
      !revoked.has(id) &&
      (principalId === undefined || principalId === caller?.id),
  );
  if (isGranted || api.grants.some((grant) => grant.client.toLowerCase() === client)) return undefined;
  return `${clientTitle(client)}, which you are signed in with, would no longer be authorized for this API.`;
}

/** Whether the caller could not change the application back. */
function losesOwnership({ caller, owners }: RegistrationState, removals: Removals): string | undefined {
  if (caller === undefined || !removals.owners.includes(caller.id)) return undefined;
  const isAdministrator = caller.roleTemplateIds?.some((role) => applicationAdministrators.includes(role));
  const mayWriteAll = caller.kind === 'application' && caller.permissions?.includes('Application.ReadWrite.All');
  if (isAdministrator || mayWriteAll) return undefined;
  const left = owners.length - removals.owners.length;
  return `You would no longer own the application${left <= 0 ? ', nor would anybody else who owns it now' : ''}, and could not change it back.`;
}
