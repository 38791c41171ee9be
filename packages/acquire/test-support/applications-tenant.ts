import { randomBytes } from 'node:crypto';
import { createEmulator, type Emulator, type EmulatorOptions } from '@entrada/emulator';
import { createTestCertificate, type TestCertificate } from './test-certificate.ts';

export const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
export const alex = 'alex@adatum.onmicrosoft.com';

/** Assigned to {@link api} with a role; proves itself by secret, certificate or federation. */
export const daemonId = '70010000-0000-4000-8000-00000000000d';
export const daemonSecret: string = randomBytes(30).toString('base64url');
export const daemonCertificate: TestCertificate = createTestCertificate();

/** Requires an assignment; authorizes Azure CLI. */
export const api = 'api://adatum-auth-test-app';
export const apiId = '70010000-0000-4000-8000-00000000000a';
export const apiSecret: string = randomBytes(30).toString('base64url');
/** Behind {@link api}, which has consent to it; a policy may want a second factor for it. */
export const downstreamApi = 'api://adatum-downstream';

/** A public client that everybody may use for {@link downstreamApi}. */
export const desktopId = '70010000-0000-4000-8000-0000000de5c0';

export const githubIssuer = 'https://token.actions.githubusercontent.com';
export const githubSubject = 'repo:adatum/api:ref:refs/heads/main';
export const pipelinesIssuer = 'https://vstoken.dev.azure.com/adatum';
export const pipelinesSubject = 'sc://adatum/api/connection';

/** In YAML. */
export const applicationsSeed: string = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex }
microsoft: { clients: [azure-cli], apis: [graph, arm] }
subscriptions: [{ displayName: Development }]
applications:
  - displayName: adatum-auth-test-app
    appId: ${apiId}
    identifierUris: [${api}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    appRoles: [{ value: Reports.Read.All }]
    passwords: [{ secret: '${apiSecret}' }]
    permissions: [{ resource: adatum-downstream, scopes: [read] }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - { displayName: adatum-downstream, identifierUris: ['${downstreamApi}'], scopes: [{ value: read }] }
  - displayName: daemon
    appId: ${daemonId}
    passwords: [{ secret: '${daemonSecret}' }]
    certificates: [${JSON.stringify(daemonCertificate.certificate)}]
    federatedCredentials:
      - { name: github, issuer: '${githubIssuer}', subject: '${githubSubject}' }
      - { name: pipelines, issuer: '${pipelinesIssuer}', subject: '${pipelinesSubject}' }
      - { name: kubernetes, issuer: 'https://workloads.entrada.localhost', subject: 'system:serviceaccount:default:api' }
  - displayName: desktop
    appId: ${desktopId}
    publicClient: true
    redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
grants:
  - { client: desktop, resource: adatum-downstream, scopes: [read] }
  - { client: adatum-auth-test-app, resource: adatum-downstream, scopes: [read] }
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
  - { resource: adatum-auth-test-app, application: daemon, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: vm, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: site, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: server, role: Reports.Read.All }
  - { resource: adatum-auth-test-app, application: shared, role: Reports.Read.All }
azure:
  resourceGroups: [{ name: group }]
  resources:
    - { name: shared, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: group }
    - { name: idle, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: group }
    - { name: vm, type: Microsoft.Compute/virtualMachines, resourceGroup: group, systemAssignedIdentity: true, userAssignedIdentities: [shared, idle] }
    - { name: site, type: Microsoft.Web/sites, resourceGroup: group, systemAssignedIdentity: true, userAssignedIdentities: [shared, idle] }
    - { name: server, type: Microsoft.HybridCompute/machines, resourceGroup: group, systemAssignedIdentity: true }
`;

/** Adatum with applications that prove themselves in every way, and hosts with managed identities. @param more YAML at the top level */
export function startApplicationsTenant(options: EmulatorOptions = {}, more: string = ''): Promise<Emulator> {
  return createEmulator({ ...options, seed: `${applicationsSeed}${more}` });
}

/** Client id, object id and resource id of an identity of the tenant. */
export function identityNamed(
  emulator: Emulator,
  displayName: string,
): { readonly clientId: string; readonly objectId: string; readonly resourceId: string } {
  const principal = [...emulator.directory.servicePrincipals.values()].find((one) => one.displayName === displayName);
  const resource = emulator.directory.azure.resources.find(({ name }) => name === displayName);
  if (principal === undefined || resource === undefined) throw new Error(`The seed has no identity ${displayName}`);
  return { clientId: principal.appId, objectId: principal.id, resourceId: resource.id };
}
