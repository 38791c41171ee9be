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
`;
