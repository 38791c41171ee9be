/** A Microsoft API with the same application id in every tenant. */
export interface WellKnownResource {
  readonly appId: string;
  readonly name: string;
  /** Identifier URIs of the public cloud, in the spelling that clients send. */
  readonly identifierUris: readonly string[];
  /** The short name for it on a command line. */
  readonly alias: string;
}

/** Microsoft Graph, Azure Resource Manager and Azure Monitor Logs. */
export const wellKnownResources: readonly WellKnownResource[] = [
  {
    appId: '00000003-0000-0000-c000-000000000000',
    name: 'Microsoft Graph',
    identifierUris: ['https://graph.microsoft.com', 'https://graph.microsoft.com/'],
    alias: 'graph',
  },
  {
    appId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
    name: 'Azure Resource Manager',
    identifierUris: [
      'https://management.azure.com',
      'https://management.azure.com/',
      'https://management.core.windows.net',
      'https://management.core.windows.net/',
    ],
    alias: 'arm',
  },
  {
    appId: 'ca7f3f0b-7d91-482c-8e09-c5d840d0eac5',
    name: 'Azure Monitor Logs',
    identifierUris: ['https://api.loganalytics.io', 'https://api.loganalytics.io/'],
    alias: 'logs',
  },
];
