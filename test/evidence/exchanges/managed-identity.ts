import type { AnswerFacts } from '../answer-facts.ts';
import type { ReplayedExchange } from '../evidence.ts';
import { daemonId, unknownId } from '../stage-seed.ts';

const imds = 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01';
const appService = 'http://msi-endpoint/token?api-version=2017-09-01&resource=https://management.azure.com';
const arc =
  'http://localhost:40342/metadata/identity/oauth2/token?api-version=2019-11-01&resource=https://vault.azure.net';
const metadata = { headers: { metadata: 'true' } };
const json = { 'header content-type': 'application/json; charset=utf-8' };

const imdsFeature = 'managed identities: IMDS';
const appServiceFeature = 'managed identities: App Service';
const arcFeature = 'managed identities: Azure Arc';

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
    source: 'Azure/azure-sdk-for-python',
    recorded: '2022-01',
    request: 'a token without the header Metadata',
    ask: ({ fetch }) => fetch(`${imds}&resource=https://management.azure.com`),
    answer: headerMissing,
    pending: imdsFeature,
  },
  {
    id: 'imds/missing-metadata-header-no-resource-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'a token without the header Metadata and without a resource',
    ask: ({ fetch }) => fetch(imds),
    answer: headerMissing,
    pending: imdsFeature,
  },
  {
    id: 'imds/success-key-vault-2020-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-01',
    request: 'a token of a user-assigned identity, by client id; here for Azure Resource Manager, not Key Vault',
    ask: ({ fetch }) => fetch(`${imds}&resource=https://management.azure.com&client_id=${daemonId}`, metadata),
    ofTheScene: ['resource'],
    answer: imdsToken('https://management.azure.com'),
    pending: imdsFeature,
  },
  {
    id: 'imds/success-system-assigned-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2022-01',
    request: 'a token of the system-assigned identity',
    ask: ({ fetch }) => fetch(`${imds}&resource=https://management.azure.com`, metadata),
    answer: imdsToken('https://management.azure.com'),
    pending: imdsFeature,
  },
  {
    id: 'imds/success-user-assigned-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'a token for a resource named by GUID',
    ask: ({ fetch }) => fetch(`${imds}&client_id=${daemonId}&resource=00000003-0000-0000-c000-000000000000`, metadata),
    answer: imdsToken('{guid}'),
    pending: imdsFeature,
  },
  {
    id: 'imds/success-user-assigned-client-id-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: 'a token of a user-assigned identity, by client id',
    ask: ({ fetch }) => fetch(`${imds}&client_id=${daemonId}&resource=https://management.core.windows.net/`, metadata),
    answer: imdsToken('https://management.core.windows.net/'),
    pending: imdsFeature,
  },
  {
    id: 'imds/success-user-assigned-resource-id-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'a token of a user-assigned identity, by resource id',
    ask: ({ fetch }) =>
      fetch(
        `${imds}&mi_res_id=/subscriptions/${unknownId}/identity&resource=https://management.core.windows.net/`,
        metadata,
      ),
    answer: imdsToken('https://management.core.windows.net/'),
    pending: imdsFeature,
  },
  {
    id: 'msi/app-service/success-2017-09-01-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-05',
    request: 'a token of the system-assigned identity of an app',
    ask: ({ fetch }) => fetch(appService, { headers: { secret: 'a secret of the stage' } }),
    answer: appServiceToken,
    pending: appServiceFeature,
  },
  {
    id: 'msi/app-service/success-2017-09-01-user-assigned-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-05',
    request: 'a token of a user-assigned identity of an app',
    ask: ({ fetch }) => fetch(`${appService}&clientid=${daemonId}`, { headers: { secret: 'a secret of the stage' } }),
    answer: appServiceToken,
    pending: appServiceFeature,
  },
  {
    id: 'msi/arc/challenge-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    request: 'a token without the content of the key file',
    ask: ({ fetch }) => fetch(arc, metadata),
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
    pending: arcFeature,
  },
  {
    id: 'msi/arc/success-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    request: 'a token with the content of the key file',
    ask: async ({ fetch }) => {
      const basic = Buffer.from('the content of a key file').toString('base64');
      return fetch(arc, { headers: { ...metadata.headers, authorization: `Basic ${basic}` } });
    },
    answer: {
      status: 200,
      headers: 'content-type',
      members: 'access_token refresh_token expires_in expires_on not_before resource token_type',
      values: { 'header content-type': 'application/json', resource: '', token_type: 'Bearer' },
    },
    pending: arcFeature,
  },
];
