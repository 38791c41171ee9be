import type { ApiManifest } from '@entrada/core';
import { defaultAccessRoleId } from '../../graph/service-principal.ts';
import { assigneesOf, grantsOf } from '../assignees.ts';
import { guarded } from './guarded.ts';
import type { Principals } from './principals.ts';
import { filledIn, hereDocument, jsonText, literal, literalOf, section, shellWord } from './script-text.ts';

/** The API's presence in the tenant. */
export const createServicePrincipal: string = section(
  'The service principal of the API.',
  'api_principal=$(service_principal "$app_id")',
  'remember api_principal "$api_principal"',
);

/** Adds owners of the application. */
export function addOwners({ owners }: ApiManifest, principals: Principals): string {
  return section(
    'Owners of the application.',
    ...owners.flatMap((owner) => {
      const variable = principals.variable(owner.kind, owner.kind === 'application' ? owner.appId : owner.name);
      return createUnlessThere({
        what: `owner ${owner.name}`,
        read: '"applications/$application/owners?\\$select=id"',
        query: `value[?id == ${literalOf(variable)}].id`,
        post: '"applications/$application/owners/\\$ref"',
        body: `{"@odata.id": "${filledIn('graph')}/directoryObjects/${filledIn(variable)}"}`,
      });
    }),
  );
}

/** Assigns whom the manifest names. */
export function assignPrincipals(api: ApiManifest, principals: Principals): string {
  return section(
    'Assignments, before they are required. Whoever is assigned in any role has what "no role" gives.',
    ...assigneesOf(api).flatMap(({ kind, id, name, role }) => {
      const variable = principals.variable(kind, id);
      const roleId = filledIn(`role${api.appRoles.findIndex(({ value }) => value === role) + 1}`);
      const assignment = {
        principalId: filledIn(variable),
        resourceId: filledIn('api_principal'),
        appRoleId: role === undefined ? defaultAccessRoleId : roleId,
      };
      return createUnlessThere({
        what: `assignment of ${kind} ${name}${role === undefined ? '' : ` as ${role}`}`,
        read: `"${sets[kind]}/$${variable}/appRoleAssignments?\\$filter=resourceId%20eq%20$api_principal"`,
        query: role === undefined ? 'value[].id' : `value[?appRoleId == \`"${roleId}"\`].id`,
        post: '"servicePrincipals/$api_principal/appRoleAssignedTo"',
        body: JSON.stringify(assignment),
      });
    }),
  );
}

const sets = { user: 'users', group: 'groups', application: 'servicePrincipals' } as const;

/** Grants scopes to clients, beside those that they have. */
export function grantScopes(api: ApiManifest, principals: Principals): string {
  return section(
    'Grants: consent given for everyone, or for one user.',
    ...grantsOf(api).flatMap(({ client, name, scopes, user }) => {
      const variable = principals.variable('application', client);
      const forUser = user === undefined ? undefined : principals.variable('user', user);
      const what = `grant to ${name}${user === undefined ? '' : ` for ${user}`}`;
      const ids = { clientId: filledIn(variable), resourceId: filledIn('api_principal') };
      const consent =
        forUser === undefined
          ? { consentType: 'AllPrincipals' }
          : { consentType: 'Principal', principalId: filledIn(forUser) };
      const isIt = forUser === undefined ? 'consentType == `"AllPrincipals"`' : `principalId == ${literalOf(forUser)}`;
      const [structure, scope] = [JSON.stringify({ ...ids, ...consent }), jsonText(scopes.join(' '))];
      const filter = `clientId%20eq%20%27$${variable}%27%20and%20resourceId%20eq%20%27$api_principal%27`;
      return [
        ...createUnlessThere({
          what,
          read: `"oauth2PermissionGrants?\\$filter=${filter}"`,
          query: `value[?${isIt}].id`,
          post: 'oauth2PermissionGrants',
          body: `${structure.slice(0, -1)},"scope":${scope}}`,
        }),
        'if [ -n "$there" ]; then',
        ...scopes.flatMap((value) => [
          hereDocument(
            'query',
            guarded(
              `!contains(join('', [' ', scope || '', ' ']), ${literal(` ${value} `)})`,
              `{scope: join(' ', [scope || '', ${literal(value)}])}`,
            ),
          ),
          `converge ${shellWord(`${what}: ${value}`)} "oauth2PermissionGrants/$there"`,
        ]),
        'fi',
      ];
    }),
  );
}

/** Whether a user or application needs an assignment; switched on last, so that nobody is locked out on the way. */
export function requireAssignment({ assignment }: ApiManifest): string {
  const wanted = literal(assignment.required);
  return section(
    assignment.required
      ? 'Assignment required, last: whoever is to have access has it by now.'
      : 'Assignment not required.',
    hereDocument('query', guarded(`appRoleAssignmentRequired != ${wanted}`, `{appRoleAssignmentRequired: ${wanted}}`)),
    'converge "assignment required" "servicePrincipals/$api_principal?\\$select=appRoleAssignmentRequired"',
  );
}

interface Creation {
  readonly what: string;
  /** What it is found by, as a shell word. */
  readonly read: string;
  readonly query: string;
  readonly post: string;
  readonly body: string;
}

/** Lines that POST a thing unless it is there; `$there` is its id when it is. */
function createUnlessThere({ what, read, query, post, body }: Creation): string[] {
  return [
    hereDocument('query', query),
    `there=$(read_graph ${read} "@$work/query")`,
    `if [ -n "$there" ]; then say "=" ${shellWord(what)}; else`,
    hereDocument('body', body),
    `create ${shellWord(what)} ${post}`,
    'fi',
  ];
}
