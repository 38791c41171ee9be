import type { ApiRegistration, ApiScope, ClientInDirectory } from '../directory-facts.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import { azRest } from './az.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/** How a client comes to hold scopes of the API: by its registration where it is ours, else by an administrator's consent. */
export function authorizeClient(
  facts: Pick<DoctorFacts, 'api'>,
  client: ClientInDirectory,
  wanted: readonly ApiScope[],
): { readonly manifest?: string; readonly az?: string } {
  const { application, principal } = facts.api.known ? facts.api.value : {};
  if (application !== undefined) return preAuthorize(application, client, wanted);
  if (principal === undefined) return {};
  const values = wanted.map(({ value }) => value);
  if (client.principal === undefined) {
    const grant = `az ad app permission grant --id ${client.appId} --api ${principal.appId} --scope "${values.join(' ')}"`;
    return { az: `az ad sp create --id ${client.appId}\n${grant}` };
  }
  const grants = client.grants.known ? client.grants.value : [];
  const existing = grants.find(({ resourceId, userId }) => resourceId === principal.id && userId === undefined);
  if (existing !== undefined) {
    const scope = [...new Set([...existing.scopes, ...values])].join(' ');
    return { az: azRest('PATCH', `/oauth2PermissionGrants/${existing.id}`, { scope }) };
  }
  const parties = { clientId: client.principal.id, consentType: 'AllPrincipals', resourceId: principal.id };
  return { az: azRest('POST', '/oauth2PermissionGrants', { ...parties, scope: values.join(' ') }) };
}

/** The list is replaced as a whole when it is written, so what is there already is in it. */
function preAuthorize(
  { id, scopes, authorizedClients }: ApiRegistration,
  client: ClientInDirectory,
  wanted: readonly ApiScope[],
): { readonly manifest: string; readonly az: string } {
  const before = authorizedClients.find(({ appId }) => appId === client.appId)?.delegatedPermissionIds ?? [];
  const ids = [...new Set([...before, ...wanted.map((scope) => scope.id)])];
  const all = scopes.filter(({ enabled }) => enabled).every((scope) => ids.includes(scope.id));
  const values = scopes.filter((scope) => ids.includes(scope.id)).map(({ value }) => value);
  const name = yamlText(client.alias ?? client.appId);
  const others = authorizedClients.filter(({ appId }) => appId !== client.appId);
  return {
    manifest: `authorizedClients:\n  - ${all ? name : `{ client: ${name}, scopes: ${yamlList(values)} }`}`,
    az: azRest('PATCH', `/applications/${id}`, {
      api: { preAuthorizedApplications: [...others, { appId: client.appId, delegatedPermissionIds: ids }] },
    }),
  };
}
