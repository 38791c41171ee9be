import { findWellKnownClient } from '@entrada/core/data';
import type { Application, AppRole, PermissionScope, ServicePrincipal } from '../directory/model.ts';
import {
  appRole,
  emptyApplication,
  permissionScope,
  principalOf,
  seedTime,
} from '../directory/seed/new-application.ts';
import { userId } from './generated-people.ts';
import type { TenantPlan } from './generator-options.ts';

/** What an application is for. Of ten, three are APIs, three web sites, two daemons, one a page and one a tool. */
export type ApplicationUse = 'api' | 'web' | 'daemon' | 'spa' | 'tool';

const uses: readonly ApplicationUse[] = ['api', 'web', 'daemon', 'api', 'web', 'spa', 'api', 'web', 'daemon', 'tool'];
/** Of each ten, which are APIs. */
const apiPlaces = uses.flatMap((use, place) => (use === 'api' ? [place] : []));

const scopeNames = ['access_as_user', 'Orders.Read', 'Orders.ReadWrite'];
const roleNames = ['Orders.Read.All', 'Orders.ReadWrite.All'];

export function useOf(index: number): ApplicationUse {
  return uses[index % uses.length] ?? 'web';
}

export function applicationName(index: number): string {
  return `adatum-${useOf(index)}-${String(index).padStart(6, '0')}`;
}

function appIdOf({ dice }: TenantPlan, index: number): string {
  return dice.guid('appId', index);
}

export function principalIdOf({ dice }: TenantPlan, index: number): string {
  return dice.guid('servicePrincipal', index);
}

/** The API that a client uses; undefined where there is none. */
export function apiOf({ applications, dice }: TenantPlan, client: number): number | undefined {
  const apis =
    Math.floor(applications / uses.length) * apiPlaces.length +
    apiPlaces.filter((at) => at < applications % uses.length).length;
  if (apis === 0) return undefined;
  const chosen = dice.roll(apis, 'api of', client);
  return Math.floor(chosen / apiPlaces.length) * uses.length + (apiPlaces[chosen % apiPlaces.length] ?? 0);
}

export function scopesOf({ dice }: TenantPlan, api: number): readonly PermissionScope[] {
  const count = 1 + dice.roll(scopeNames.length, 'scopes', api);
  return scopeNames
    .slice(0, count)
    .map((value, at) => permissionScope(dice.guid('scope', api, value), value, { type: at === 2 ? 'Admin' : 'User' }));
}

export function rolesOf({ dice }: TenantPlan, api: number): readonly AppRole[] {
  const count = dice.roll(roleNames.length + 1, 'roles', api);
  return roleNames
    .slice(0, count)
    .map((value) => appRole(dice.guid('appRole', api, value), value, ['Application', 'User']));
}

/** Whether only who is assigned gets a token for the API. */
export function requiresAssignment({ dice }: TenantPlan, api: number): boolean {
  return dice.roll(2, 'assignment', api) === 0;
}

export function makeApplication(plan: TenantPlan, index: number): Application {
  const { dice, users } = plan;
  const name = applicationName(index);
  const blank = emptyApplication(dice.guid('application', index), appIdOf(plan, index), name);
  const owners = users === 0 ? [] : [userId(plan, dice.roll(users, 'owner of', index))];
  return { ...blank, createdDateTime: createdAt(index), owners, ...propertiesOf(plan, index, blank) };
}

export function makePrincipal(plan: TenantPlan, application: Application, index: number): ServicePrincipal {
  return {
    ...principalOf(application, principalIdOf(plan, index), plan.tenantId),
    appRoleAssignmentRequired: useOf(index) === 'api' && requiresAssignment(plan, index),
    createdDateTime: application.createdDateTime,
  };
}

function propertiesOf(plan: TenantPlan, index: number, blank: Application): Partial<Application> {
  const redirectUri = `https://${applicationName(index)}.adatum.com/signed-in`;
  switch (useOf(index)) {
    case 'api':
      return describeApi(plan, index, blank);
    case 'web':
      return {
        ...asClient(plan, index),
        ...withSecret(plan, index),
        web: { ...blank.web, redirectUris: [redirectUri] },
      };
    case 'daemon':
      return withSecret(plan, index);
    case 'spa':
      return { ...asClient(plan, index), spa: { redirectUris: [redirectUri] } };
    case 'tool':
      return {
        ...asClient(plan, index),
        publicClient: { redirectUris: ['http://localhost'] },
        isFallbackPublicClient: true,
      };
  }
}

function describeApi(plan: TenantPlan, index: number, { api }: Application): Partial<Application> {
  const scopes = scopesOf(plan, index);
  const cli = findWellKnownClient('azure-cli')?.appId;
  const isForDevelopers = plan.dice.roll(3, 'developers', index) === 0 && cli !== undefined;
  const [first] = scopes.map(({ id }) => id);
  return {
    identifierUris: [`api://${applicationName(index)}`],
    api: {
      ...api,
      requestedAccessTokenVersion: plan.dice.roll(4, 'version', index) === 0 ? null : 2,
      oauth2PermissionScopes: scopes,
      preAuthorizedApplications:
        isForDevelopers && first !== undefined ? [{ appId: cli, delegatedPermissionIds: [first] }] : [],
    },
    appRoles: rolesOf(plan, index),
  };
}

function asClient(plan: TenantPlan, index: number): Partial<Application> {
  const api = apiOf(plan, index);
  const [scope] = api === undefined ? [] : scopesOf(plan, api);
  if (api === undefined || scope === undefined) return {};
  const resourceAccess = [{ id: scope.id, type: 'Scope' as const }];
  return { requiredResourceAccess: [{ resourceAppId: appIdOf(plan, api), resourceAccess }] };
}

/** A secret that nobody knows: only what would be kept of one. */
function withSecret({ dice }: TenantPlan, index: number): Partial<Application> {
  const secretHash = dice.digest('secret', index);
  const passwordCredentials = [
    {
      keyId: dice.guid('secret', index),
      displayName: null,
      hint: secretHash.slice(0, 3),
      startDateTime: createdAt(index),
      endDateTime: '2299-12-31T00:00:00Z',
      secretHash,
    },
  ];
  return { passwordCredentials };
}

/** A minute after the one before it. */
function createdAt(index: number): string {
  return new Date(Date.parse(seedTime) + index * 60_000).toISOString().replace('.000Z', 'Z');
}
