import { resolveClient } from '../client-reference.ts';
import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';
import { checkName } from './check-name.ts';
import { checkRepeats } from './check-repeats.ts';
import { keysOf, list, member, textOf } from './raw.ts';

/** How each kind of principal is named, and which roles it can hold. */
const kinds = [
  { list: 'users', key: 'user', holder: 'user', identify: (name: string) => name.toLowerCase() },
  { list: 'groups', key: 'group', holder: 'user', identify: (name: string) => name.toLowerCase() },
  {
    list: 'applications',
    key: 'application',
    holder: 'application',
    identify: (name: string) => resolveClient(name)?.appId,
  },
] as const;

/** Whoever is assigned stands there once for each role, and can hold it. */
export function checkAssignment(api: unknown, path: ManifestPath): ManifestIssue[] {
  const roles = member(api, 'appRoles');
  const names = new Set(keysOf(roles));
  return kinds.flatMap((kind) => {
    const entries = list(member(member(api, 'assignment'), kind.list));
    const own = [...path, 'assignment', kind.list];
    const repeats = checkRepeats(entries, own, (entry) => {
      const identity = kind.identify(textOf(entry, kind.key) ?? '');
      return identity ? JSON.stringify([identity, member(entry, 'role') ?? null]) : undefined;
    });
    const wrong = entries.flatMap((entry, index) =>
      checkRole(member(entry, 'role'), roles, names, kind.holder, [...own, index, 'role']),
    );
    return [...repeats, ...wrong];
  });
}

function checkRole(
  role: unknown,
  roles: unknown,
  names: ReadonlySet<string>,
  holder: 'user' | 'application',
  path: ManifestPath,
): ManifestIssue[] {
  const unknown = checkName(role, names, 'an app role', path);
  if (unknown.length > 0 || typeof role !== 'string') return unknown;
  const allowed = list(member(member(roles, role), 'allowed'));
  if (allowed.length === 0 || allowed.includes(holder)) return [];
  const message = `expected a role that ${holder}s can hold, found ${JSON.stringify(role)} with allowed: [${allowed.join(', ')}]`;
  return [{ path, at: 'value', message }];
}
