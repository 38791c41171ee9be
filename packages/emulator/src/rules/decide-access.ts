import type { EmulatorContext } from '../emulator-context.ts';
import { type AccessFacts, gatherFacts } from './access-facts.ts';
import type { AccessDecision, AccessRequest, ClientParty, ResourceParty } from './access-request.ts';
import { assignmentsOfClient, assignmentsOfUser, roleValues } from './assigned-access.ts';
import { type ConsentState, findConsentState } from './consent.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import { precedence } from './precedence.ts';
import { graphAppId, type RequestedScope } from './requested-scope.ts';

/**
 * Decides one request for access by running the rules of the precedence table in order. Reads the directory, writes
 * nothing. For the flow `device-authorization` (the device-code request itself, before anyone knows the user) use
 * {@link findRefusal}: there is nothing to grant yet.
 */
export function decideAccess(context: EmulatorContext, request: AccessRequest): AccessDecision {
  const facts = gatherFacts(context, request);
  const refusal = runRules(facts);
  if (refusal !== undefined) return { outcome: 'refused', refusal };
  const { client, resource, scope } = facts;
  if (client === undefined || resource === undefined || 'fault' in scope) {
    throw new TypeError(`The rules of flow ${request.flow} let a request through without client, resource or scope`);
  }
  const consent = findConsentState(facts);
  const { directory } = facts.context;
  const parties = { directory, user: facts.user, client, resource, requestedScope: scope, oidc: scope.oidc };
  if (consent !== undefined && consent.missing.length > 0) {
    return {
      ...parties,
      outcome: 'consent-needed',
      missingScopes: consent.missing,
      mayUserConsent: consent.mayUserConsent,
    };
  }
  return {
    ...parties,
    outcome: 'granted',
    scopes: scopesOf(consent, scope, resource),
    roles: rolesOf(facts, client, resource),
  };
}

/** The refusal that the precedence table has for a request, if any. */
export function findRefusal(context: EmulatorContext, request: AccessRequest): EntraRefusal | undefined {
  return runRules(gatherFacts(context, request));
}

function runRules(facts: AccessFacts): EntraRefusal | undefined {
  for (const rule of precedence) {
    if (!rule.flows.includes(facts.request.flow)) continue;
    const refusal = rule.check(facts);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function rolesOf(
  { context, request, user }: AccessFacts,
  client: ClientParty,
  resource: ResourceParty,
): readonly string[] {
  if (request.flow !== 'client-credentials') {
    return user === undefined ? [] : roleValues(resource, assignmentsOfUser(context, user, resource.servicePrincipal));
  }
  const principal = client.servicePrincipal;
  return principal === undefined
    ? []
    : roleValues(resource, assignmentsOfClient(context, principal, resource.servicePrincipal));
}

/**
 * Everything the client holds comes along, sorted without regard to case (recorded for Microsoft Graph, whose scopes
 * openid, profile and email are).
 */
function scopesOf(
  consent: ConsentState | undefined,
  { oidc }: RequestedScope,
  resource: ResourceParty,
): readonly string[] {
  const held = (consent?.held ?? []).map((permission) => permission.value);
  const asked = resource.appId === graphAppId && consent !== undefined ? oidcNames(oidc) : [];
  return [...new Set([...held, ...asked])].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'));
}

function oidcNames(oidc: RequestedScope['oidc']): readonly string[] {
  return (['openid', 'profile', 'email'] as const).filter((name) => oidc[name]);
}
