import { paste } from '../paste.ts';
import type { ExplainCause } from './specific-cause.ts';

/** AADSTS700016: the client id means nothing in this tenant. */
export const clientNotFound: ExplainCause = ({ client, tenant }) => {
  const where = tenant === undefined ? 'this tenant' : `tenant ${tenant}`;
  const id = paste.guid(client.appId, 'client id');
  return {
    title: 'The tenant does not know this client',
    cause: `${client.label} is neither registered in ${where} nor present there as an enterprise application: the id is wrong, or the sign-in went to another tenant than the client’s.`,
    mend: {
      text: 'Check the client id and the tenant. A client that is registered elsewhere, for several organizations, becomes known by creating its service principal here or by an administrator’s consent.',
      az: [`az ad app show --id ${id} --query displayName`, `az ad sp create --id ${id}`].join('\n'),
    },
  };
};

/** AADSTS7000215: the secret is wrong. */
export const secretInvalid: ExplainCause = ({ client }) => {
  const id = paste.guid(client.appId, 'client id');
  return {
    title: 'The client secret is wrong',
    cause: `The secret that was sent for ${client.label} is none of its secrets. Often the secret’s id (a GUID, always visible) was copied instead of its value (shown once), or the secret belongs to another client.`,
    mend: {
      text: `Put the value of a valid secret of ${client.label} into AZURE_CLIENT_SECRET. A lost value cannot be read again: create a new secret and remove the old one.`,
      az: `az ad app credential reset --id ${id} --append --query password --output tsv`,
    },
  };
};

const graphAppId = '00000003-0000-0000-c000-000000000000';

/** AADSTS650053: the scope does not exist on the resource. */
export const scopeNotFound: ExplainCause = ({ client, api, scopes, filled, resource }) => {
  const asked = scopes.join(' ') || 'a scope';
  const onGraph = filled.resourceAppId === graphAppId;
  const scope = paste.scope(scopes[0], 'scope');
  const why = onGraph
    ? ` That is Microsoft Graph: a scope that is sent without its API in front is looked up there.`
    : ' It is misspelt, disabled, or not declared.';
  return {
    title: 'The API has no such scope',
    cause: `${client.label} asked for “${asked}”, which does not exist on ${onGraph ? graphAppId : api.label}.${why}`,
    mend: {
      text: `Send the full name, <identifier URI>/${scope}. If the API is meant to have that scope, declare it and apply.`,
      manifest: ['api:', '  scopes:', `    ${scope}: { consent: user, description: <what it allows> }`].join('\n'),
      az: `az ad app show --id ${paste.resource(onGraph ? undefined : resource, 'identifier URI of the API')} --query "api.oauth2PermissionScopes[].[value,isEnabled]"`,
    },
  };
};
