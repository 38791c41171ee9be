import { resolveClient } from '../client-reference.ts';
import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';
import { checkAssignment } from './check-assignment.ts';
import { checkAuthorizedClients, checkGrants } from './check-clients.ts';
import { checkIdentifierUris } from './check-identifier-uris.ts';
import { checkRepeats } from './check-repeats.ts';
import { keysOf, list, member, textOf } from './raw.ts';

/** What is wrong between the entries of one API. */
export function checkApi(api: unknown, path: ManifestPath): ManifestIssue[] {
  const scopes = new Set(keysOf(member(api, 'scopes')));
  const known = [...path, 'knownClientApplications'];
  const clientId = (entry: unknown) => (typeof entry === 'string' ? resolveClient(entry)?.appId : undefined);
  return [
    ...checkIdentifierUris(api, path),
    ...checkAudience(api, path),
    ...checkRoleNames(keysOf(member(api, 'appRoles')), scopes, path),
    ...checkAuthorizedClients(api, scopes, path),
    ...checkRepeats(list(member(api, 'knownClientApplications')), known, clientId),
    ...checkOptionalClaims(member(api, 'optionalClaims'), [...path, 'optionalClaims']),
    ...checkRepeats(list(member(api, 'owners')), [...path, 'owners'], ownerOf),
    ...checkAssignment(api, path),
    ...checkGrants(api, scopes, path),
    ...checkEntryCount(api, path),
  ];
}

/** Graph refuses version 1 for audiences with personal accounts. [D] reference-microsoft-graph-app-manifest.md */
function checkAudience(api: unknown, path: ManifestPath): ManifestIssue[] {
  const audience = member(api, 'signInAudience');
  const personal = audience === 'AzureADandPersonalMicrosoftAccount' || audience === 'PersonalMicrosoftAccount';
  if (!personal || member(api, 'accessTokenVersion') !== 1) return [];
  const message = `expected 2, which the signInAudience ${audience} needs, found 1`;
  return [{ path: [...path, 'accessTokenVersion'], at: 'value', message }];
}

/** Values are unique across scopes and app roles of one application. [U] microsoftgraph/microsoft-graph-docs#21667 */
function checkRoleNames(roles: readonly string[], scopes: ReadonlySet<string>, path: ManifestPath): ManifestIssue[] {
  return roles
    .filter((role) => scopes.has(role))
    .map((role) => ({ path: [...path, 'appRoles', role], at: 'key', message: 'expected a name that no scope has' }));
}

function checkOptionalClaims(claims: unknown, path: ManifestPath): ManifestIssue[] {
  return keysOf(claims).flatMap((token) =>
    checkRepeats(list(member(claims, token)), [...path, token], (entry) => {
      const name = textOf(entry, 'name');
      return name === undefined ? undefined : JSON.stringify([name, member(entry, 'source') ?? null]);
    }),
  );
}

function ownerOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry.toLowerCase();
  const application = member(entry, 'application');
  return typeof application === 'string' ? resolveClient(application)?.appId : undefined;
}

/** [D] reference-microsoft-graph-app-manifest.md: entries in all collections of one application. */
const maxEntries = 1200;

function checkEntryCount(api: unknown, path: ManifestPath): ManifestIssue[] {
  const claims = member(api, 'optionalClaims');
  const lists = [
    ...['identifierUris', 'authorizedClients', 'knownClientApplications'].map((name) => member(api, name)),
    ...keysOf(claims).map((token) => member(claims, token)),
  ];
  const permissions = [member(api, 'scopes'), member(api, 'appRoles')].map((value) => keysOf(value).length);
  const count = [...permissions, ...lists.map((value) => list(value).length)].reduce((sum, length) => sum + length, 0);
  if (count <= maxEntries) return [];
  const message = `expected at most ${maxEntries} entries in all lists of one application, found ${count}`;
  return [{ path, at: 'key', message }];
}
