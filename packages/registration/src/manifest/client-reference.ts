import { findWellKnownClient, suggestion, wellKnownClients } from '@entrada/core';

/** The form of an object id or client id. */
export const guidPattern = '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$';
const guid = new RegExp(guidPattern);

/** Whether the text has the form of an object id or client id. */
export function isGuid(text: string): boolean {
  return guid.test(text);
}

/** A client that a manifest names, by well-known name or by client id. */
export interface ClientReference {
  /** Lower case. */
  readonly appId: string;
  readonly name: string;
  /** `false` only when it is known to authenticate itself: what is not known may be public. */
  readonly mayBePublic: boolean;
}

/** The client behind a name or id; `undefined` for a name that nobody knows. An unknown id is taken as it is. */
export function resolveClient(nameOrId: string): ClientReference | undefined {
  const known = findWellKnownClient(nameOrId);
  if (known !== undefined) {
    return { appId: known.appId.toLowerCase(), name: known.name, mayBePublic: known.publicClient !== false };
  }
  if (!isGuid(nameOrId)) return undefined;
  const appId = nameOrId.toLowerCase();
  return { appId, name: appId, mayBePublic: true };
}

/** What is wrong with a client's name, in words that begin with "expected", or `undefined`. */
export function clientProblem(nameOrId: string): string | undefined {
  if (resolveClient(nameOrId) !== undefined) return undefined;
  const near = suggestion(
    nameOrId,
    wellKnownClients.flatMap((client) => client.aliases),
  );
  return `expected a client's well-known name or client id${near}`;
}

/** The names by which well-known clients are written, the usual one of each first. */
export function clientNames(): string[] {
  return wellKnownClients.flatMap(({ aliases, name }) => [...aliases, name]);
}
