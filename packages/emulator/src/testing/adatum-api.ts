/** Who is who in the tests' tenant: Alex is assigned to the closed API, Blair is not, Casey administrates. */
export const alex = 'alex@adatum.onmicrosoft.com';
export const blair = 'blair@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';

export const azureCliId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
/** Pre-authorizes Azure CLI and requires assignment. */
export const closedApi = 'api://adatum-auth-test-app';
/** Nobody is pre-authorized; everybody may use it who consents. */
export const openApi = 'api://adatum-open-api';
/** An own public client that holds no consent. */
export const toolId = '70010000-0000-4000-8000-000000000001';
const toolName = 'Adatum <b>tool</b> & "friends"';
export const toolRedirectUri = 'https://tool.adatum.com/signed-in';

/** A tenant in which every answer of the sign-in pages can be had. */
export const adatumSeed: string = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex }
  - { userPrincipalName: ${blair}, displayName: Blair }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
  - { userPrincipalName: former@adatum.onmicrosoft.com, displayName: Former, enabled: false }
microsoft: { clients: [azure-cli], apis: [graph, arm] }
applications:
  - displayName: adatum-auth-test-app
    identifierUris: [${closedApi}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user, description: Use the Adatum API as you }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-open-api
    identifierUris: [${openApi}]
    scopes:
      - { value: read, displayName: Read your notes, description: Reads notes < 1 MB }
      - { value: manage, type: Admin, displayName: Manage all notes }
  - displayName: '${toolName}'
    appId: ${toolId}
    publicClient: true
    redirectUris: { web: [], spa: [], publicClient: [${toolRedirectUri}, 'http://localhost'] }
  - { displayName: adatum-no-redirect, appId: 70010000-0000-4000-8000-000000000002, publicClient: true }
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
`;
