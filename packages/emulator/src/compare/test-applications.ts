/** Every test object's name starts so; nothing else is ever changed or deleted. */
export const namePrefix: string = 'entrada-probe-';

/** The tag of every test application: a name alone does not make an application ours. */
export const ownTag: string = 'entrada-emulator-compare';

export type TestApplicationName =
  | 'client'
  | 'expired-client'
  | 'public-client'
  | 'disabled-client'
  | 'client-without-principal'
  | 'v1-api'
  | 'v2-api'
  | 'unauthorized-api'
  | 'closed-api'
  | 'closed-unauthorized-api'
  | 'disabled-api'
  | 'registration'
  | 'uri-owner';

/** How a test application is made. */
export interface TestApplication {
  readonly purpose: string;
  readonly allowsPublicClients?: true;
  /** An API has the identifier URI `api://{appId}` and the scope `read`. */
  readonly api?: { readonly accessTokenVersion: 1 | 2; readonly authorizesAzureCli: boolean };
  readonly appRole?: true;
  /** Takes an identifier URI that others may want. */
  readonly contestedUri?: true;
  /** A client secret that lasts an hour, or has ended long ago. */
  readonly secret?: 'valid' | 'expired';
  /** Default: an enabled one that requires no assignment. */
  readonly servicePrincipal?: false | { readonly accountEnabled: false } | { readonly appRoleAssignmentRequired: true };
}

/** A test application as it stands in one tenant. */
export interface TestParty {
  readonly appId: string;
  readonly objectId: string;
  /** Empty when it has none, which a test application says itself. */
  readonly servicePrincipalId: string;
  readonly scopeId: string;
  readonly roleId: string;
  readonly secret: string;
}

const closed = { appRoleAssignmentRequired: true } as const;

/** Everything that `compare` can make in a tenant, by name. */
export const testApplications: Readonly<Record<TestApplicationName, TestApplication>> = {
  client: { purpose: 'asks as itself, with a secret that lasts an hour', secret: 'valid' },
  'expired-client': { purpose: 'has a secret that ended long ago', secret: 'expired' },
  'public-client': { purpose: 'has no secret and allows public client flows', allowsPublicClients: true },
  'disabled-client': {
    purpose: 'has a secret, but its service principal is disabled',
    secret: 'valid',
    servicePrincipal: { accountEnabled: false },
  },
  'client-without-principal': {
    purpose: 'has a secret, but no service principal',
    secret: 'valid',
    servicePrincipal: false,
  },
  'v1-api': {
    purpose: 'an API with v1 tokens that authorizes Azure CLI',
    api: { accessTokenVersion: 1, authorizesAzureCli: true },
  },
  'v2-api': {
    purpose: 'an API with v2 tokens that authorizes Azure CLI',
    api: { accessTokenVersion: 2, authorizesAzureCli: true },
  },
  'unauthorized-api': {
    purpose: 'an API that authorizes no client',
    api: { accessTokenVersion: 2, authorizesAzureCli: false },
  },
  'closed-api': {
    purpose: 'an API that authorizes Azure CLI and requires assignment; nobody is assigned',
    api: { accessTokenVersion: 2, authorizesAzureCli: true },
    servicePrincipal: closed,
  },
  'closed-unauthorized-api': {
    purpose: 'an API that authorizes no client and requires assignment',
    api: { accessTokenVersion: 2, authorizesAzureCli: false },
    servicePrincipal: closed,
  },
  'disabled-api': {
    purpose: 'an API whose service principal is disabled',
    api: { accessTokenVersion: 2, authorizesAzureCli: true },
    servicePrincipal: { accountEnabled: false },
  },
  registration: {
    purpose: 'a registration that is changed in ways that Microsoft Graph refuses',
    api: { accessTokenVersion: 1, authorizesAzureCli: false },
    appRole: true,
    servicePrincipal: false,
  },
  'uri-owner': {
    purpose: 'holds an identifier URI that another registration wants',
    contestedUri: true,
    servicePrincipal: false,
  },
};

/**
 * The identifier URI that `uri-owner` holds. It needs the tenant's id because of the default identifier URI policy, and is
 * another one in each run, because an application in the recycle bin keeps its URIs.
 */
export function contestedUri(tenantId: string, nobodysId: string): string {
  return `api://${tenantId}/entrada-probe-${nobodysId}`;
}
