import { randomUUID } from 'node:crypto';
import type { Application, Emulator, ServicePrincipal } from '@entrada/emulator';

/**
 * Fills the tenant with applications and their service principals, past Graph: each is a copy of one that the tenant has,
 * with ids and names of its own.
 *
 * @param count how many applications the tenant has afterwards
 */
export function fillTenant({ directory }: Emulator, count: number): void {
  const [application] = [...directory.applications.values()].filter(({ appId }) => !directory.foreignAppIds.has(appId));
  const principal = application && directory.findServicePrincipal(application.appId);
  if (application === undefined || principal === undefined) throw new TypeError('The tenant has nothing to copy.');
  for (let index = directory.applications.size; index < count; index += 1) {
    const copy = copyApplication(application, index);
    directory.applications.set(copy.id, copy);
    const itsPrincipal = copyPrincipal(principal, copy);
    directory.servicePrincipals.set(itsPrincipal.id, itsPrincipal);
  }
}

function copyApplication(application: Application, index: number): Application {
  const displayName = `adatum-generated-${index}`;
  const identifierUris = [`api://${displayName}`];
  return { ...structuredClone(application), id: randomUUID(), appId: randomUUID(), displayName, identifierUris };
}

function copyPrincipal(
  principal: ServicePrincipal,
  { appId, displayName, identifierUris }: Application,
): ServicePrincipal {
  const servicePrincipalNames = [appId, ...identifierUris];
  return { ...structuredClone(principal), id: randomUUID(), appId, displayName, servicePrincipalNames };
}
