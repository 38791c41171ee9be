export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
export const visualStudio = '04f0c124-f2bc-4f59-8241-bf6df9866bbd';
export const vsCode = 'aebc6443-996d-45c2-90f0-388ff96faa56';
export const adminTool = '00000000-0000-4000-8000-0000000ad301';
export const daemonId = '00000000-0000-4000-8000-0000000dae01';
export const bareId = '00000000-0000-4000-8000-000000000bae';
export const endedId = '00000000-0000-4000-8000-00000000e4d0';
export const unwrittenId = '00000000-0000-4000-8000-00000000de1a';
export const selfId = '00000000-0000-4000-8000-000000005e1f';
export const sharedId = '00000000-0000-4000-8000-00000005a4ed';
export const alex = 'alex@adatum.onmicrosoft.com';
export const blair = 'blair@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';
export const drew = 'casey.away@adatum.onmicrosoft.com';
export const secret = 'the secret of a daemon that is looked after';

const everyRight = [
  'Directory.ReadWrite.All',
  'Application.ReadWrite.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'User.ReadWrite.All',
  'Policy.Read.All',
  'Policy.ReadWrite.ConditionalAccess',
].join(', ');

const cli = 'preAuthorized: [{ client: azure-cli, scopes: [read] }]';
const cliAndAdmin = `preAuthorized: [{ client: azure-cli, scopes: [read] }, { client: ${adminTool}, scopes: [read] }]`;

/** Adatum, in which every API denies a token in its own way, and Contoso, which has an API that others may use. */
export const seed: string = `
tenants:
  - tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
    users:
      - { userPrincipalName: ${alex}, displayName: Alex }
      - { userPrincipalName: ${blair}, displayName: Blair }
      - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
      - { userPrincipalName: ${drew}, displayName: Casey Away, enabled: false }
    groups:
      - { displayName: Adatum API developers, members: [{ group: Adatum interns }] }
      - { displayName: Adatum interns, members: [${blair}] }
    microsoft: { clients: [azure-cli, azure-powershell, vscode], apis: [graph, arm, logs] }
    applications:
      - displayName: closed
        identifierUris: ['api://closed']
        requestedAccessTokenVersion: 2
        scopes: [{ value: read }, { value: retired, enabled: false }]
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - displayName: nested
        identifierUris: ['api://nested']
        scopes: [{ value: read }]
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - displayName: ranked
        identifierUris: ['api://ranked']
        scopes: [{ value: read }]
        appRoles:
          - { value: Reader, allowedMemberTypes: [User] }
          - { value: Reports.Read.All }
        ${cli}
        servicePrincipal: { assignmentRequired: true }
      - { displayName: open, identifierUris: ['api://open'], scopes: [{ value: read }, { value: write }], ${cli} }
      - { displayName: shut, identifierUris: ['api://shut'], scopes: [{ value: read, enabled: false }], ${cli} }
      - { displayName: mute, identifierUris: ['api://mute'], scopes: [] }
      - { displayName: absent, identifierUris: ['api://absent'], scopes: [{ value: read }], ${cli}, servicePrincipal: false }
      - { displayName: stopped, identifierUris: ['api://stopped'], scopes: [{ value: read }], ${cli}, servicePrincipal: { enabled: false } }
      - { displayName: unwritten, appId: ${unwrittenId}, identifierUris: ['api://adatum-unwritten'], scopes: [{ value: read }], ${cli} }
      - { displayName: strict, identifierUris: ['api://strict'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: walled, identifierUris: ['api://walled'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: codeless, identifierUris: ['api://codeless'], scopes: [{ value: read }], ${cliAndAdmin} }
      - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
      - { displayName: bare, appId: ${bareId}, passwords: [{ secret: ${secret} }], servicePrincipal: false }
      - { displayName: ended, appId: ${endedId}, passwords: [{ secret: ${secret}, start: '2020-01-31T00:00:00Z', end: '2021-01-31T00:00:00Z' }] }
      - { displayName: self, appId: ${selfId}, publicClient: true, identifierUris: ['api://self'], scopes: [{ value: read }] }
      - displayName: admin-tool
        appId: ${adminTool}
        publicClient: true
        permissions: [{ resource: graph, scopes: [Directory.ReadWrite.All] }]
        redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
    servicePrincipals:
      - { application: vscode, enabled: false }
      - { application: azure-powershell, assignmentRequired: true }
    grants:
      - { client: admin-tool, resource: graph, scopes: [${everyRight}] }
      - { client: self, resource: self, scopes: [read] }
    conditionalAccess:
      - { name: MFA for strict, resources: [strict], grant: mfa }
      - { name: Wall, resources: [walled], grant: block }
      - { name: No device codes, resources: [codeless], deviceCodeFlowOnly: true, grant: block }
    assignments:
      - { resource: nested, group: Adatum API developers }
      - { resource: azure-powershell, user: ${alex} }
  - tenant: { id: c0470000-5eed-4ad0-8a70-0000000c0705, displayName: Contoso, domain: contoso.onmicrosoft.com }
    users: [{ userPrincipalName: dana@contoso.onmicrosoft.com, displayName: Dana }]
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    applications:
      - displayName: shared
        appId: ${sharedId}
        signInAudience: AzureADMultipleOrgs
        identifierUris: ['api://${sharedId}']
        scopes: [{ value: read }]
`;
