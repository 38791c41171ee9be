import { resolveClient } from './client-reference.ts';
import { suggestion } from './did-you-mean.ts';
import type { ManifestIssue, ManifestPath } from './manifest-issue.ts';

// These rules span entries, and are to be reported together with the schema's issues: so they read the file as it
// is, and look only at what has the form they know.

/** What is wrong between the entries of a manifest, each by itself of the right form. */
export function checkReferences(value: unknown): ManifestIssue[] {
  const api = member(value, 'api');
  const clients = list(member(api, 'authorizedClients'));
  const assignment = member(api, 'assignment');
  const scopes = Object.keys(asMapping(member(api, 'scopes')) ?? {});
  return [
    ...checkRoleNames(Object.keys(asMapping(member(api, 'appRoles')) ?? {}), scopes),
    ...checkClientScopes(clients, scopes),
    ...checkRepeats(clients, ['api', 'authorizedClients'], clientIdOf),
    ...checkRepeats(list(member(assignment, 'users')), ['api', 'assignment', 'users'], folded),
    ...checkRepeats(list(member(assignment, 'groups')), ['api', 'assignment', 'groups'], folded),
  ];
}

/** Values are unique across scopes and app roles of one application. [U] microsoftgraph/microsoft-graph-docs#21667 */
function checkRoleNames(roles: readonly string[], scopes: readonly string[]): ManifestIssue[] {
  return roles
    .filter((role) => scopes.includes(role))
    .map((role) => ({ path: ['api', 'appRoles', role], at: 'key', message: 'expected a name that no scope has' }));
}

function checkClientScopes(clients: readonly unknown[], scopes: readonly string[]): ManifestIssue[] {
  if (clients.length > 0 && scopes.length === 0) {
    const message = 'expected api.scopes to name at least one scope that the clients may ask for';
    return [{ path: ['api', 'authorizedClients'], at: 'key', message }];
  }
  return clients.flatMap((client, index) => {
    const named = list(member(client, 'scopes'));
    const path = ['api', 'authorizedClients', index, 'scopes'];
    return named.flatMap((scope, position): ManifestIssue[] => {
      if (typeof scope !== 'string' || scopes.includes(scope)) return [];
      const found = JSON.stringify(scope);
      const message = `expected the name of a scope of this API, found ${found}${suggestion(scope, scopes)}`;
      return [{ path: [...path, position], at: 'value', message }];
    });
  });
}

function checkRepeats(
  entries: readonly unknown[],
  path: ManifestPath,
  identify: (entry: unknown) => string | undefined,
): ManifestIssue[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index): ManifestIssue[] => {
    const identity = identify(entry);
    const first = identity === undefined ? undefined : seen.get(identity);
    if (identity !== undefined && first === undefined) seen.set(identity, index);
    if (first === undefined) return [];
    return [
      { path: [...path, index], at: 'value', message: `expected each once, found the same as entry ${first + 1}` },
    ];
  });
}

function clientIdOf(entry: unknown): string | undefined {
  const name = typeof entry === 'string' ? entry : member(entry, 'client');
  return typeof name === 'string' ? resolveClient(name)?.appId : undefined;
}

function folded(entry: unknown): string | undefined {
  return typeof entry === 'string' ? entry.toLowerCase() : undefined;
}

function member(value: unknown, name: string): unknown {
  const mapping = asMapping(value);
  return mapping !== undefined && Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

function asMapping(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
