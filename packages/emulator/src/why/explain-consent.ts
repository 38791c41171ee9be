import { findWellKnownClient } from '@entrada/core/data';
import type { PermissionScope } from '../directory/model.ts';
import type { Denial, Party } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { exposeScope } from './expose-scope.ts';
import { patchGraph, postGraph } from './graph-call.ts';
import { advise, instantiate } from './remedies.ts';

/** 65001 and its kin: neither a pre-authorization nor a consent grant gives the client what it asked for. */
export function explainConsent(denial: Denial): Finding {
  const { client, resource, userName } = denial;
  if (resource?.application === undefined) return { missing: 'A consent between client and API.', remedies: [] };
  const wanted = wantedScopes(denial, resource.application.api.oauth2PermissionScopes);
  if (wanted.length === 0) {
    return { missing: `${resource.name} exposes no enabled scope.`, remedies: exposeScope(resource, 'access_as_user') };
  }
  const names = wanted.map(({ value }) => value).join(' ');
  const remedies = [...preAuthorize(client, resource, wanted), ...grant(denial, resource, wanted)];
  return {
    missing: `${client.name} does not hold ${names} of ${resource.name} for ${userName}: neither a pre-authorization on the API nor a consent grant names it.`,
    remedies,
  };
}

/** 65002: two of Microsoft's own applications, between which nobody outside Microsoft can consent. */
export function explainFirstParty({ client, resource }: Denial): Finding {
  return {
    missing: `A pre-authorization of ${client.name} by ${resource?.name ?? 'the API'}, which only Microsoft can give.`,
    remedies: [advise('Sign in with a client registration of your own')],
  };
}

/** What was named; with `.default` what the client lists, or else everything that users may be given. */
function wantedScopes({ scope, client, resource }: Denial, exposed: readonly PermissionScope[]): PermissionScope[] {
  const enabled = exposed.filter(({ isEnabled }) => isEnabled);
  if (scope !== undefined && scope.named.length > 0) {
    const named = scope.named.map((value) => value.toLowerCase());
    return enabled.filter(({ value }) => named.includes(value.toLowerCase()));
  }
  const listed = client.application?.requiredResourceAccess
    .filter(({ resourceAppId }) => resourceAppId.toLowerCase() === resource?.appId)
    .flatMap(({ resourceAccess }) => resourceAccess.map(({ id }) => id));
  const asked = enabled.filter(({ id }) => listed?.includes(id));
  return asked.length > 0 ? asked : enabled;
}

function preAuthorize(client: Party, resource: Party, wanted: readonly PermissionScope[]): readonly Remedy[] {
  const { application } = resource;
  if (application === undefined || !resource.own) return [];
  const { preAuthorizedApplications } = application.api;
  const before = preAuthorizedApplications.find(({ appId }) => appId.toLowerCase() === client.appId);
  const ids = [...new Set([...(before?.delegatedPermissionIds ?? []), ...wanted.map(({ id }) => id)])];
  const alias = findWellKnownClient(client.appId)?.aliases[0] ?? client.appId;
  const values = wanted.map(({ value }) => value).join(', ');
  return [
    {
      title: `Pre-authorize ${client.name} on ${resource.name}`,
      graph: patchGraph(`/applications/${application.id}`, {
        api: {
          preAuthorizedApplications: [
            ...preAuthorizedApplications.filter((entry) => entry !== before),
            { appId: client.appId, delegatedPermissionIds: ids },
          ],
        },
      }),
      manifest: { path: 'api.authorizedClients', yaml: `- { client: ${alias}, scopes: [${values}] }` },
      note: 'Nobody is asked for consent any more: let assignment say who may use the API.',
    },
  ];
}

function grant({ client, directory }: Denial, resource: Party, wanted: readonly PermissionScope[]): readonly Remedy[] {
  if (resource.principal === undefined) return [];
  if (client.principal === undefined) return [instantiate(client, 'Then an administrator can consent for it.')];
  const [clientId, resourceId] = [client.principal.id, resource.principal.id];
  const values = wanted.map(({ value }) => value);
  const existing = directory
    .grantsOf(clientId)
    .find((one) => one.resourceId === resourceId && one.consentType === 'AllPrincipals');
  const title = `Consent to ${client.name} for everybody in the tenant`;
  if (existing !== undefined) {
    const scope = [...new Set([...existing.scope.split(' ').filter(Boolean), ...values])].join(' ');
    return [{ title, graph: patchGraph(`/oauth2PermissionGrants/${existing.id}`, { scope }) }];
  }
  const body = { clientId, consentType: 'AllPrincipals', resourceId, scope: values.join(' ') };
  return [{ title, graph: postGraph('/oauth2PermissionGrants', body) }];
}
