import { testKey } from '@entrada/testkit';

export const alex = 'alex@adatum.onmicrosoft.com';
/** Blair may sign in, but is assigned to nothing. */
export const blair = 'blair@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';

export const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const azureCliId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
/** v2 tokens; assignment required; the tool, the web app and Azure CLI are authorized. */
export const api = { id: '00000000-0000-4000-8000-00000000a001', uri: 'api://adatum-auth-test-app' } as const;
/** v2 tokens; no client is authorized. */
export const reportsApi = { id: '00000000-0000-4000-8000-00000000a002', uri: 'api://adatum-reports' } as const;
/** A public client. */
export const toolId = '00000000-0000-4000-8000-00000000c001';
/** A confidential client that signs people in, and an API in front of {@link api}. */
export const web = {
  id: '00000000-0000-4000-8000-00000000c002',
  uri: 'api://adatum-web',
  redirectUri: 'http://localhost:5000/signed-in',
} as const;
/** Has an app role of {@link api}, a secret, a certificate, and trusts an issuer of Adatum's. */
export const daemonId = '00000000-0000-4000-8000-00000000d001';
/** Has a secret and no rights. */
export const strangerId = '00000000-0000-4000-8000-00000000d002';
export const nobodyId = '00000000-0000-4000-8000-00000000ffff';

export const federation = {
  issuer: 'https://issuer.adatum.com',
  subject: 'adatum-daemon',
  audience: 'api://AzureADTokenExchange',
} as const;

/** What the seed's people and applications prove themselves with. */
export interface Credentials {
  readonly secret: string;
  readonly expiredSecret: string;
  readonly password: string;
  readonly pem: string;
  readonly strangePem: string;
}

/** The tenant in YAML. */
export function nodeClientsSeed({ secret, expiredSecret, password, pem }: Credentials): string {
  const certificate = pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----'));
  return `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex, password: ${password} }
  - { userPrincipalName: ${blair}, displayName: Blair, password: ${password} }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
microsoft: { clients: [azure-cli, azure-powershell], apis: [graph, arm] }
applications:
  - displayName: adatum-auth-test-app
    appId: ${api.id}
    identifierUris: ['${api.uri}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    appRoles: [{ value: Reports.Read.All }]
    preAuthorized:
      - { client: azure-cli, scopes: [access_as_user] }
      - { client: adatum-tool, scopes: [access_as_user] }
      - { client: adatum-web, scopes: [access_as_user] }
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-reports
    appId: ${reportsApi.id}
    identifierUris: ['${reportsApi.uri}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
  - displayName: adatum-tool
    appId: ${toolId}
    publicClient: true
    redirectUris: { publicClient: ['http://localhost', 'http://localhost/signed-in'] }
  - displayName: adatum-web
    appId: ${web.id}
    identifierUris: ['${web.uri}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: adatum-tool, scopes: [access_as_user] }]
    redirectUris: { web: ['${web.redirectUri}'] }
    passwords: [{ secret: ${secret} }]
  - displayName: adatum-daemon
    appId: ${daemonId}
    passwords:
      - { secret: ${secret} }
      - { secret: ${expiredSecret}, start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' }
    certificates: ${JSON.stringify([certificate])}
    federatedCredentials:
      - { name: workload, issuer: '${federation.issuer}', subject: ${federation.subject} }
  - { displayName: adatum-stranger, appId: ${strangerId}, passwords: [{ secret: ${secret} }] }
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
  - { resource: adatum-auth-test-app, application: adatum-daemon, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: adatum-vm, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: adatum-site, role: Reports.Read.All }
subscriptions: [{ displayName: Adatum Development }]
azure:
  resourceGroups: [{ name: adatum-dev }]
  resources:
    - { name: adatum-idle, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: adatum-dev }
    - name: adatum-vm
      type: Microsoft.Compute/virtualMachines
      resourceGroup: adatum-dev
      systemAssignedIdentity: true
      userAssignedIdentities: [adatum-idle]
    - name: adatum-site
      type: Microsoft.Web/sites
      resourceGroup: adatum-dev
      systemAssignedIdentity: true
      userAssignedIdentities: [adatum-idle]
issuers: ${JSON.stringify([{ issuer: federation.issuer, keys: [testKey('federation').jwk] }])}
`;
}
