import type { AuthenticationResult, PublicClientApplication } from '@azure/msal-node';
import { createMsalNetwork, type MsalNetwork } from './msal-network.ts';

/** MSAL's public client application together with the network it uses. Its token cache lives in memory only. */
export interface MsalApplication {
  readonly client: PublicClientApplication;
  readonly network: MsalNetwork;
}

/** What MSAL gives after a sign-in or a silent request. */
export type MsalResult = AuthenticationResult;

/**
 * Loads MSAL (a quarter of a second, so not before somebody signs in) and sets it up: no log, no personal data in it,
 * no cache on disk.
 */
export async function createMsalApplication(
  clientId: string,
  authority: string,
  send: typeof fetch,
): Promise<MsalApplication> {
  const { PublicClientApplication, LogLevel } = await import('@azure/msal-node');
  const network = createMsalNetwork(send);
  const client = new PublicClientApplication({
    auth: { clientId, authority },
    system: {
      networkClient: network.module,
      loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false, logLevel: LogLevel.Error },
    },
  });
  return { client, network };
}
