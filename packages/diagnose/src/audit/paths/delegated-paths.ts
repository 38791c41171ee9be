import type { ApiExposure, AuthorizedClient, ClientGrant, ExposedClient } from '@entrada/core';
import type { TenantFacts } from '../tenant-facts.ts';
import type { AccessPath, PathClient, Who } from './access-path.ts';
import { peopleLetIn } from './who.ts';

/** The ways in which people get a token, by client: the clients that ask nobody first. */
export function delegatedPaths(facts: TenantFacts, exposure: ApiExposure): AccessPath[] {
  const people = peopleLetIn(facts);
  return [
    ...exposure.authorizedClients.flatMap((entry) => authorizedPaths(entry, people, exposure)),
    ...(exposure.grants.known ? exposure.grants.value.flatMap((grant) => grantPaths(grant, people, facts)) : []),
    ...consentPaths(people, facts, exposure),
  ];
}

function authorizedPaths(
  { client, scopes }: AuthorizedClient,
  people: readonly Who[],
  exposure: ApiExposure,
): AccessPath[] {
  const authorized = new Set(scopes.map(({ value }) => value));
  const open = exposure.scopes.filter(({ value, enabled }) => enabled && authorized.has(value));
  if (open.length === 0 || isDisabled(client)) return [];
  const path = {
    client: pathClient(client),
    scopes: open.map(({ value }) => value),
    through: 'pre-authorization',
    evidence: `api.preAuthorizedApplications names ${client.appId}${assignedClient(client)}`,
    // That scopes for administrators are covered as well is not documented.
    grade: open.every(({ consent }) => consent === 'admin') ? '?' : 'D',
  } as const;
  const paths: AccessPath[] = people.map((who) => ({ who, ...path }));
  if (exposure.signInAudience === 'AzureADMyOrg') return paths;
  return [
    ...paths,
    {
      ...path,
      who: { kind: 'other tenants', label: 'Users of other tenants, as far as those let them', names: [] },
      evidence: `${path.evidence}; signInAudience: ${exposure.signInAudience}`,
      grade: '?',
    },
  ];
}

function grantPaths({ client, scopes, user }: ClientGrant, people: readonly Who[], facts: TenantFacts): AccessPath[] {
  if (scopes.length === 0 || isDisabled(client)) return [];
  const path = {
    client: pathClient(client),
    scopes,
    evidence: `an oauth2PermissionGrant of ${client.appId}${assignedClient(client)}; nothing on the registration shows it`,
    grade: 'C',
  } as const;
  if (user === undefined) return people.map((who) => ({ who, ...path, through: 'grant for everyone' }));
  const filtered = facts.state.servicePrincipal?.appRoleAssignmentRequired === true ? ', if assigned' : '';
  const who: Who = { kind: 'user', label: `${user}${filtered}`, count: 1, names: [user] };
  return [{ who, ...path, through: 'grant of a user' }];
}

/** While assignment is not required, users may let in any client themselves, unless the tenant says no. */
function consentPaths(people: readonly Who[], { userConsent }: TenantFacts, { scopes }: ApiExposure): AccessPath[] {
  const open = scopes.filter(({ consent, enabled }) => enabled && consent === 'user').map(({ value }) => value);
  const everyone = people.filter(({ kind }) => kind === 'everyone');
  if (!userConsent.known || !userConsent.value || open.length === 0) return [];
  return everyone.map((who) => ({
    who,
    client: { name: 'Any client that a user consents to' },
    scopes: open,
    through: 'user consent',
    evidence:
      'the authorization policy lets users consent for themselves; which scopes its policy covers was not looked at',
    grade: 'D',
  }));
}

function pathClient({ appId, name, publicClient }: ExposedClient): PathClient {
  return { appId, name, ...(publicClient !== undefined && { publicClient }) };
}

function isDisabled({ principal }: ExposedClient): boolean {
  return principal.known && principal.value !== 'missing' && !principal.value.enabled;
}

/** Assignment on the client itself narrows who can use it; who is assigned there is not read. */
function assignedClient({ principal }: ExposedClient): string {
  const narrowed = principal.known && principal.value !== 'missing' && principal.value.assignmentRequired;
  return narrowed ? '; only who is assigned to that client can use it' : '';
}
