import { alex, blair, casey, tenantId } from './token-seed.ts';

/** An API that Azure CLI calls and that itself calls the next one. */
export const middleApi = 'api://adatum-middle';
/** A second URI of it, in mixed case. */
export const mixedCaseUri = 'api://AdatumMiddle';
export const middleId = '00000000-0000-4000-8000-00000000d1e0';
export const middleSecret = 'the secret of the middle tier';
/** The API behind it; everybody has consented. */
export const downstreamApi = 'api://adatum-downstream';
export const downstreamId = '00000000-0000-4000-8000-00000000d0e5';
/** An API to whose use nobody has consented. */
export const otherApi = 'api://adatum-other';
/** A public client that may use both APIs. */
export const desktopId = '00000000-0000-4000-8000-00000000de5c';
/** An application that proves itself by federation only. */
export const workloadId = '00000000-0000-4000-8000-000000003010';
export const alexPassword = 'the password of Alex';

export const githubIssuer = 'https://token.actions.githubusercontent.com';
export const githubSubject = 'repo:adatum/api:ref:refs/heads/main';

/** @param more YAML at the top level: policies, rules, issuers */
export function grantsSeed(more: string = ''): string {
  return `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex, password: ${alexPassword} }
  - { userPrincipalName: ${blair}, displayName: Blair }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator], password: of Casey }
microsoft: { clients: [azure-cli], apis: [graph, arm] }
applications:
  - displayName: adatum-middle
    appId: ${middleId}
    identifierUris: [${middleApi}, '${mixedCaseUri}']
    scopes: [{ value: access }]
    passwords: [{ secret: ${middleSecret} }]
    permissions: [{ resource: adatum-downstream, scopes: [read] }]
    preAuthorized: [{ client: azure-cli, scopes: [access] }]
  - displayName: adatum-downstream
    appId: ${downstreamId}
    identifierUris: [${downstreamApi}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: read }]
    accessTokenClaims: [xms_cc]
    preAuthorized: [{ client: azure-cli, scopes: [read] }]
  - { displayName: adatum-other, identifierUris: ['${otherApi}'], scopes: [{ value: read }] }
  - displayName: adatum-desktop
    appId: ${desktopId}
    identifierUris: ['api://adatum-desktop']
    publicClient: true
    scopes: [{ value: use }]
    redirectUris: { publicClient: ['http://localhost'] }
  - displayName: adatum-workload
    appId: ${workloadId}
    federatedCredentials:
      - { name: main, issuer: '${githubIssuer}', subject: '${githubSubject}' }
      - { name: local, issuer: 'https://workloads.entrada.localhost', subject: nightly }
grants:
  - { client: adatum-middle, resource: adatum-downstream, scopes: [read] }
  - { client: adatum-desktop, resource: adatum-downstream, scopes: [read] }
  - { client: adatum-desktop, resource: adatum-middle, scopes: [access] }
  - { client: adatum-desktop, resource: adatum-desktop, scopes: [use] }
${more}`;
}
