import { wellKnownResources } from '@entrada/core/data';
import type { Parties } from '../parties.ts';
import { paste } from '../paste.ts';
import type { ExplainCause, SpecificCause } from './specific-cause.ts';

/** AADSTS65001: the client is neither pre-authorized nor consented to. */
export const notConsented: ExplainCause = (parties) => {
  const { client, api, resource, scopes } = parties;
  const owner = wellKnownResources.find(({ appId, identifierUris }) =>
    [appId, ...identifierUris].some((name) => sameResource(name, resource)),
  );
  if (owner !== undefined) return notConsentedToMicrosoftApi(parties, owner.name, owner.appId);
  const asked = scopes.length === 0 ? 'any scope' : scopes.join(' ');
  const id = paste.guid(client.appId, 'client id');
  const named = scopes.map((scope) => paste.scope(scope, 'scope'));
  const entry =
    client.alias !== undefined && named.length === 0
      ? client.alias
      : `{ client: ${client.alias ?? id}${named.length === 0 ? '' : `, scopes: [${named.join(', ')}]`} }`;
  const target = paste.resource(resource, 'identifier URI or appId of the API');
  return {
    title: 'The client is not authorized for this API',
    cause: `${client.label} asked for ${asked} of ${api.label}. It is not among the API’s authorized clients for that, and neither this user nor an administrator has consented to it.`,
    mend: {
      text: `Add ${client.label} to the API’s authorized clients. Signing in again changes nothing. By hand: the list below replaces the old one, so put in what is there already; and authorizing a public client opens the API to every program that uses its id, so require assignment.`,
      manifest: ['api:', '  authorizedClients:', `    - ${entry}`].join('\n'),
      az: [
        `az ad app show --id ${target} --query "{appId:appId, scopes:api.oauth2PermissionScopes[].[value,id], clients:api.preAuthorizedApplications}"`,
        `az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications(appId='<appId of the API>')" --body '{"api":{"preAuthorizedApplications":[{"appId":"${id}","delegatedPermissionIds":["<scope id>"]}]}}'`,
      ].join('\n'),
    },
  };
};

/** Nobody but Microsoft can authorize clients of its APIs: the client's own registration is the place to mend. */
function notConsentedToMicrosoftApi({ client, scopes }: Parties, name: string, appId: string): SpecificCause {
  const id = paste.guid(client.appId, 'client id');
  const asked = scopes.length === 0 ? 'any permission' : scopes.join(' ');
  return {
    title: `The client has no consent for ${name}`,
    cause: `${client.label} asked for ${asked} of ${name}, and neither this user nor an administrator has consented to it.`,
    mend: {
      text: `Consent to it: let the user sign in with a browser and accept, or let an administrator grant it for everyone. ${name} is Microsoft’s, so no entrada.yaml of yours can authorize a client for it.`,
      az: `az ad app permission grant --id ${id} --api ${appId} --scope ${scopes.length === 0 ? '<permission>' : scopes.map((scope) => paste.scope(scope, 'permission')).join(' ')}`,
    },
  };
}

function sameResource(name: string, resource: string | undefined): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/\/+$/, '');
  return resource !== undefined && bare(name) === bare(resource);
}
