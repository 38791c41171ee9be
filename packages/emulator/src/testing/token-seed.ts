/** Who is who in the token tests' tenant. Alex is assigned, Blair only through a nested group, Casey administrates. */
export const alex = 'alex@adatum.onmicrosoft.com';
export const blair = 'blair@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';
export const dana = 'dana@adatum.onmicrosoft.com';
export const guest = 'guest_contoso.example#EXT#@adatum.onmicrosoft.com';

export const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';

/** v2 tokens, assignment required, Azure CLI pre-authorized for one of two scopes. */
export const closedApi = 'api://adatum-auth-test-app';
export const closedApiId = '00000000-0000-4000-8000-00000000c105';
/** v1 tokens, open to everybody, nobody pre-authorized. */
export const openApi = 'api://adatum-open';
export const openApiId = '00000000-0000-4000-8000-0000000000a1';
export const disabledApi = 'api://adatum-disabled';

/** A confidential client with a good and an expired secret. */
export const daemonId = '00000000-0000-4000-8000-0000000dae01';
export const goodSecret = 'a good secret for tests';
export const expiredSecret = 'an expired secret for tests';
/** A public client of the tenant that lists one permission of the open API. */
export const toolId = '00000000-0000-4000-8000-000000007001';
export const disabledClientId = '00000000-0000-4000-8000-0000000d15ab';
/** A registration without a service principal. */
export const bareClientId = '00000000-0000-4000-8000-000000000bae';
/** People need an assignment to use this client at all. */
export const restrictedClientId = '00000000-0000-4000-8000-000000008e57';

export const tokenSeed: string = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com, verifiedDomains: [adatum.com] }
users:
  - { userPrincipalName: ${alex}, displayName: Alex }
  - { userPrincipalName: ${blair}, displayName: Blair }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
  - { userPrincipalName: ${dana}, displayName: Dana }
  - { userPrincipalName: '${guest}', displayName: Guest, userType: Guest, mail: guest@contoso.example }
  - { userPrincipalName: former@adatum.onmicrosoft.com, displayName: Former, enabled: false }
groups:
  - { displayName: Adatum API developers, members: [${dana}, { group: Inner circle }] }
  - { displayName: Inner circle, members: [${blair}] }
microsoft: { clients: [azure-cli, azure-powershell], apis: [graph, arm, logs] }
applications:
  - displayName: adatum-auth-test-app
    appId: ${closedApiId}
    identifierUris: [${closedApi}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }, { value: manage, type: Admin }, { value: retired, enabled: false }]
    appRoles:
      - { value: Reports.Read.All }
      - { value: Reports.Approve, allowedMemberTypes: [User] }
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-open
    appId: ${openApiId}
    identifierUris: [${openApi}]
    scopes: [{ value: read }, { value: write }]
  - { displayName: adatum-disabled, identifierUris: ['${disabledApi}'], servicePrincipal: { enabled: false } }
  - displayName: daemon
    appId: ${daemonId}
    redirectUris: { web: ['https://daemon.adatum.com/back'] }
    passwords:
      - { secret: ${goodSecret} }
      - { secret: ${expiredSecret}, start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' }
  - displayName: tool
    appId: ${toolId}
    publicClient: true
    redirectUris: { publicClient: ['http://localhost'] }
    permissions: [{ resource: adatum-open, scopes: [read] }]
  - { displayName: disabled client, appId: ${disabledClientId}, publicClient: true, servicePrincipal: { enabled: false } }
  - { displayName: bare client, appId: ${bareClientId}, passwords: [{ secret: ${goodSecret} }], servicePrincipal: false }
  - displayName: restricted client
    appId: ${restrictedClientId}
    publicClient: true
    servicePrincipal: { assignmentRequired: true }
assignments:
  - { resource: adatum-auth-test-app, user: ${alex}, role: Reports.Approve }
  - { resource: adatum-auth-test-app, group: Adatum API developers }
  - { resource: restricted client, user: ${alex} }
grants:
  - { client: restricted client, resource: adatum-open, scopes: [read] }
`;
