import type { Caller, ExistingRegistration, Graph } from '@entrada/registration';
import { plainText } from '../plain-text.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import { readApplicationDetails } from './read-application.ts';
import { readClients } from './read-clients.ts';
import { readFact } from './read-fact.ts';
import { readGroups } from './read-groups.ts';
import { readOwners } from './read-owners.ts';
import { readAccessPolicies, readIdentifierUriPolicy, readUserConsent } from './read-policies.ts';
import { readRegistrationState } from './read-registration-state.ts';
import { readServicePrincipal } from './read-service-principal.ts';
import { readSignIns } from './read-sign-ins.ts';
import { countUsers } from './read-users.ts';

/**
 * Reads an API and what decides who gets in. Without the right to read applications there is no audit; what else Graph
 * refuses is kept as not looked at.
 *
 * @param reference application id, object id, identifier URI or exact name
 * @param options.now epoch milliseconds
 * @param options.caller who asks; names the tenant where Graph does not
 * @throws EntradaError `registration_conflict` when the reference means none or several; `graph_failed`,
 *   `graph_forbidden`, `network_failed` from Graph
 */
export async function readTenantFacts(
  graph: Graph,
  reference: string,
  { now, caller }: { readonly now: number; readonly caller: Caller | undefined },
): Promise<TenantFacts> {
  const state = await readRegistrationState(graph, reference, caller);
  const { application, servicePrincipal, tenant } = state;
  const principalPath = servicePrincipal === undefined ? [] : [`/servicePrincipals/${servicePrincipal.id}`];
  const authorized = application.api.preAuthorizedApplications.map(({ appId }) => appId);
  const groups = state.assignments
    .filter(({ kind }) => kind === 'group')
    .map(({ principalId, displayName }) => ({ id: principalId, name: plainText(displayName) }));
  const [details, copy, clients, ...rest] = await Promise.all([
    readApplicationDetails(graph, application.id),
    servicePrincipal === undefined ? ('missing' as const) : readServicePrincipal(graph, servicePrincipal.id),
    readClients(graph, [...authorized, ...grantedClients(state)], tenant.id),
    readGroups(graph, groups),
    readFact('Application.Read.All', () => readOwners(graph, [`/applications/${application.id}`, ...principalPath])),
    readFact('User.ReadBasic.All', () => countUsers(graph)),
    readFact('Policy.Read.All', () => readUserConsent(graph)),
    readFact('Policy.Read.All', () => readAccessPolicies(graph)),
    readFact('Policy.Read.All', () => readIdentifierUriPolicy(graph)),
    readFact('AuditLog.Read.All', () => readSignIns(graph, application.appId, authorized, now)),
  ]);
  const [assignedGroups, owners, users, userConsent, conditionalAccess, identifierUriPolicy, signIns] = rest;
  return {
    state,
    ...details,
    servicePrincipal: copy,
    clients,
    groups: assignedGroups,
    owners,
    users,
    userConsent,
    conditionalAccess,
    identifierUriPolicy,
    signIns,
  };
}

function grantedClients({ grants }: ExistingRegistration): string[] {
  return grants.flatMap(({ clientAppId }) => clientAppId ?? []);
}
