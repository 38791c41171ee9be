import { findWellKnownClient } from '@entrada/core/data';

/** What a person should know before signing in through a client that is not their own. */
export interface ClientNotice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Application id of Azure CLI, the client that a sign-in uses unless another is named. */
export const azureCliClientId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/**
 * What signing in through a well-known client means, or undefined for a client of one's own.
 *
 * Facts: public clients are no boundary (Microsoft: claims validation); azd and the Azure SDKs' interactive
 * credentials use Azure CLI's id (their sources).
 */
export function describeClient(clientId: string): ClientNotice | undefined {
  const client = findWellKnownClient(clientId);
  if (client === undefined) return undefined;
  const shared = client.appId === azureCliClientId ? ', and so do azd and the Azure SDKs by default' : '';
  return {
    title: `This signs in as ${client.publisher}’s public client “${client.name}” (${client.appId}).`,
    lines: [
      `The sign-in page and the sign-in log name ${client.name}, not Entrada. Anyone may use this id${shared}.`,
      'A public client proves nothing about the program that uses it: it holds no secret.',
      'Its refresh token reaches every API that authorizes this client. Entrada keeps it in memory only, until it ends.',
      'To sign in as your own client instead, register one and name it with --client.',
    ],
  };
}
