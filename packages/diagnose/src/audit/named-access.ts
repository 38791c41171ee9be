import { type ClientGrant, type ExposedClient, type Fact, known, notLookedAt } from '@entrada/core';
import type { ExistingRegistration } from '@entrada/registration';
import { plainText } from './plain-text.ts';
import type { TenantFacts } from './tenant-facts.ts';

/** The role id of an assignment without a role ("default access"). */
const defaultAccess = '00000000-0000-0000-0000-000000000000';

/** What is known of a client; of one that could not be read, its id. */
export function clientOf({ clients }: TenantFacts, appId: string, name: string = appId): ExposedClient {
  const unread = notLookedAt('the client could not be read');
  return (
    clients.get(appId.toLowerCase()) ?? {
      appId,
      name: plainText(name),
      publicClient: undefined,
      family: undefined,
      owner: unread,
      principal: unread,
    }
  );
}

/** The grants to the API, with the clients that hold them. */
export function grantsOf(facts: TenantFacts): Fact<readonly ClientGrant[]> {
  const { unread, grants } = facts.state;
  if (unread.includes('grants')) return notLookedAt('it needs DelegatedPermissionGrant.Read.All, and Graph refused');
  return known(
    grants.map(({ clientId, clientAppId, clientName, scope, consentType, principalId, principalName }) => ({
      client: clientOf(facts, clientAppId ?? clientId, clientName),
      scopes: scope.split(' ').filter((value) => value !== ''),
      user: consentType === 'AllPrincipals' ? undefined : plainText(principalName ?? principalId ?? 'an unknown user'),
    })),
  );
}

/** The value of an assigned role; undefined for default access, the id for a role that the API does not have. */
export function roleValue({ application }: ExistingRegistration, appRoleId: string): string | undefined {
  if (appRoleId === defaultAccess) return undefined;
  const role = application.appRoles.find(({ id }) => id === appRoleId);
  return plainText(role?.value ?? appRoleId);
}
