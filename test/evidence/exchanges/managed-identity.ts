import { readFileSync } from 'node:fs';
import type { AnswerFacts } from '../answer-facts.ts';
import type { ReplayedExchange } from '../evidence.ts';
import type { Stage } from '../stage.ts';
import { identityId, identityName } from '../stage-seed.ts';

const imds = 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01';
const metadata = { headers: { metadata: 'true' } };
const json = { 'header content-type': 'application/json; charset=utf-8' };

const headerMissing: AnswerFacts = {
  status: 400,
  headers: 'content-type server',
  members: 'error error_description',
  values: { ...json, error: 'invalid_request', error_description: 'Required metadata header not specified' },
};

/** A token of IMDS, for a resource as the caller wrote it. */
function imdsToken(resource: string): AnswerFacts {
  return {
    status: 200,
    headers: 'content-type server',
    members: 'access_token client_id expires_in expires_on ext_expires_in not_before resource token_type',
    values: { ...json, client_id: '{guid}', resource, token_type: 'Bearer' },
  };
}

const appServiceToken: AnswerFacts = {
  status: 200,
  headers: 'content-type server',
  members: 'access_token expires_on resource token_type client_id',
  values: { ...json, resource: 'https://management.azure.com', token_type: 'Bearer' },
};

/** The endpoints that give an identity of a machine its tokens. */
export const managedIdentity: readonly ReplayedExchange[] = [
  {
    id: 'imds/missing-metadata-header-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2022-01',
    request: 'a token without the header Metadata',
    ask: ({ fetch }) => fetch(`${imds}&resource=https://management.azure.com`),
    answer: headerMissing,
  },
  {
    id: 'imds/missing-metadata-header-no-resource-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'a token without the header Metadata and without a resource',
    ask: ({ fetch }) => fetch(imds),
    answer: headerMissing,
  },
  {
    id: 'imds/success-key-vault-2020-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-01',
    request: 'a token of a user-assigned identity, by client id; here for Azure Resource Manager, not Key Vault',
    ask: (stage) => stage.fetch(`${imds}&resource=https://management.azure.com&client_id=${clientId(stage)}`, metadata),
    ofTheScene: ['resource'],
    answer: imdsToken('https://management.azure.com'),
  },
  {
    id: 'imds/success-system-assigned-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2022-01',
    request: 'a token of the system-assigned identity',
    ask: ({ fetch }) => fetch(`${imds}&resource=https://management.azure.com`, metadata),
    answer: imdsToken('https://management.azure.com'),
  },
  {
    id: 'imds/success-user-assigned-2025-1',
    host: 'imds',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'a token for a resource named by GUID',
    ask: (stage) =>
      stage.fetch(`${imds}&client_id=${clientId(stage)}&resource=00000003-0000-0000-c000-000000000000`, metadata),
    answer: imdsToken('{guid}'),
  },
  {
    id: 'imds/success-user-assigned-client-id-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: 'a token of a user-assigned identity, by client id',
    ask: (stage) =>
      stage.fetch(`${imds}&client_id=${clientId(stage)}&resource=https://management.core.windows.net/`, metadata),
    answer: imdsToken('https://management.core.windows.net/'),
  },
  {
    id: 'imds/success-user-assigned-resource-id-1',
    host: 'imds',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'a token of a user-assigned identity, by resource id',
    ask: ({ fetch }) =>
      fetch(`${imds}&mi_res_id=${identityId}&resource=https://management.core.windows.net/`, metadata),
    answer: imdsToken('https://management.core.windows.net/'),
  },
  {
    id: 'msi/app-service/success-2017-09-01-1',
    host: 'app-service',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-05',
    request: 'a token of the system-assigned identity of an app',
    ask: (stage) => askAppService(stage, ''),
    answer: appServiceToken,
  },
  {
    id: 'msi/app-service/success-2017-09-01-user-assigned-1',
    host: 'app-service',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-05',
    request: 'a token of a user-assigned identity of an app',
    ask: (stage) => askAppService(stage, `&clientid=${clientId(stage)}`),
    answer: appServiceToken,
  },
  {
    id: 'msi/arc/challenge-1',
    host: 'azure-arc',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    request: 'a token without the content of the key file',
    ask: (stage) => askArc(stage),
    answer: {
      status: 401,
      headers: 'content-type www-authenticate',
      members: 'error error_description error_codes[] timestamp trace_id correlation_id',
      values: {
        'header content-type': 'application/json',
        error: 'unauthorized_client',
        error_description: 'Missing Basic Authorization header',
        error_codes: '401',
        trace_id: '',
      },
    },
  },
  {
    id: 'msi/arc/success-1',
    host: 'azure-arc',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    request: 'a token with the content of the key file',
    ask: async (stage) => {
      const challenge = (await askArc(stage)).headers.get('www-authenticate') ?? '';
      return askArc(stage, `Basic ${readFileSync(challenge.replace('Basic realm=', ''), 'utf8')}`);
    },
    answer: {
      status: 200,
      headers: 'content-type',
      members: 'access_token refresh_token expires_in expires_on not_before resource token_type',
      values: { 'header content-type': 'application/json', resource: '', token_type: 'Bearer' },
    },
  },
];

function clientId({ directory }: Stage): string {
  const principals = [...directory.servicePrincipals.values()];
  return principals.find(({ displayName }) => displayName === identityName)?.appId ?? '';
}

function askAppService({ emulator, fetch }: Stage, selector: string): Promise<Response> {
  const { MSI_ENDPOINT, MSI_SECRET = '' } = emulator.env;
  const url = `${MSI_ENDPOINT}?api-version=2017-09-01&resource=https://management.azure.com${selector}`;
  return fetch(url, { headers: { secret: MSI_SECRET } });
}

function askArc({ emulator, fetch }: Stage, authorization?: string): Promise<Response> {
  const url = `${emulator.env.IDENTITY_ENDPOINT}?api-version=2019-11-01&resource=https://management.azure.com`;
  return fetch(url, { headers: { metadata: 'true', ...(authorization === undefined ? {} : { authorization }) } });
}
