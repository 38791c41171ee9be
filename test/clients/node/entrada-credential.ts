/** The unmodified Graph client over Entrada's sources, as any client of the Azure SDKs would take them. */
import type { TokenCredential } from '@azure/identity';
import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';
import { signInSource, tokenCredential } from '../../../packages/acquire/src/index.ts';
import type { ClientFlow, Person } from './serve-tasks.ts';
import { serveTasks } from './serve-tasks.ts';

serveTasks({
  'signed-in user': async ({ tenant, username = '' }, person) => ({
    outcome: 'value',
    value: await clientOf(tenant, username, person).api('/me').select('displayName').get(),
  }),
  'another account': asError(async ({ tenant }, person) =>
    clientOf(tenant, 'nobody@adatum.onmicrosoft.com', person).api('/me').get(),
  ),
});

function clientOf(tenant: string, account: string, person: Person): Client {
  const source = signInSource({
    interaction: 'device-code',
    tenant,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') void person.approve(prompt.userCode);
    },
  });
  // What the Azure SDKs' own type asks for; the compiler compares the two here.
  const credential: TokenCredential = tokenCredential([source], { account });
  const scopes = ['https://graph.microsoft.com/.default'];
  return Client.initWithMiddleware({ authProvider: new TokenCredentialAuthenticationProvider(credential, { scopes }) });
}

/** The Graph client puts what a credential threw into an error of its own. */
function asError(ask: (...args: Parameters<ClientFlow>) => Promise<unknown>): ClientFlow {
  return async (task, person) => {
    const thrown = await ask(task, person).catch((error: unknown) => error);
    return { outcome: 'value', value: thrown instanceof GraphError ? { message: thrown.message } : thrown };
  };
}
