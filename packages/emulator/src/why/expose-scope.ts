import { permissionScope } from '../directory/seed/new-application.ts';
import { stableGuid } from '../directory/seed/stable-guid.ts';
import type { Party } from './denial.ts';
import type { Remedy } from './explanation.ts';
import { patchGraph } from './graph-call.ts';

/** Adds a scope to an API, or enables the disabled one of that name. The list is replaced as a whole. */
export function exposeScope({ name, own, application }: Party, value: string): readonly Remedy[] {
  if (application === undefined || !own) return [];
  const scopes = application.api.oauth2PermissionScopes;
  const disabled = scopes.find((scope) => !scope.isEnabled && scope.value.toLowerCase() === value.toLowerCase());
  const added = permissionScope(stableGuid(application.appId, 'scope', value), value);
  const oauth2PermissionScopes =
    disabled === undefined
      ? [...scopes, added]
      : scopes.map((scope) => (scope === disabled ? { ...scope, isEnabled: true } : scope));
  return [
    {
      title: disabled === undefined ? `Expose the scope ${value} on ${name}` : `Enable the scope ${value} of ${name}`,
      graph: patchGraph(`/applications/${application.id}`, { api: { oauth2PermissionScopes } }),
      manifest: { path: 'api.scopes', yaml: `${value}: { consent: user, description: ${value} }` },
    },
  ];
}
