import type { Directory } from '../directory/directory.ts';
import { viewApplication } from './applications/application-view.ts';
import type { DeletedObject } from './deleted-items/deleted-items.ts';
import { viewGroup } from './groups/group-view.ts';
import type { Entity } from './respond.ts';
import { viewServicePrincipal } from './service-principals/service-principal-view.ts';
import { viewUserReference } from './users/user-view.ts';

/** A directory object of any kind with its `@odata.type`, as owners and members are shown; undefined = unknown id. */
export function viewDirectoryObject(directory: Directory, id: string): Entity | undefined {
  const user = directory.users.get(id);
  if (user !== undefined) return viewObject(directory, { kind: 'user', object: user });
  const principal = directory.servicePrincipals.get(id);
  if (principal !== undefined) return viewObject(directory, { kind: 'servicePrincipal', object: principal });
  const group = directory.groups.get(id);
  if (group !== undefined) return viewObject(directory, { kind: 'group', object: group });
  const application = directory.applications.get(id);
  if (application === undefined || directory.foreignAppIds.has(application.appId)) return undefined;
  return viewObject(directory, { kind: 'application', object: application });
}

/** Those of the ids that are there. */
export function viewDirectoryObjects(directory: Directory, ids: readonly string[]): readonly Entity[] {
  return ids.map((id) => viewDirectoryObject(directory, id)).filter((entity) => entity !== undefined);
}

/** An object of a known kind with its `@odata.type`. */
export function viewObject(directory: Directory, item: DeletedObject): Entity {
  switch (item.kind) {
    case 'user':
      return viewUserReference(item.object);
    case 'servicePrincipal':
      return typed('servicePrincipal', viewServicePrincipal(item.object, directory));
    case 'group':
      return typed('group', viewGroup(item.object));
    case 'application':
      return typed('application', viewApplication(item.object, directory.tenant));
  }
}

function typed(type: string, entity: Entity): Entity {
  return { '@odata.type': `#microsoft.graph.${type}`, ...entity };
}
