import type { ApiManifest, PrincipalReference } from '@entrada/core';
import { isGuid } from '../../manifest/client-reference.ts';
import { assigneesOf, grantsOf } from '../assignees.ts';
import { stableId } from '../stable-id.ts';
import { type BicepExpression, type BicepValue, expression, quoted, renderValue, Symbols } from './bicep-text.ts';

/** Declarations for who may use the API. */
export interface AccessDeclarations {
  /** Those who are named, as parameters and existing resources. */
  readonly lookUps: readonly string[];
  readonly resources: readonly string[];
  readonly objectIdOf: (owner: PrincipalReference) => BicepValue;
}

/** Declares the service principal, the assignments and the grants. */
export function accessDeclarations(api: ApiManifest): AccessDeclarations {
  const lookUp = new LookUps();
  const symbols = new Symbols();
  const objectIdOf = (owner: PrincipalReference): BicepValue =>
    owner.kind === 'user' ? lookUp.user(owner.name) : lookUp.client(owner.appId);
  for (const owner of api.owners) objectIdOf(owner);
  const resource = (symbol: string, type: string, properties: BicepValue): string =>
    `resource ${symbol} 'Microsoft.Graph/${type}@v1.0' = ${renderValue(properties)}`;
  const disabled = new Set(api.appRoles.filter(({ enabled }) => !enabled).map(({ value }) => value));
  const assignees = assigneesOf(api)
    .filter(({ role }) => role === undefined || !disabled.has(role))
    .map(({ kind, id, role }) => ({ role, principalId: lookUp[kind === 'application' ? 'client' : kind](id) }));
  const resources = [
    resource('servicePrincipal', 'servicePrincipals', {
      appId: expression('application.appId'),
      appRoleAssignmentRequired: api.assignment.required,
    }),
    ...assignees.map(({ role, principalId }) =>
      resource(symbols.take('assignment'), 'appRoleAssignedTo', {
        appRoleId: role === undefined ? defaultAccess : stableId('app-role', api.name, role),
        principalId,
        resourceId: expression('servicePrincipal.id'),
      }),
    ),
    ...grantsOf(api).map(({ client, scopes, user }) =>
      resource(symbols.take('grant'), 'oauth2PermissionGrants', {
        clientId: lookUp.client(client),
        consentType: user === undefined ? 'AllPrincipals' : 'Principal',
        principalId: user === undefined ? undefined : lookUp.user(user),
        resourceId: expression('servicePrincipal.id'),
        scope: scopes.join(' '),
      }),
    ),
  ];
  return { lookUps: lookUp.declarations, resources, objectIdOf };
}

const defaultAccess = '00000000-0000-0000-0000-000000000000';

/** Those who are named, each declared once. */
class LookUps {
  readonly #found = new Map<string, { readonly declaration: string; readonly id: BicepExpression }>();
  readonly #symbols = new Symbols();

  get declarations(): string[] {
    return [...this.#found.values()].map(({ declaration }) => declaration).filter((declaration) => declaration !== '');
  }

  user(name: string): BicepExpression {
    return this.#existing('user', 'users', { userPrincipalName: name });
  }

  client(appId: string): BicepExpression {
    return this.#existing('client', 'servicePrincipals', { appId });
  }

  group(name: string): BicepExpression {
    if (isGuid(name)) return expression(quoted(name));
    return this.#find(`group ${name}`, () => {
      const symbol = this.#symbols.take('groupId');
      const declaration = `@description(${quoted(`Object id of the group ${name}`)})\nparam ${symbol} string`;
      return { declaration, id: expression(symbol) };
    });
  }

  #existing(prefix: string, type: string, by: Readonly<Record<string, string>>): BicepExpression {
    return this.#find(`${type} ${Object.values(by).join()}`, () => {
      const symbol = this.#symbols.take(prefix);
      const declaration = `resource ${symbol} 'Microsoft.Graph/${type}@v1.0' existing = ${renderValue(by)}`;
      return { declaration, id: expression(`${symbol}.id`) };
    });
  }

  #find(key: string, declare: () => { readonly declaration: string; readonly id: BicepExpression }): BicepExpression {
    const known = this.#found.get(key) ?? declare();
    this.#found.set(key, known);
    return known.id;
  }
}
