import { SubscriptionClient } from '@azure/arm-resources-subscriptions';
import { type TokenSource, tokenCredential } from '@entrada/acquire';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';

/** Who is signed in, by the client of Microsoft Graph. */
export async function whoAmI(sources: readonly TokenSource[], account: string): Promise<string> {
  const authProvider = new TokenCredentialAuthenticationProvider(tokenCredential(sources, { account }), {
    scopes: ['https://graph.microsoft.com/.default'],
  });
  const { userPrincipalName } = await Client.initWithMiddleware({ authProvider }).api('/me').get();
  return userPrincipalName;
}

/** The subscriptions of the signed-in account, by a client of the Azure SDK: any of them takes the credential. */
export async function subscriptionNames(sources: readonly TokenSource[]): Promise<string[]> {
  const client = new SubscriptionClient(tokenCredential(sources));
  const names: string[] = [];
  for await (const { displayName = '' } of client.subscriptions.list()) names.push(displayName);
  return names;
}
