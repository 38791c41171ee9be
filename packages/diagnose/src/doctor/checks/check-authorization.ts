import { paste } from '../../paste.ts';
import type { ApiScope, ClientInDirectory } from '../directory-facts.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { authorizeClient } from '../mends/authorize-client.ts';
import { apiName, clientName, permissionsOf, registrationOf, userName } from '../words.ts';

/** D08: the client holds the scope, by the API's registration or by consent. For people: an application needs none. */
export function checkAuthorization(facts: DoctorFacts): DoctorFinding | undefined {
  const { api, subject, client } = facts;
  if (subject.kind === 'application') return undefined;
  const code = refusalCodeOf(facts);
  if (code === 65002) return onlyMicrosoft(facts);
  if (code === 90009 || code === 90008) return forItself(facts);
  if (!api.known) return unseen('D08', api.because);
  if (client === undefined) return unseen('D08', 'it is not known which client asks: name it with --client');
  if (!client.known) return unseen('D08', client.because);
  const scopes = permissionsOf(facts)?.scopes.filter(({ enabled }) => enabled) ?? [];
  if (scopes.length === 0) return undefined;
  if (code === 650057) return notListed(facts, client.value, scopes);
  return compare(facts, client.value, scopes);
}

function compare(
  facts: DoctorFacts,
  client: ClientInDirectory,
  exposed: readonly ApiScope[],
): DoctorFinding | undefined {
  const named = facts.question.request.named.map((name) => name.toLowerCase());
  const asked = exposed.filter(({ value }) => named.includes(value.toLowerCase()));
  if (named.length > 0 && asked.length === 0) return undefined;
  const { preAuthorized, granted, unread } = heldBy(facts, client, exposed);
  const held = new Set([...preAuthorized, ...granted]);
  const evidence = [
    `pre-authorized: ${valuesOf(preAuthorized)}`,
    `consent: ${unread === undefined ? valuesOf(granted) : `not seen, because ${unread}`}`,
  ].join('; ');
  // Any consent between client and API settles `.default` (Microsoft Learn, "Scopes and permissions").
  const missing = named.length > 0 ? asked.filter((scope) => !held.has(scope)) : held.size > 0 ? [] : exposed;
  if (missing.length === 0) {
    return fine('D08', `${clientName(facts)} may use ${valuesOf([...held])} of ${apiName(facts)}.`, evidence);
  }
  const isRefused = refusalCodeOf(facts) === 65001;
  if (unread !== undefined && !isRefused) return unseen('D08', `consent may have been given, and ${unread}`);
  if (registrationOf(facts) === undefined && !isRefused) {
    return unseen('D08', 'the registration, which may authorize the client, is in another tenant');
  }
  return problem('D08', {
    message: `${clientName(facts)} does not hold ${valuesOf(missing)} of ${apiName(facts)}: neither the registration nor a consent gives it to ${userName(facts)} through that client.`,
    evidence,
    ...mendFor(facts, client, missing),
  });
}

function mendFor(facts: DoctorFacts, client: ClientInDirectory, missing: readonly ApiScope[]) {
  const { principal } = facts.api.known ? facts.api.value : {};
  const isOurs = registrationOf(facts) !== undefined;
  const open = client.publicClient !== false && principal?.assignmentRequired !== true;
  const warning =
    isOurs && open ? ' Anybody can use a public client’s id: require assignment first (entrada audit, A01).' : '';
  return {
    fix: `${isOurs ? 'Authorize the client on the API.' : 'Have an administrator consent.'} Signing in again changes nothing.${warning}`,
    ...authorizeClient(facts, client, missing),
  };
}

function heldBy({ api, user }: DoctorFacts, { appId, grants }: ClientInDirectory, exposed: readonly ApiScope[]) {
  const { application, principal } = api.known ? api.value : {};
  const ids = application?.authorizedClients
    .filter((one) => one.appId === appId)
    .flatMap((one) => one.delegatedPermissionIds);
  const userId = user?.known && user.value !== 'missing' ? user.value.id : undefined;
  const forUser = (grants.known ? grants.value : []).filter(
    (grant) => grant.resourceId === principal?.id && (grant.userId === undefined || grant.userId === userId),
  );
  const values = new Set(forUser.flatMap(({ scopes }) => scopes));
  const hasPrincipal = grants.known || !grants.because.includes('no service principal');
  return {
    preAuthorized: exposed.filter(({ id }) => ids?.includes(id)),
    granted: exposed.filter(({ value }) => values.has(value)),
    unread: grants.known || !hasPrincipal ? undefined : grants.because,
  };
}

function valuesOf(scopes: readonly ApiScope[]): string {
  return scopes.map(({ value }) => value).join(', ') || 'nothing';
}

/** Some tenants insist that a client's own registration lists the API. */
function notListed(
  facts: DoctorFacts,
  { appId, registration }: ClientInDirectory,
  exposed: readonly ApiScope[],
): DoctorFinding {
  const { application, principal } = facts.api.known ? facts.api.value : {};
  const permissions = exposed.map(({ id }) => `${paste.guid(id, 'scope id')}=Scope`).join(' ');
  const api = paste.guid((application ?? principal)?.appId, 'appId of the API');
  const whose = registration === undefined ? 'Have its owner list' : 'List';
  return problem('D08', {
    message: `The registration of ${clientName(facts)} lists no permission of ${apiName(facts)}.`,
    evidence: 'AADSTS650057',
    fix: `${whose} the API’s permissions on the client (requiredResourceAccess). No manifest of the API can do that.`,
    az: `az ad app permission add --id ${paste.guid(appId, 'client id')} --api ${api} --api-permissions ${permissions}`,
    docs: 'errors/AADSTS650057',
  });
}

function onlyMicrosoft(facts: DoctorFacts): DoctorFinding {
  return problem('D08', {
    message: `${clientName(facts)} and ${apiName(facts)} are both Microsoft’s, and only Microsoft can authorize one for the other.`,
    evidence: 'AADSTS65002',
    fix: 'Ask through a client that Microsoft authorized for it, such as Azure CLI, or through a registration of your own: --via browser --client <client id>.',
    docs: 'errors/AADSTS65002',
  });
}

function forItself(facts: DoctorFacts): DoctorFinding {
  const appId = paste.guid(facts.subject.client, 'client id');
  return problem('D08', {
    message: 'Client and API are one registration, and it was named by its URI.',
    evidence: `AADSTS${refusalCodeOf(facts)}`,
    fix: `Ask by client id: entrada token ${appId}. Two registrations are better.`,
    az: `az account get-access-token --resource ${appId}`,
    docs: 'errors/AADSTS90009',
  });
}
