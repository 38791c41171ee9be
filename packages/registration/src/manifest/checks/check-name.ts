import { suggestion } from '@entrada/core';
import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';

/** Refuses a name that none of the API's own scopes or roles has. Names of scopes and roles differ by case. */
export function checkName(
  name: unknown,
  names: ReadonlySet<string>,
  what: 'a scope' | 'an app role',
  path: ManifestPath,
): ManifestIssue[] {
  if (typeof name !== 'string' || names.has(name)) return [];
  const message = `expected the name of ${what} of this API, found ${JSON.stringify(name)}${suggestion(name, names)}`;
  return [{ path, at: 'value', message }];
}
