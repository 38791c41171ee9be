import type { ApiRegistration } from '../directory-facts.ts';
import { azRest } from './az.ts';
import { yamlText } from './yaml-text.ts';

/** How the API comes to have a scope, enabled. The list is written whole. */
export function exposeScope(
  { id, name, scopes }: ApiRegistration,
  value: string,
): { readonly manifest: string; readonly az: string } {
  const there = scopes.find((scope) => scope.value.toLowerCase() === value.toLowerCase());
  const entries = scopes.map(({ entry }) => entry);
  const oauth2PermissionScopes =
    there === undefined
      ? [...entries, newScope(name, value)]
      : scopes.map(({ entry }) => (entry === there.entry ? { ...entry, isEnabled: true } : entry));
  const line = `${yamlText(there?.value ?? value)}: { consent: ${there?.consent ?? 'user'}, enabled: true }`;
  return {
    manifest: `scopes:\n  ${line}`,
    az: azRest('PATCH', `/applications/${id}`, { api: { oauth2PermissionScopes } }),
  };
}

function newScope(api: string, value: string): object {
  return {
    id: '<new GUID>',
    value,
    type: 'User',
    isEnabled: true,
    adminConsentDisplayName: `${value} of ${api}`,
    adminConsentDescription: `Use ${value} of ${api} as the signed-in user`,
  };
}
