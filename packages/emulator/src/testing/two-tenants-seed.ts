/** Alex and Casey of Adatum; Contoso invited Alex, whom it assigned to its API, and has Blair of its own. */
export const alex = 'alex@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';
export const blair = 'blair@contoso.onmicrosoft.com';
export const guestAlex = 'alex_adatum.onmicrosoft.com#EXT#@contoso.onmicrosoft.com';

export const adatumId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const contosoId = 'c0470000-5eed-4ad0-8a70-0000000c0705';

export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
/** Contoso's, assignment required, Azure CLI pre-authorized. */
export const contosoApi = 'api://contoso-orders';
export const contosoApiId = '00000000-0000-4000-8000-0000000c0a91';
/** Adatum's confidential clients: one for many tenants, one for its own. */
export const multiTenantClientId = '00000000-0000-4000-8000-0000000a0171';
export const singleTenantClientId = '00000000-0000-4000-8000-0000000a0150';
/** Adatum's multi-tenant public client, which Contoso has not installed. */
export const visitingToolId = '00000000-0000-4000-8000-0000000a0700';
/** Adatum's multi-tenant API that Contoso installed, and one that it did not. */
export const sharedApi = 'api://adatum-shared';
export const sharedApiId = '00000000-0000-4000-8000-0000000a05a7';
export const unsharedApi = 'api://adatum-unshared';
const unsharedApiId = '00000000-0000-4000-8000-0000000a0057';
export const secret = 'a secret for two tenants';

export const twoTenantsSeed: string = `
tenants:
  - tenant: { id: ${adatumId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
    users:
      - { userPrincipalName: ${alex}, displayName: Alex, mail: alex@adatum.com }
      - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    applications:
      - displayName: adatum-everywhere
        appId: ${multiTenantClientId}
        signInAudience: AzureADMultipleOrgs
        passwords: [{ secret: ${secret} }]
      - { displayName: adatum-alone, appId: ${singleTenantClientId}, passwords: [{ secret: ${secret} }] }
      - displayName: adatum-visiting-tool
        appId: ${visitingToolId}
        signInAudience: AzureADMultipleOrgs
        publicClient: true
        redirectUris: { publicClient: ['http://localhost'] }
      - displayName: adatum-shared
        appId: ${sharedApiId}
        signInAudience: AzureADMultipleOrgs
        requestedAccessTokenVersion: 2
        identifierUris: ['${sharedApi}']
        scopes: [{ value: read }]
        preAuthorized: [{ client: azure-cli, scopes: [read] }]
      - displayName: adatum-unshared
        appId: ${unsharedApiId}
        signInAudience: AzureADMultipleOrgs
        identifierUris: ['${unsharedApi}']
  - tenant: { id: ${contosoId}, displayName: Contoso, domain: contoso.onmicrosoft.com }
    users:
      - { userPrincipalName: ${blair}, displayName: Blair, directoryRoles: [Global Administrator] }
      - { userPrincipalName: '${guestAlex}', displayName: Alex (Adatum), userType: Guest, mail: alex@adatum.com }
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    applications:
      - displayName: contoso-orders
        appId: ${contosoApiId}
        identifierUris: ['${contosoApi}']
        requestedAccessTokenVersion: 2
        scopes: [{ value: read }]
        preAuthorized: [{ client: azure-cli, scopes: [read] }]
        servicePrincipal: { assignmentRequired: true }
    servicePrincipals: [{ application: adatum-everywhere }, { application: ${sharedApiId} }]
    assignments:
      - { resource: contoso-orders, user: '${guestAlex}' }
      - { resource: contoso-orders, application: adatum-everywhere }
`;
