import { paste } from '../paste.ts';
import type { ExplainCause } from './specific-cause.ts';

/** AADSTS500011: no API by that name in this tenant. */
export const resourceNotFound: ExplainCause = ({ resource, tenant, filled }) => {
  const named = filled.resource ?? resource ?? 'that name';
  const where = tenant === undefined ? 'this tenant' : `tenant ${tenant}`;
  const scopeInside = /^(api:\/\/[^/]+)\/([\w.-]+)$/.exec(named);
  const hint =
    scopeInside === null
      ? ''
      : ` If “${scopeInside[2]}” is a scope, the resource is ${scopeInside[1]} and the scope goes into --scope.`;
  const target = paste.resource(resource ?? filled.resource, 'identifier URI');
  return {
    title: 'The tenant knows no API by this name',
    cause: `No enterprise application (service principal) in ${where} answers to ${named}: the identifier is misspelt or not set, the API has no service principal there, or the sign-in went to another tenant than the API’s.${hint}`,
    mend: {
      text: 'Compare the identifier with the registration, letter by letter (api://{appId} works only if it is set there). Then apply entrada.yaml in the API’s tenant, which creates the service principal, or sign in to that tenant.',
      manifest: ['api:', `  identifierUri: ${target}`].join('\n'),
      az: [
        `az ad app show --id ${target} --query "{appId:appId, identifierUris:identifierUris}"`,
        'az ad sp create --id <appId of the API>',
        'az login --tenant <tenant of the API>',
      ].join('\n'),
    },
  };
};
