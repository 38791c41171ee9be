/** Who is who on the stage. Casey administrates and does what the recordings' callers did. */
export const alex = 'alex@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';
export const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const subscriptionId = 'ad470000-5eed-4ad0-8a70-00000000a5b0';
export const proofVerifier = 'a-proof-verifier-that-is-long-enough-for-rfc-7636';
/** An id that nothing in the tenant has. */
export const unknownId = 'ad470000-5eed-4ad0-8a70-00000000404f';

/** An API of the tenant with v2 tokens; Azure CLI and the tool are pre-authorized. */
export const api = 'api://adatum-auth-test-app';
export const apiId = 'ad470000-5eed-4ad0-8a70-0000000000a1';
/** What Alex types where a client asks for a name and a password. */
export const password = 'a password of the stage';
export const apiSecret = 'a secret of the stage for the API';
/** An API behind that one, which calls it on behalf of its caller. */
export const nextApi = 'api://adatum-next';
/** An API that a policy guards: it wants more than a password. */
export const guardedId = 'ad470000-5eed-4ad0-8a70-0000000000a3';
/** A confidential client: its secret, and the workload that may act as it. */
export const workload = 'repo:adatum/api:ref:refs/heads/main';
export const daemonId = 'ad470000-5eed-4ad0-8a70-000000000dae';
export const daemonSecret = 'a secret of the stage';
/** A public client of the tenant itself. */
export const toolId = 'ad470000-5eed-4ad0-8a70-000000000701';

/** An identity that hosts of the stage have beside their own. */
export const identityName = 'replay-identity';
export const identityId: string = `/subscriptions/${subscriptionId}/resourceGroups/replay-rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${identityName}`;
const hosted = `resourceGroup: replay-rg, systemAssignedIdentity: true, userAssignedIdentities: [${identityName}]`;

export const stageSeed: string = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex, password: ${password} }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
groups:
  - { displayName: Adatum API developers, description: Adatum API developers }
microsoft: { clients: [azure-cli, azure-powershell, vscode], apis: [graph, arm, logs] }
applications:
  - displayName: adatum-auth-test-app
    appId: ${apiId}
    identifierUris: [${api}]
    requestedAccessTokenVersion: 2
    passwords: [{ secret: ${apiSecret} }]
    scopes: [{ value: access_as_user }]
    preAuthorized:
      - { client: azure-cli, scopes: [access_as_user] }
      - { client: adatum-tool, scopes: [access_as_user] }
      - { client: adatum-daemon, scopes: [access_as_user] }
  - { displayName: adatum-next, identifierUris: ['${nextApi}'], scopes: [{ value: access_as_user }] }
  - displayName: adatum-guarded
    appId: ${guardedId}
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: adatum-tool, scopes: [access_as_user] }]
  - displayName: adatum-daemon
    appId: ${daemonId}
    redirectUris: { web: ['https://daemon.adatum.com/back'] }
    passwords: [{ secret: ${daemonSecret} }]
    federatedCredentials: [{ name: workload, issuer: 'https://workloads.entrada.localhost', subject: '${workload}' }]
  - displayName: adatum-tool
    appId: ${toolId}
    publicClient: true
    redirectUris: { publicClient: ['http://localhost'] }
grants:
  - { client: adatum-daemon, resource: arm, scopes: [user_impersonation] }
  - { client: adatum-auth-test-app, resource: adatum-next, scopes: [access_as_user] }
conditionalAccess:
  - { name: More than a password, resources: [adatum-guarded], grant: mfa }
azure:
  resourceGroups:
    - { name: replay-rg, location: eastus2, tags: { azd-env-name: replay, DeleteAfter: '2026-12-01T00:00:00Z' } }
  resources:
    - { name: ${identityName}, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: replay-rg }
    - { name: vm, type: Microsoft.Compute/virtualMachines, ${hosted} }
    - { name: site, type: Microsoft.Web/sites, ${hosted} }
    - { name: server, type: Microsoft.HybridCompute/machines, resourceGroup: replay-rg, systemAssignedIdentity: true }
subscriptions:
  - { displayName: Adatum Development, subscriptionId: ${subscriptionId} }
`;
