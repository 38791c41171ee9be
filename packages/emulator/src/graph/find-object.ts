import type { Directory } from '../directory/directory.ts';
import type { Application, Group, ServicePrincipal, User } from '../directory/model.ts';
import { graphError } from './errors/graph-error.ts';
import { isReplicated } from './faults/replication.ts';

/**
 * An application of this tenant by the key of its path: an object id, `appId=…` or `uniqueName=…`.
 *
 * @throws {GraphError} notFound, also for an appId in the object id's place (graph/applications/get-not-found-1)
 */
export function findApplication(directory: Directory, key: string): Application {
  const uniqueName = alternateKey(key, 'uniqueName');
  if (uniqueName !== undefined) {
    return seen(findByUniqueName(directory, uniqueName), uniqueName);
  }
  const appId = alternateKey(key, 'appId');
  const application = appId === undefined ? directory.applications.get(key) : directory.findApplication(appId);
  const own = application !== undefined && directory.findOwnApplication(application.appId) !== undefined;
  return seen(own ? application : undefined, appId ?? key);
}

/** The application that an upsert made under this name. */
export function findByUniqueName(directory: Directory, uniqueName: string): Application | undefined {
  return [...directory.applications.values()].find((application) => application.uniqueName === uniqueName);
}

/** A service principal by object id or `appId=…`. @throws {GraphError} notFound */
export function findServicePrincipal(directory: Directory, key: string): ServicePrincipal {
  const appId = alternateKey(key, 'appId');
  const principal = appId === undefined ? directory.servicePrincipals.get(key) : directory.findServicePrincipal(appId);
  return seen(principal, appId ?? key);
}

/** A user by object id or user principal name. @throws {GraphError} notFound */
export function findUser(directory: Directory, key: string): User {
  return seen(directory.findUser(key), key);
}

/** @throws {GraphError} notFound */
export function findGroup(directory: Directory, key: string): Group {
  return seen(directory.groups.get(key), key);
}

/** The value of a key like `appId=…`; undefined when the key is another one. */
export function alternateKey(key: string, name: string): string | undefined {
  return key.startsWith(`${name}=`) ? key.slice(name.length + 1) : undefined;
}

/** An object that is there and that replication brought here. */
function seen<Value extends object>(object: Value | undefined, id: string): Value {
  if (object === undefined || !isReplicated(object)) throw graphError('notFound', { id });
  return object;
}
