import type { JsonObject } from '@entrada/core';
import { clientNames, clientProblem, guidPattern, isGuid } from '../client-reference.ts';
import type { Definition } from '../definition/definition.ts';
import { text } from '../definition/scalars.ts';

/** A client id. */
export function clientId(): Definition<string> {
  return text((value) => (isGuid(value) ? undefined : 'expected a client id (a GUID)'), { pattern: guidPattern });
}

/** A client by well-known name or client id. */
export function client(): Definition<string> {
  return text(clientProblem, { $ref: '#/definitions/client' });
}

/** What `client` refers to: editors offer the names. */
export function clientJson(): JsonObject {
  return { anyOf: [{ enum: clientNames() }, { pattern: guidPattern }] };
}

/** A user by user principal name. */
export function userPrincipalName(): Definition<string> {
  const pattern = '^[^\\s@]+@[^\\s@]+$';
  const form = new RegExp(pattern);
  return text(
    (value) => (form.test(value) ? undefined : 'expected a user principal name such as alex@adatum.onmicrosoft.com'),
    { pattern },
  );
}
