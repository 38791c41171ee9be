import type { ApiManifest } from '@entrada/core';

/** Texts that a shell, HCL, Bicep, JMESPath, sed or JSON would act on if they were not quoted. */
export const awkwardText: string = `It's "quoted" \\ \`ticks\` $HOME $(id) \${x} %{if} {appId} 'END' & | ; é ü 漢 \u2028 tab\t`;

/** A manifest that says everything a manifest can say of an API of Adatum's. */
export const wholeManifest: ApiManifest = {
  name: `Adatum's orders`,
  identifierUris: ['api://adatum-orders', 'api://{appId}'],
  accessTokenVersion: 2,
  signInAudience: 'AzureADMyOrg',
  scopes: [
    {
      value: 'access_as_user',
      enabled: true,
      consent: 'user',
      displayName: 'Use the orders',
      description: awkwardText,
      userDisplayName: 'Use your orders',
      userDescription: 'Lets the app see your orders',
    },
    { value: 'Orders.Manage', enabled: true, consent: 'admin', displayName: 'Manage', description: 'Manage orders' },
    { value: 'old', enabled: false, consent: 'admin', displayName: 'Old', description: 'No longer in use' },
  ],
  appRoles: [
    {
      value: 'Orders.Read.All',
      enabled: true,
      allowed: ['user', 'application'],
      displayName: 'Reader',
      description: 'R',
    },
    {
      value: 'Orders.Old',
      enabled: false,
      allowed: ['application'],
      displayName: 'Old',
      description: 'No longer in use',
    },
  ],
  authorizedClients: [
    {
      appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
      name: 'Microsoft Azure CLI',
      scopes: ['access_as_user', 'Orders.Manage'],
    },
    { appId: '1950a258-227b-4e31-a9cf-717495945fc2', name: 'Microsoft Azure PowerShell', scopes: ['access_as_user'] },
  ],
  knownClientApplications: ['aebc6443-996d-45c2-90f0-388ff96faa56'],
  optionalClaims: {
    accessToken: [
      { name: 'idtyp', essential: false, additionalProperties: [] },
      { name: 'aud', essential: false, additionalProperties: ['use_guid'] },
    ],
    idToken: [{ name: 'email', essential: true, additionalProperties: [] }],
    saml2Token: [],
  },
  owners: [{ kind: 'user', name: 'blair@adatum.onmicrosoft.com' }],
  instanceLock: true,
  assignment: {
    required: true,
    users: [{ name: 'alex@adatum.onmicrosoft.com', role: 'Orders.Read.All' }],
    groups: [{ name: 'Adatum API developers', role: 'Orders.Read.All' }],
    applications: [
      { appId: '1950a258-227b-4e31-a9cf-717495945fc2', name: 'Microsoft Azure PowerShell', role: 'Orders.Read.All' },
    ],
  },
  grants: [
    {
      client: 'aebc6443-996d-45c2-90f0-388ff96faa56',
      name: 'Visual Studio Code',
      scopes: ['access_as_user'],
    },
    {
      client: '1950a258-227b-4e31-a9cf-717495945fc2',
      name: 'Microsoft Azure PowerShell',
      scopes: ['access_as_user', 'Orders.Manage'],
      user: 'alex@adatum.onmicrosoft.com',
    },
  ],
};
