import type { AzureResource } from '../directory/azure.ts';
import type { Directory } from '../directory/directory.ts';

/**
 * Where a process with a managed identity runs, which decides how it asks for tokens: a virtual machine (IMDS), an App
 * Service or Function App, or a server outside of Azure that Azure Arc manages.
 */
export const managedIdentityKinds = ['imds', 'app-service', 'azure-arc'] as const;

export type ManagedIdentityKind = (typeof managedIdentityKinds)[number];

const hostTypes: Readonly<Record<ManagedIdentityKind, string>> = {
  imds: 'microsoft.compute/virtualmachines',
  'app-service': 'microsoft.web/sites',
  'azure-arc': 'microsoft.hybridcompute/machines',
};

/** The resource that the emulator's clients run "on": the first of the seed that is of the kind's type. */
export function findHost({ azure }: Directory, kind: ManagedIdentityKind): AzureResource | undefined {
  return azure.resources.find(({ type }) => type.toLowerCase() === hostTypes[kind]);
}
