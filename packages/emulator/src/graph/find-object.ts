import type { Directory } from '../directory/directory.ts';
import type { Application, Group, ServicePrincipal, User } from '../directory/model.ts';
import { graphError } from './errors/graph-error.ts';

/**
 * An application of this tenant by the key of its path: an object id, or `appId=…`.
 *
 * @throws {GraphError} notFound, also for an appId in the object id's place (graph/applications/get-not-found-1)
 */
export function findApplication(directory: Directory, key: string): Application {
  const appId = alternateKey(key);
  const application = appId === undefined ? directory.applications.get(key) : directory.findApplication(appId);
  if (application === undefined || directory.findOwnApplication(application.appId) === undefined) {
    throw graphError('notFound', { id: appId ?? key });
  }
  return application;
}

/** A service principal by object id or `appId=…`. @throws {GraphError} notFound */
export function findServicePrincipal(directory: Directory, key: string): ServicePrincipal {
  const appId = alternateKey(key);
  const principal = appId === undefined ? directory.servicePrincipals.get(key) : directory.findServicePrincipal(appId);
  if (principal === undefined) throw graphError('notFound', { id: appId ?? key });
  return principal;
}

/** A user by object id or user principal name. @throws {GraphError} notFound */
export function findUser(directory: Directory, key: string): User {
  const user = directory.findUser(key);
  if (user === undefined) throw graphError('notFound', { id: key });
  return user;
}

/** @throws {GraphError} notFound */
export function findGroup(directory: Directory, key: string): Group {
  const group = directory.groups.get(key);
  if (group === undefined) throw graphError('notFound', { id: key });
  return group;
}

function alternateKey(key: string): string | undefined {
  return key.startsWith('appId=') ? key.slice('appId='.length) : undefined;
}
