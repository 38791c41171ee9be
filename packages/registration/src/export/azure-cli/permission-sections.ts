import type { ApiManifest } from '@entrada/core';
import { wantedAppRoles, wantedScopes } from '../wanted-permissions.ts';
import { guarded } from './guarded.ts';
import { type PermissionCollection, permissionQueries, type Query } from './permission-queries.ts';
import { filledIn, hereDocument, literal, literalOf, section } from './script-text.ts';

/** Scopes and app roles in up to three writes, then their ids, which later sections need. */
export function writePermissions(api: ApiManifest): readonly string[] {
  const collections = [scopes(api), appRoles(api)].filter(({ wanted }) => wanted.length > 0);
  if (collections.length === 0) return [];
  const queries = collections.map(permissionQueries);
  const step = (heading: string, what: string, choose: (all: (typeof queries)[number]) => Query): string =>
    section(
      heading,
      hereDocument('query', together(queries.map(choose))),
      `converge ${what} "applications/$application?\\$select=api,appRoles"`,
    );
  const ids = [
    ...idLines('scope', 'api.oauth2PermissionScopes', api.scopes),
    ...idLines('role', 'appRoles', api.appRoles),
  ];
  return [
    step(
      'Scopes and app roles: an enabled one can only be edited after it was disabled.',
      '"permissions to edit"',
      ({ disable }) => disable,
    ),
    step(
      'Lists are written whole: what is there and not named here is written back as it was.',
      'permissions',
      ({ write }) => write,
    ),
    step('Enabled or not, as the manifest says.', '"enabled permissions"', ({ enable }) => enable),
    section(
      'The ids of scopes and roles: those that were there before keep theirs.',
      hereDocument('query', `[\n  ${ids.join(',\n  ')}\n]`),
      'az rest --method GET --url "$graph/applications/$application?\\$select=api,appRoles" --query "@$work/query" --output tsv >>"$work/names"',
    ),
  ];
}

/** `scope1` stands for the id of the first scope, `role1` for that of the first role. */
function idLines(kind: 'scope' | 'role', path: string, permissions: readonly { readonly value: string }[]): string[] {
  return permissions.map(
    ({ value }, index) =>
      `join('', ['s|${filledIn(`${kind}${index + 1}`)}|', (${path}[?value == ${literal(value)}] | [0].id), '|g'])`,
  );
}

/** One PATCH for what several collections need. */
function together(queries: readonly Query[]): string {
  const condition = queries.map((query) => query.condition).join(' ||\n  ');
  return guarded(condition, `{\n  ${queries.map(({ body }) => body).join(',\n  ')}\n}`);
}

function scopes(api: ApiManifest): PermissionCollection {
  return {
    path: 'api.oauth2PermissionScopes',
    body: (list) => `api: {oauth2PermissionScopes: ${list}}`,
    kind: 'type',
    texts: ['adminConsentDisplayName', 'adminConsentDescription', 'userConsentDisplayName', 'userConsentDescription'],
    wanted: wantedScopes(api),
  };
}

function appRoles(api: ApiManifest): PermissionCollection {
  return {
    path: 'appRoles',
    body: (list) => `appRoles: ${list}`,
    kind: 'allowedMemberTypes',
    texts: ['displayName', 'description'],
    wanted: wantedAppRoles(api),
  };
}

/** Pre-authorizations, in a write of their own: Graph looks the scopes' ids up in what it has stored. */
export function preAuthorizeClients({ authorizedClients, scopes: all }: ApiManifest): string {
  const current = `(api.preAuthorizedApplications || ${literal([])})`;
  const clients = authorizedClients.map(({ appId, scopes: values }) => {
    const ids = values.map((value) => `scope${all.findIndex((scope) => scope.value === value) + 1}`);
    const isIt = `appId == ${literal(appId)}`;
    const has = ids.map((id) => `contains(delegatedPermissionIds, ${literalOf(id)})`);
    const list = `\`[${ids.map((id) => `"${filledIn(id)}"`).join(', ')}]\``;
    const kept = `(${current}[?${isIt}].delegatedPermissionIds[] || ${literal([])})[?!contains(${list}, @)]`;
    return {
      appId,
      missing: `!(${current}[?${[isIt, ...has].join(' && ')}])`,
      entry: `{appId: ${literal(appId)}, delegatedPermissionIds: [${kept}, ${list}][]}`,
    };
  });
  const missing = clients.map((client) => client.missing).join(' ||\n  ');
  const foreign = `${current}[?!contains(${literal(clients.map(({ appId }) => appId))}, appId)].{appId: appId, delegatedPermissionIds: delegatedPermissionIds}`;
  const own = `[\n    ${clients.map(({ entry }) => entry).join(',\n    ')}\n  ]`;
  return section(
    'Authorized clients, in a write of their own: Graph looks their scopes up in what is stored.',
    hereDocument('query', guarded(missing, `{api: {preAuthorizedApplications: [\n  ${foreign},\n  ${own}\n][]}}`)),
    'converge "authorized clients" "applications/$application?\\$select=api"',
  );
}
