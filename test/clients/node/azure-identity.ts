/** Credentials of an unmodified @azure/identity. None is given an authority host: they ask the real one's name. */
import {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  DefaultAzureCredential,
  DeviceCodeCredential,
  EnvironmentCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type TokenCredential,
  UsernamePasswordCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import type { ClientOutcome, ClientTask } from './client-protocol.ts';
import { reportToken } from './report-token.ts';
import { type ClientFlow, type Person, serveTasks } from './serve-tasks.ts';

serveTasks({
  'device code': (task, person) => getToken(deviceCodeCredential(task, person), task),
  'client secret': getTokenFrom((task) => new ClientSecretCredential(task.tenant, task.clientId, task.secret ?? '')),
  'client certificate': getTokenFrom(
    ({ tenant, clientId, pem = '' }) => new ClientCertificateCredential(tenant, clientId, { certificate: pem }),
  ),
  'federated assertion': getTokenFrom(
    ({ tenant, clientId, assertion = '' }) => new ClientAssertionCredential(tenant, clientId, async () => assertion),
  ),
  'workload identity': getTokenFrom(
    ({ tenant, clientId, assertionFile = '' }) =>
      new WorkloadIdentityCredential({ tenantId: tenant, clientId, tokenFilePath: assertionFile }),
  ),
  'username and password': getTokenFrom(
    ({ tenant, clientId, username = '', password = '' }) =>
      new UsernamePasswordCredential(tenant, clientId, username, password),
  ),
  'on-behalf-of': async (task, person) => {
    const { upstream, tenant, clientId, secret = '' } = task;
    if (upstream === undefined) throw new TypeError('on-behalf-of needs a client upstream');
    const user = deviceCodeCredential({ tenant, clientId: upstream.clientId }, person);
    const { token } = await user.getToken([...upstream.scopes]);
    const onBehalfOf = { tenantId: tenant, clientId, clientSecret: secret, userAssertionToken: token };
    return getToken(new OnBehalfOfCredential(onBehalfOf), task);
  },
  'Azure CLI': getTokenFrom(() => new AzureCliCredential()),
  environment: getTokenFrom(() => new EnvironmentCredential()),
  default: getTokenFrom(() => new DefaultAzureCredential()),
  'managed identity': getTokenFrom(({ clientId }) =>
    clientId === '' ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId }),
  ),
});

function getTokenFrom(create: (task: ClientTask) => TokenCredential): ClientFlow {
  return (task) => getToken(create(task), task);
}

async function getToken(credential: TokenCredential, { scopes }: ClientTask): Promise<ClientOutcome> {
  return reportToken((await credential.getToken([...scopes]))?.token);
}

function deviceCodeCredential(
  { tenant, clientId }: Pick<ClientTask, 'tenant' | 'clientId'>,
  person: Person,
): DeviceCodeCredential {
  return new DeviceCodeCredential({
    tenantId: tenant,
    clientId,
    userPromptCallback: ({ userCode }) => void person.approve(userCode),
  });
}
