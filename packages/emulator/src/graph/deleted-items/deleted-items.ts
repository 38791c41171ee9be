import type { Directory } from '../../directory/directory.ts';
import type { Application, DeletedItem, Group, ServicePrincipal, User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { isoSeconds } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';

/** An object on its way into the deleted items. */
export type DeletedObject =
  | { readonly kind: 'application'; readonly object: Application }
  | { readonly kind: 'servicePrincipal'; readonly object: ServicePrincipal }
  | { readonly kind: 'user'; readonly object: User }
  | { readonly kind: 'group'; readonly object: Group };

/** Days for which a deleted object can be restored [D: directory-deleteditems-restore]. */
const keptFor = 30 * 24 * 60 * 60_000;

/** Keeps an object that its collection has just lost. */
export function softDelete({ directory, clock }: EmulatorContext, deleted: DeletedObject): void {
  const { id } = deleted.object;
  directory.deletedItems.set(id, { ...deleted, id, deletedDateTime: isoSeconds(clock.now()) });
}

/** What was deleted and can be restored; what is too old for that goes away for good. */
export function deletedItems({ directory, clock }: EmulatorContext): readonly DeletedItem[] {
  const oldest = clock.now() - keptFor;
  for (const item of directory.deletedItems.values()) {
    if (Date.parse(item.deletedDateTime) < oldest) directory.deletedItems.delete(item.id);
  }
  return [...directory.deletedItems.values()];
}

/**
 * Puts a deleted object back. An application does not bring its service principal along: that is restored for itself
 * [D: directory-deleteditems-restore].
 *
 * @throws {GraphError} nameTakenByRestored, servicePrincipalExists, noBackingApplication
 */
export function restore({ directory, tenants }: EmulatorContext, item: DeletedItem): void {
  switch (item.kind) {
    case 'application':
      directory.applications.set(item.id, item.object);
      break;
    case 'servicePrincipal': {
      const { appId } = item.object;
      if (directory.findServicePrincipal(appId) !== undefined) throw graphError('servicePrincipalExists', { appId });
      const registered = directory.findApplication(appId) ?? tenants.multiTenantApplication(appId);
      if (registered === undefined) throw graphError('noBackingApplication', { appId });
      directory.servicePrincipals.set(item.id, item.object);
      break;
    }
    case 'user':
      if (directory.findUser(item.object.userPrincipalName) !== undefined) {
        throw graphError('nameTakenByRestored', { property: 'userPrincipalName', id: item.id });
      }
      directory.users.set(item.id, item.object);
      break;
    case 'group':
      directory.groups.set(item.id, item.object);
  }
  directory.deletedItems.delete(item.id);
}

/** Whether a deleted application still holds an identifier URI (facts: Azure/go-autorest#308). */
export function isHeldByDeleted(directory: Directory, uri: string): boolean {
  return deletedApplications(directory).some(({ identifierUris }) =>
    identifierUris.some((held) => held.toLowerCase() === uri.toLowerCase()),
  );
}

/** Deleted applications that can be restored. */
export function deletedApplications(directory: Directory): readonly Application[] {
  return [...directory.deletedItems.values()].flatMap((item) => (item.kind === 'application' ? [item.object] : []));
}
