/** Calls of an unmodified @microsoft/microsoft-graph-client, signed in by @azure/identity as Azure CLI. */
import { DeviceCodeCredential } from '@azure/identity';
import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  type PageCollection,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';
import type { ClientOutcome, ClientTask } from './client-protocol.ts';
import { type ClientFlow, type Person, serveTasks } from './serve-tasks.ts';

// Without the version: the client cuts off the host alone, and Graph takes what is left as relative to /v1.0
// (microsoftgraph/msgraph-sdk-javascript#1178, #1451).
const graph = 'https://graph.microsoft.com';

serveTasks({
  'signed-in user': asking((client) => client.api('/me').select('displayName,userPrincipalName').get()),

  /** Follows `@odata.nextLink` to the end, two at a time. */
  paging: asking(async (client) => {
    const pages: number[] = [];
    const names: unknown[] = [];
    const countPage = (page: PageCollection): PageCollection => {
      pages.push(page.value.length);
      return page;
    };
    const first = countPage(await client.api('/servicePrincipals').select('displayName').top(2).get());
    const iterator = new PageIterator(client, first, ({ displayName }: { displayName: string }) => {
      names.push(displayName);
      return true;
    });
    await iterator.iterate();
    const { value }: PageCollection = await client.api('/servicePrincipals').select('displayName').top(999).get();
    return { firstPage: pages[0], followed: names, atOnce: value.map(({ displayName }) => displayName) };
  }),

  counting: asking(async (client) => {
    const request = client.api('/users').header('ConsistencyLevel', 'eventual').count(true).top(1);
    const { '@odata.count': count, value } = await request.get();
    return { count, inThisPage: value.length };
  }),

  filtering: asking(async (client) => {
    const { value } = await client.api('/users').filter("startswith(displayName,'Bl')").select('displayName').get();
    return value;
  }),

  /** Makes an application, changes it, reads it back, deletes it. */
  writing: asking(async (client) => {
    const { id } = await client.api('/applications').post({ displayName: 'made by the Graph client' });
    const application = client.api(`/applications/${id}`);
    await application.patch({ displayName: 'renamed by the Graph client' });
    const { displayName } = await application.select('displayName').get();
    await client.api(`/applications/${id}`).delete();
    const afterwards = await refusalOf(client.api(`/applications/${id}`).get());
    return { displayName, afterwards };
  }),

  'unknown object': asking((client) => refusalOf(client.api('/users/nobody@adatum.onmicrosoft.com').get())),

  /** Changes somebody else's application. */
  forbidden: asking(async (client) => {
    const [first] = (await client.api('/applications').select('id').top(1).get()).value;
    return refusalOf(client.api(`/applications/${first.id}`).patch({ displayName: 'mine now' }));
  }),

  /** One JSON batch of three, each of which waits for the one before it; the last one fails. */
  batch: asking(async (client) => {
    const content = new BatchRequestContent([
      { id: '1', request: new Request(`${graph}/me?$select=displayName`) },
      { id: '2', request: new Request(`${graph}/users?$top=1`), dependsOn: ['1'] },
      { id: '3', request: new Request(`${graph}/users/nobody@adatum.onmicrosoft.com`), dependsOn: ['2'] },
    ]);
    const answer = await client.api('/$batch').post(await content.getContent());
    const responses = new BatchResponseContent(answer).getResponses();
    return Object.fromEntries([...responses].map(([id, { status }]) => [id, status]));
  }),
});

const clients = new Map<string, Client>();

/** Asks as the person of the task, who signs in once for all tasks of this process. */
function asking(ask: (client: Client) => Promise<unknown>): ClientFlow {
  return async (task, person): Promise<ClientOutcome> => ({
    outcome: 'value',
    value: await ask(clientOf(task, person)),
  });
}

function clientOf({ tenant, clientId, scopes, username = '' }: ClientTask, person: Person): Client {
  const known = clients.get(username);
  if (known !== undefined) return known;
  const credential = new DeviceCodeCredential({
    tenantId: tenant,
    clientId,
    userPromptCallback: ({ userCode }) => void person.approve(userCode),
  });
  const authProvider = new TokenCredentialAuthenticationProvider(credential, { scopes: [...scopes] });
  const client = Client.initWithMiddleware({ authProvider });
  clients.set(username, client);
  return client;
}

async function refusalOf(answer: Promise<unknown>): Promise<unknown> {
  return await answer.then(() => 'no refusal', describe);
}

function describe(error: unknown): unknown {
  if (!(error instanceof GraphError)) throw error;
  return { status: error.statusCode, code: error.code, message: error.message };
}
