import type { WellKnownClient } from './well-known-client.ts';
import { wellKnownClients } from './well-known-clients.ts';

const byKey: ReadonlyMap<string, WellKnownClient> = new Map(
  wellKnownClients.flatMap((client) =>
    [client.appId, client.name.toLowerCase(), ...client.aliases].map((key): [string, WellKnownClient] => [key, client]),
  ),
);

/**
 * Finds a client by its application id, alias or full name; case does not matter.
 *
 * @example findWellKnownClient('azure-cli')?.appId // '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
 */
export function findWellKnownClient(nameOrId: string): WellKnownClient | undefined {
  return byKey.get(nameOrId.toLowerCase());
}
