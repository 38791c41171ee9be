import type { ReplayedExchange } from '../evidence.ts';
import type { Form, Stage } from '../stage.ts';
import { api, apiId, daemonId, daemonSecret, workload } from '../stage-seed.ts';
import {
  alphabetical,
  applicationTokenMembers,
  cp1,
  loginHeaders,
  msalDotnet,
  msalGo,
  msalNode,
  noPolicyReport,
  uncached,
} from './login-facts.ts';

const values = { ...uncached, token_type: 'Bearer' };
const withTelemetry = { ...values, 'header x-ms-clitelem': '1,0,0,,' };
const sortedMembers = 'access_token expires_in ext_expires_in token_type';
const daemon = { grant_type: 'client_credentials', client_id: daemonId, client_secret: daemonSecret };
const federated = (stage: Stage): Form => ({
  grant_type: 'client_credentials',
  client_id: daemonId,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: stage.workloadAssertion(workload),
  scope: `${apiId}/.default openid offline_access profile`,
});

/** Client credentials that were accepted. */
export const loginApplicationTokens: readonly ReplayedExchange[] = [
  {
    id: 'login/client-credentials/success-cae-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2023-08',
    request: 'a client that announces cp1',
    ask: ({ post }) =>
      post('token', { ...daemon, ...msalNode, scope: 'https://management.azure.com/.default', claims: cp1 }),
    answer: {
      status: 200,
      headers: loginHeaders.javascript2023,
      members: applicationTokenMembers,
      values: withTelemetry,
    },
  },
  {
    id: 'login/client-credentials/success-custom-api-2026-1',
    source: 'calvinchengx/entra-emulator',
    recorded: '2026-08',
    request: 'a secret, for an API of the tenant with v2 tokens',
    ask: ({ post }) => post('token', { ...daemon, scope: `${api}/.default` }),
    answer: {
      status: 200,
      members: applicationTokenMembers,
      values: { token_type: 'Bearer' },
      accessToken: 'aio aud azp azpacr exp iat iss nbf oid rh sub tid uti ver xms_ftd',
    },
  },
  {
    id: 'login/client-credentials/success-federated-2021-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2021-09',
    request: 'a federated assertion',
    ask: (stage) => stage.post('token', federated(stage), msalDotnet),
    answer: { status: 200, headers: loginHeaders.dotnet, members: applicationTokenMembers, values: withTelemetry },
  },
  {
    id: 'login/client-credentials/success-secret-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'a secret, with sign-in scopes beside the resource',
    ask: ({ post }) => post('token', { ...daemon, scope: `${apiId}/.default openid offline_access profile` }, msalGo),
    answer: { status: 200, headers: loginHeaders.kubelogin2025, members: sortedMembers, values: withTelemetry },
    differs: [noPolicyReport, alphabetical],
  },
  {
    id: 'login/client-credentials/success-workload-identity-2023-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2023-02',
    request: 'a federated assertion of a workload identity',
    ask: (stage) => stage.post('token', federated(stage)),
    answer: { status: 200, headers: loginHeaders.go2023, members: applicationTokenMembers, values },
  },
  {
    id: 'login/client-credentials/success-workload-identity-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'a federated assertion of a workload identity',
    ask: (stage) => stage.post('token', federated(stage), msalGo),
    answer: { status: 200, headers: loginHeaders.kubelogin2025, members: sortedMembers, values: withTelemetry },
    differs: [noPolicyReport, alphabetical],
  },
];
