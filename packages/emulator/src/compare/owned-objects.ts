import { asObject, type JsonObject } from './json.ts';
import { namePrefix, ownTag } from './test-applications.ts';

/** Which objects of a tenant are ours, and the guard that lets nothing else be changed. */
export interface OwnedObjects {
  /** @param appId of an application, for its service principal to be made */
  add(objectId: string, appId?: string): void;
  /** An id that is nobody's: writes about it concern nobody. */
  allowNobody(id: string): void;
  /** Object ids of the applications, in the order they were made. */
  applications(): readonly string[];
  /** @throws TypeError for a request that would change what is not ours */
  check(method: string, path: string, body?: object): void;
}

export function createOwnedObjects(): OwnedObjects {
  const ids = new Set<string>();
  const appIds = new Set<string>();
  const applications = new Set<string>();
  const isOwn = (path: string): boolean => {
    const [, id] =
      /^\/(?:applications|servicePrincipals|directory\/deletedItems)\/([0-9a-f-]{36})(?:\/[A-Za-z]+)?$/.exec(path) ??
      [];
    return id !== undefined && ids.has(id);
  };
  return {
    add: (objectId, appId) => {
      ids.add(objectId);
      if (appId === undefined) return;
      appIds.add(appId);
      applications.add(objectId);
    },
    allowNobody: (id) => void appIds.add(id),
    applications: () => [...applications],
    check: (method, path, body) => {
      if (method === 'GET') return;
      const sent = asObject(body) ?? {};
      const allowed =
        (method === 'POST' && path === '/applications' && isMarked(sent)) ||
        (method === 'POST' && path === '/servicePrincipals' && appIds.has(String(sent.appId))) ||
        isOwn(path);
      if (!allowed) throw new TypeError(`Refused to send ${method} ${path}: it would change what is no test object`);
    },
  };
}

/** Whether an application says of itself that it is a test object: by its name and by its tag. */
export function isMarked({ displayName, tags }: JsonObject): boolean {
  return (
    typeof displayName === 'string' &&
    displayName.startsWith(namePrefix) &&
    Array.isArray(tags) &&
    tags.includes(ownTag)
  );
}
