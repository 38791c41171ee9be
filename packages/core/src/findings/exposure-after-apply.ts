import type { ApiExposure } from './api-exposure.ts';
import type { AuthorizedClient } from './exposed-client.ts';
import { known, notLookedAt } from './fact.ts';

/**
 * What an API will be like when a manifest is applied to what the tenant holds: `apply` adds and changes, and keeps what
 * the manifest does not name, so risks of what is kept stay. Pure.
 *
 * @param planned the exposure of the manifest
 * @param current that of the tenant now; undefined when the API is not there yet
 */
export function exposureAfterApply(planned: ApiExposure, current: ApiExposure | undefined): ApiExposure {
  if (current === undefined) return planned;
  const pick = <Name extends keyof ApiExposure>(name: Name): ApiExposure[Name] => {
    const fact = planned[name];
    const isUnknown = typeof fact === 'object' && 'known' in fact && !fact.known;
    return isUnknown ? current[name] : fact;
  };
  return {
    ...planned,
    appId: planned.appId ?? current.appId,
    tenant: pick('tenant'),
    identifierUris: [...new Set([...planned.identifierUris, ...current.identifierUris])],
    scopes: union(planned.scopes, current.scopes, ({ value }) => value),
    appRoles: union(planned.appRoles, current.appRoles, ({ value }) => value),
    accessTokenClaims: union(planned.accessTokenClaims, current.accessTokenClaims, ({ name }) => name),
    authorizedClients: mergeClients(planned.authorizedClients, current.authorizedClients),
    grants: mergeGrants(planned, current),
    assignments: mergeAssignments(planned.assignments, current.assignments),
    acceptMappedClaims: pick('acceptMappedClaims'),
    owners: pick('owners'),
    clientSurface: pick('clientSurface'),
    instanceLock: pick('instanceLock'),
    conditionalAccess: pick('conditionalAccess'),
    identifierUriPolicy: pick('identifierUriPolicy'),
    signIns: pick('signIns'),
    // Its copies are refreshed some time after what is written here.
    servicePrincipal: notLookedAt('apply writes to it, and its copies follow later'),
  };
}

function union<Entry>(
  first: readonly Entry[],
  second: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const keys = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !keys.has(keyOf(entry)))];
}

/** What is known of a client in the tenant is more than the manifest knows; scopes of both stay. */
function mergeClients(
  planned: readonly AuthorizedClient[],
  current: readonly AuthorizedClient[],
): readonly AuthorizedClient[] {
  const there = new Map(current.map((entry) => [entry.client.appId.toLowerCase(), entry]));
  const merged = planned.map((entry) => {
    const found = there.get(entry.client.appId.toLowerCase());
    if (found === undefined) return entry;
    return { client: found.client, scopes: union(entry.scopes, found.scopes, ({ value, id }) => value ?? id ?? '') };
  });
  return union(merged, current, ({ client }) => client.appId.toLowerCase());
}

function mergeGrants(planned: ApiExposure, current: ApiExposure): ApiExposure['grants'] {
  if (!planned.grants.known) return current.grants;
  if (!current.grants.known) return planned.grants.value.length > 0 ? planned.grants : current.grants;
  const keyOf = ({ client, user }: (typeof planned.grants.value)[number]): string => `${client.appId} ${user ?? ''}`;
  return { known: true, value: union(planned.grants.value, current.grants.value, keyOf) };
}

/** Who is assigned stays assigned, beside whom the manifest names. */
function mergeAssignments(
  planned: ApiExposure['assignments'],
  current: ApiExposure['assignments'],
): ApiExposure['assignments'] {
  if (!planned.known || !current.known) return planned.known ? planned : current;
  const { users, groups, applications } = current.value;
  return known({
    ...planned.value,
    // Whether they are the same people is not known here.
    users: Math.max(planned.value.users, users),
    groups: union(planned.value.groups, groups, ({ name }) => name.toLowerCase()),
    applications: union(
      planned.value.applications,
      applications,
      ({ name, role }) => `${name.toLowerCase()} ${role ?? ''}`,
    ),
  });
}
