/**
 * The tenant that the emulator starts with: Adatum, whose people are Alex (a developer), Blair (a colleague) and Casey
 * (the administrator). Nobody is assigned to anything and no API is exposed yet: that is what `expose apply` is for.
 */
export const defaultTenantSeed: string = `# The default tenant of the local Entra. Copy it to write your own.
tenant:
  id: ad470000-5eed-4ad0-8a70-0000000ada70
  displayName: Adatum
  domain: adatum.onmicrosoft.com

users:
  - { userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }
  - { userPrincipalName: blair@adatum.onmicrosoft.com, displayName: Blair }
  - userPrincipalName: casey@adatum.onmicrosoft.com
    displayName: Casey
    directoryRoles: [Global Administrator]

groups:
  - displayName: Adatum API developers
    description: May use the APIs that Adatum develops.

microsoft:
  clients: [azure-cli, azure-powershell, vscode]
  apis: [graph, arm, logs]

subscriptions:
  - displayName: Adatum Development

azure:
  resourceGroups:
    - { name: adatum-dev, location: westeurope, tags: { env: dev } }
    - { name: adatum-shared, location: northeurope }
  resources:
    - { name: adatum-deploy, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: adatum-shared }
    - name: adatum-web
      type: Microsoft.Web/sites
      kind: functionapp,linux
      resourceGroup: adatum-dev
      tags: { env: dev }
      properties: { state: Running, httpsOnly: true, defaultHostName: adatum-web.azurewebsites.net }
      systemAssignedIdentity: true
      userAssignedIdentities: [adatum-deploy]
    - name: adatum-vm
      type: Microsoft.Compute/virtualMachines
      resourceGroup: adatum-dev
      tags: { env: dev }
      properties: { provisioningState: Succeeded, hardwareProfile: { vmSize: Standard_B2s } }
      systemAssignedIdentity: true
      userAssignedIdentities: [adatum-deploy]
    - name: adatum-server
      type: Microsoft.HybridCompute/machines
      resourceGroup: adatum-shared
      properties: { status: Connected, osType: linux }
      systemAssignedIdentity: true
    - name: adatumdata
      type: Microsoft.Storage/storageAccounts
      kind: StorageV2
      sku: { name: Standard_LRS, tier: Standard }
      resourceGroup: adatum-shared
      properties: { provisioningState: Succeeded, supportsHttpsTrafficOnly: true }
    - name: adatum-logs
      type: Microsoft.OperationalInsights/workspaces
      sku: { name: PerGB2018 }
      resourceGroup: adatum-shared
      properties: { provisioningState: Succeeded, retentionInDays: 30 }
`;
