import { graphAppId } from '../rules/requested-scope.ts';
import type { Denial } from './denial.ts';
import type { Finding } from './explanation.ts';
import { exposeScope } from './expose-scope.ts';
import { advise } from './remedies.ts';

/** 650053: the API has no such scope, or the scope is disabled; without an identifier it is sought on Microsoft Graph. */
export function explainUnknownScope({ scope, resource, directory }: Denial): Finding {
  const exposed = resource?.application?.api.oauth2PermissionScopes ?? [];
  const isThere = (value: string): boolean =>
    exposed.some((one) => one.isEnabled && one.value.toLowerCase() === value.toLowerCase());
  const unknown = scope?.named.find((value) => !isThere(value));
  if (resource === undefined || unknown === undefined) {
    return { missing: 'Every scope that was named is there by now.', remedies: [] };
  }
  const disabled = exposed.some((one) => one.value.toLowerCase() === unknown.toLowerCase());
  const missing = disabled
    ? `The scope ${unknown} of ${resource.name} is disabled.`
    : `${resource.name} has no scope ${unknown}.`;
  if (resource.appId !== graphAppId || scope?.prefixed === true) {
    return { missing, remedies: exposeScope(resource, unknown) };
  }
  const qualified = [...directory.applications.values()]
    .filter(({ api }) => api.oauth2PermissionScopes.some(({ value }) => value.toLowerCase() === unknown.toLowerCase()))
    .map(({ appId, identifierUris }) => `${identifierUris[0] ?? appId}/${unknown}`);
  return {
    missing: `${missing} The scope was sent without the identifier of an API, so it was sought there.`,
    remedies: [advise(`Send the scope with its API in front: ${qualified[0] ?? `api://…/${unknown}`}`)],
  };
}
