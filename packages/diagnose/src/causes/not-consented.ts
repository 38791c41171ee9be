import { paste } from '../paste.ts';
import type { ExplainCause } from './specific-cause.ts';

/** AADSTS65001: the client is neither pre-authorized nor consented to. */
export const notConsented: ExplainCause = ({ client, api, resource, scopes }) => {
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
