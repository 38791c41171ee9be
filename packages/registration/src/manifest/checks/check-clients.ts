import { resolveClient } from '../client-reference.ts';
import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';
import { checkName } from './check-name.ts';
import { checkRepeats } from './check-repeats.ts';
import { list, member, textOf } from './raw.ts';

/** Authorized clients stand there once each, and use scopes that the API has. */
export function checkAuthorizedClients(api: unknown, scopes: ReadonlySet<string>, path: ManifestPath): ManifestIssue[] {
  const clients = list(member(api, 'authorizedClients'));
  const own = [...path, 'authorizedClients'];
  const repeats = checkRepeats(clients, own, clientIdOf);
  if (clients.length > 0 && scopes.size === 0) return [noScopes(own, path), ...repeats];
  return [...checkScopes(clients, scopes, own), ...repeats];
}

/** A client is granted scopes once for all users, and once for each user. */
export function checkGrants(api: unknown, scopes: ReadonlySet<string>, path: ManifestPath): ManifestIssue[] {
  const grants = list(member(api, 'grants'));
  const own = [...path, 'grants'];
  const repeats = checkRepeats(grants, own, (grant) => {
    const client = clientIdOf(grant);
    const user = member(grant, 'user');
    return client === undefined
      ? undefined
      : JSON.stringify([client, typeof user === 'string' ? user.toLowerCase() : null]);
  });
  if (grants.length > 0 && scopes.size === 0) return [noScopes(own, path), ...repeats];
  return [...checkScopes(grants, scopes, own), ...repeats];
}

function checkScopes(entries: readonly unknown[], scopes: ReadonlySet<string>, path: ManifestPath): ManifestIssue[] {
  return entries.flatMap((entry, index) =>
    list(member(entry, 'scopes')).flatMap((scope, position) =>
      checkName(scope, scopes, 'a scope', [...path, index, 'scopes', position]),
    ),
  );
}

function noScopes(path: ManifestPath, api: ManifestPath): ManifestIssue {
  const scopes = api.length === 1 ? 'api.scopes' : 'scopes';
  return { path, at: 'key', message: `expected ${scopes} to name at least one scope that the clients may ask for` };
}

function clientIdOf(entry: unknown): string | undefined {
  const name = textOf(entry, 'client');
  return name === undefined ? undefined : resolveClient(name)?.appId;
}
