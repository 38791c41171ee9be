import { microsoftTenantId } from '../directory/seed/microsoft-apis.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { type AccessFacts, gatherFacts, interactiveFlows } from '../rules/access-facts.ts';
import type { ClientParty, Flow } from '../rules/access-request.ts';
import { policiesThatApply } from '../rules/conditional-access.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { homeAccount } from '../tokens/home-tenant.ts';
import { readJwt } from '../tokens/read-jwt.ts';
import type { RequestTrace } from './request-trace.ts';
import type { LoggedRequest, SignInEntry } from './sign-in-log.ts';

/** What came of a request to the token service. */
export interface TokenRequestResult {
  readonly flow: Flow | 'unknown';
  readonly clientId: string | undefined;
  /** Who that is, where no registration says so: a managed identity. */
  readonly client?: ClientParty;
  readonly scope: string | undefined;
  /** The `client_assertion` as presented. */
  readonly assertion?: string | undefined;
  readonly userId: string | undefined;
  /** Undefined when tokens were issued. */
  readonly refusal: EntraRefusal | undefined;
}

/** AADSTS70016: a client that polls is no event. */
const authorizationPending = 70016;

/** Numbers with which a Conditional Access policy refuses. */
const policyRefusals: ReadonlySet<number> = new Set([
  50072, 50074, 50076, 50078, 50079, 50158, 53000, 53001, 53003, 70043,
]);

/** Characters of a text that a client sent. */
const longestText = 2000;

/** Writes a decision into the sign-in log, as Entra would list it; never a token, code or secret. */
export function logTokenRequest(context: EmulatorContext, trace: RequestTrace, result: TokenRequestResult): void {
  const { refusal, clientId, scope, userId } = result;
  if (refusal?.code === authorizationPending) return;
  const gathered = gatherFacts(context, {
    flow: result.flow === 'unknown' ? 'authorize' : result.flow,
    tenant: trace.tenant,
    clientId: clientId ?? '',
    scope: scope ?? '',
    ...(userId === undefined ? {} : { userId }),
  });
  const facts = result.client === undefined ? gathered : { ...gathered, client: result.client };
  context.signInLog.record({
    time: context.clock.now(),
    flow: result.flow,
    outcome: refusal === undefined ? 'granted' : 'refused',
    interactive: interactiveFlows.some((flow) => flow === result.flow),
    tenantId: facts.context.directory.tenant.id,
    ...clientFields(facts, clientId),
    ...resourceFields(facts, scope),
    ...userFields(facts),
    ...policyFields(facts, refusal),
    code: refusal?.code ?? 0,
    error: refusal?.error,
    text: refusal?.text,
    inferred: refusal?.inferred,
    traceId: trace.traceId,
    correlationId: trace.correlationId,
    userAgent: cut(trace.userAgent),
    request: {
      tenant: cut(trace.tenant) ?? '',
      clientId: cut(clientId),
      scope: cut(scope),
      redirectUri: cut(trace.redirectUri),
      userId: cut(userId),
      ...assertionFields(result.assertion),
    },
  });
}

type Fields<Names extends keyof SignInEntry> = Pick<SignInEntry, Names>;

function clientFields(
  { client }: AccessFacts,
  clientId: string | undefined,
): Fields<'clientId' | 'clientName' | 'clientPrincipalId' | 'clientAuthentication'> {
  return {
    clientId: cut(clientId),
    clientName: client?.displayName,
    clientPrincipalId: client?.servicePrincipal?.id,
    clientAuthentication: client?.authentication ?? 'none',
  };
}

/** Claims that are names, not secrets: Entra repeats them in its refusals. */
function assertionFields(assertion: string | undefined): Pick<LoggedRequest, 'assertion'> {
  const { iss, sub, aud } = readJwt(assertion ?? '')?.claims ?? {};
  if (typeof iss !== 'string' || typeof sub !== 'string' || typeof aud !== 'string') return {};
  return { assertion: { issuer: cut(iss) ?? '', subject: cut(sub) ?? '', audience: cut(aud) ?? '' } };
}

function resourceFields(
  { context, scope: requested, resource }: AccessFacts,
  scope: string | undefined,
): Fields<'resource' | 'resourceId' | 'resourceName' | 'resourcePrincipalId' | 'resourceTenantId'> {
  const owner = resource && context.tenants.ownerOf(resource.appId)?.tenant.id;
  return {
    resource: scope === undefined || 'fault' in requested ? undefined : cut(requested.identifier),
    resourceId: scope === undefined ? undefined : resource?.appId,
    resourceName: scope === undefined ? undefined : resource?.displayName,
    resourcePrincipalId: scope === undefined ? undefined : resource?.servicePrincipal.id,
    resourceTenantId: scope === undefined ? undefined : (owner ?? (resource && microsoftTenantId)),
  };
}

function userFields({
  context,
  user,
  home,
}: AccessFacts): Fields<'userId' | 'userPrincipalName' | 'userDisplayName' | 'userType' | 'homeTenantId'> {
  const shown = user ?? home?.user;
  return {
    userId: user?.id,
    userPrincipalName: shown?.userPrincipalName,
    userDisplayName: shown?.displayName,
    userType: user?.userType,
    homeTenantId: user === undefined ? home?.directory.tenant.id : homeAccount(context, user).tenantId,
  };
}

function policyFields(
  facts: AccessFacts,
  refusal: EntraRefusal | undefined,
): Fields<'authenticationRequirement' | 'conditionalAccessStatus'> {
  const policies = facts.user === undefined || facts.resource === undefined ? [] : policiesThatApply(facts);
  const failed = policyRefusals.has(refusal?.code ?? 0);
  const met = refusal === undefined && policies.length > 0;
  return {
    authenticationRequirement: policies.some(({ grant }) => grant === 'mfa')
      ? 'multiFactorAuthentication'
      : 'singleFactorAuthentication',
    conditionalAccessStatus: failed ? 'failure' : met ? 'success' : 'notApplied',
  };
}

function cut(text: string | undefined): string | undefined {
  return text?.slice(0, longestText);
}
