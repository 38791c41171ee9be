import { grantId } from '../directory/grant-id.ts';
import { type AppRoleAssignment, defaultAccessRoleId, type OAuth2PermissionGrant } from '../directory/model.ts';
import { seedTime } from '../directory/seed/new-application.ts';
import {
  apiOf,
  applicationName,
  principalIdOf,
  requiresAssignment,
  rolesOf,
  scopesOf,
  useOf,
} from './generated-applications.ts';
import { groupId, groupName, userId } from './generated-people.ts';
import type { TenantPlan } from './generator-options.ts';

/** What a client was consented to: for everybody, or by one person. */
export function makeGrant(plan: TenantPlan, client: number): OAuth2PermissionGrant | undefined {
  const api = useOf(client) === 'api' || useOf(client) === 'daemon' ? undefined : apiOf(plan, client);
  if (api === undefined) return undefined;
  const [scope] = scopesOf(plan, api);
  if (scope === undefined) return undefined;
  const isOfOne = plan.users > 0 && plan.dice.roll(3, 'consent', client) === 0;
  const about = {
    clientId: principalIdOf(plan, client),
    consentType: isOfOne ? 'Principal' : 'AllPrincipals',
    principalId: isOfOne ? userId(plan, plan.dice.roll(plan.users, 'who consents', client)) : null,
    resourceId: principalIdOf(plan, api),
  } as const;
  return { id: grantId(about), ...about, scope: scope.value };
}

/** Who may use an API that requires it, or what a daemon may do as itself. */
export function makeAssignment(plan: TenantPlan, index: number): AppRoleAssignment | undefined {
  const { dice, groups, users } = plan;
  if (useOf(index) === 'daemon') return assignDaemon(plan, index);
  if (useOf(index) !== 'api' || !requiresAssignment(plan, index)) return undefined;
  const place = { resourceId: principalIdOf(plan, index), resourceDisplayName: applicationName(index) };
  if (groups > 0 && (users === 0 || dice.roll(3, 'whom', index) > 0)) {
    const group = dice.roll(groups, 'assigned group', index);
    return assign(plan, index, {
      ...place,
      principalType: 'Group',
      principalId: groupId(plan, group),
      principalDisplayName: groupName(group),
    });
  }
  if (users === 0) return undefined;
  const user = dice.roll(users, 'assigned user', index);
  const principalDisplayName = `User ${String(user).padStart(5, '0')}`;
  return assign(plan, index, {
    ...place,
    principalType: 'User',
    principalId: userId(plan, user),
    principalDisplayName,
  });
}

function assignDaemon(plan: TenantPlan, index: number): AppRoleAssignment | undefined {
  const api = apiOf(plan, index);
  const [role] = api === undefined ? [] : rolesOf(plan, api);
  if (api === undefined || role === undefined) return undefined;
  return assign(
    plan,
    index,
    {
      resourceId: principalIdOf(plan, api),
      resourceDisplayName: applicationName(api),
      principalType: 'ServicePrincipal',
      principalId: principalIdOf(plan, index),
      principalDisplayName: applicationName(index),
    },
    role.id,
  );
}

function assign(
  { dice }: TenantPlan,
  index: number,
  about: Omit<AppRoleAssignment, 'id' | 'appRoleId' | 'createdDateTime'>,
  appRoleId: string = defaultAccessRoleId,
): AppRoleAssignment {
  return { ...about, id: dice.guid('assignment', index), appRoleId, createdDateTime: seedTime };
}
