import { known, notLookedAt, resolveResource } from '@entrada/core';
import type {
  ApiPrincipal,
  ApiRegistration,
  ApiScope,
  ClientInDirectory,
  UserInDirectory,
} from '../doctor/directory-facts.ts';
import type { DoctorFacts } from '../doctor/doctor-facts.ts';

export const resource = 'api://adatum-orders';
export const apiId = '70010000-0000-4000-8000-00000000000a';
export const clientId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const alex = 'alex@adatum.onmicrosoft.com';

export function scope(value: string, changes: Partial<ApiScope> = {}): ApiScope {
  return {
    id: `id of ${value}`,
    value,
    enabled: true,
    consent: 'user',
    entry: { id: `id of ${value}`, value },
    ...changes,
  };
}

export const registration: ApiRegistration = {
  id: 'application',
  appId: apiId,
  name: 'adatum-orders',
  identifierUris: [resource],
  accessTokenVersion: 2,
  disabledByMicrosoft: false,
  scopes: [scope('read')],
  roles: [],
  authorizedClients: [{ appId: clientId, delegatedPermissionIds: ['id of read'] }],
};

export const apiPrincipal: ApiPrincipal = {
  id: 'api principal',
  appId: apiId,
  name: 'adatum-orders',
  enabled: true,
  disabledByMicrosoft: false,
  assignmentRequired: true,
  ownerTenant: tenantId,
  names: [resource, apiId],
  scopes: [scope('read')],
  roles: [],
};

export const client: ClientInDirectory = {
  appId: clientId,
  name: 'Microsoft Azure CLI',
  alias: 'azure-cli',
  microsoft: true,
  publicClient: true,
  principal: { ...apiPrincipal, id: 'client principal', appId: clientId, name: 'Azure CLI', assignmentRequired: false },
  registration: undefined,
  grants: known([]),
  assignments: notLookedAt('the client requires none'),
};

export const user: UserInDirectory = {
  id: 'alex',
  userPrincipalName: alex,
  enabled: true,
  guest: false,
  globalAdministrator: false,
  groups: known({ direct: [], nested: [] }),
};

/** Alex, assigned, gets a token for an API that authorizes Azure CLI; a test changes what is wrong. */
export function facts(changes: Partial<DoctorFacts> = {}): DoctorFacts {
  const claims = {
    ver: '2.0',
    aud: apiId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    tid: tenantId,
    scp: 'read',
    iat: 1_000,
    nbf: 1_000,
    exp: 9_000,
  };
  const attempt = { source: 'azure-cli', outcome: 'token', claims, expiresOn: 9_000 } as const;
  return {
    question: { request: resolveResource(resource) },
    now: 2_000,
    attempts: [attempt],
    subject: { kind: 'user', user: alex, client: clientId, attempt },
    tenant: known({ id: tenantId, name: 'Adatum', domains: ['adatum.onmicrosoft.com'] }),
    api: known({ application: registration, principal: apiPrincipal, near: [] }),
    client: known(client),
    user: known(user),
    assignments: known([{ principalId: 'alex', principalType: 'User', principalName: 'Alex', roleId: 'none' }]),
    policies: known([]),
    answers: undefined,
    ...changes,
  };
}

/** The same, refused by Entra with a code. */
export function refusedFacts(aadsts: number, changes: Partial<DoctorFacts> = {}): DoctorFacts {
  const refusal = {
    aadsts,
    error: 'invalid_grant',
    suberror: undefined,
    description: 'No.',
    traceId: undefined,
    correlationId: undefined,
    timestamp: undefined,
  };
  const attempt = { source: 'azure-cli', outcome: 'refused', refusal, message: 'No.' } as const;
  const base = facts(changes);
  return { ...base, attempts: [attempt], subject: { ...base.subject, attempt } };
}
