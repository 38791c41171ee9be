import type { Directory } from '../directory/directory.ts';
import { viewApplication } from './applications/application-view.ts';
import { viewGroup } from './groups/group-view.ts';
import type { Entity } from './respond.ts';
import { viewServicePrincipal } from './service-principals/service-principal-view.ts';
import { viewUserReference } from './users/user-view.ts';

/** A directory object of any kind with its `@odata.type`, as owners and members are shown; undefined = unknown id. */
export function viewDirectoryObject(directory: Directory, id: string): Entity | undefined {
  const user = directory.users.get(id);
  if (user !== undefined) return viewUserReference(user);
  const principal = directory.servicePrincipals.get(id);
  if (principal !== undefined) {
    return { '@odata.type': '#microsoft.graph.servicePrincipal', ...viewServicePrincipal(principal, directory) };
  }
  const group = directory.groups.get(id);
  if (group !== undefined) return { '@odata.type': '#microsoft.graph.group', ...viewGroup(group) };
  const application = directory.applications.get(id);
  if (application === undefined || directory.foreignAppIds.has(application.appId)) return undefined;
  return { '@odata.type': '#microsoft.graph.application', ...viewApplication(application, directory.tenant) };
}
