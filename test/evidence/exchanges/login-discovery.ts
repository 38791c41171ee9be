import type { Difference, ReplayedExchange } from '../evidence.ts';
import { alex, tenantId, unknownId } from '../stage-seed.ts';
import {
  cachedForADay,
  discoveryHeaders,
  msalDotnet,
  msalGo,
  noPolicyReport,
  refusalFacts,
  uncached,
  userRealmHeaders,
} from './login-facts.ts';

const host = 'https://login.microsoftonline.com';
const configuration = `/${tenantId}/v2.0/.well-known/openid-configuration`;

const responses =
  'token_endpoint token_endpoint_auth_methods_supported[] jwks_uri response_modes_supported[] subject_types_supported[] id_token_signing_alg_values_supported[] response_types_supported[] scopes_supported[] issuer request_uri_parameter_supported userinfo_endpoint authorization_endpoint';
const sessions = 'http_logout_supported frontchannel_logout_supported end_session_endpoint claims_supported[]';
const cloud = 'tenant_region_scope cloud_instance_name cloud_graph_host_name msgraph_host rbac_url';
const members = `${responses} device_authorization_endpoint ${sessions} kerberos_endpoint ${cloud}`;

const values = {
  ...cachedForADay,
  token_endpoint: `${host}/{guid}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: 'client_secret_post private_key_jwt client_secret_basic',
  jwks_uri: `${host}/{guid}/discovery/v2.0/keys`,
  response_modes_supported: 'query fragment form_post',
  subject_types_supported: 'pairwise',
  id_token_signing_alg_values_supported: 'RS256',
  response_types_supported: 'code id_token code id_token id_token token',
  scopes_supported: 'openid profile email offline_access',
  issuer: `${host}/{guid}/v2.0`,
  request_uri_parameter_supported: 'false',
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  authorization_endpoint: `${host}/{guid}/oauth2/v2.0/authorize`,
  end_session_endpoint: `${host}/{guid}/oauth2/v2.0/logout`,
  claims_supported:
    'sub iss cloud_instance_name cloud_instance_host_name cloud_graph_host_name msgraph_host aud exp iat auth_time acr nonce preferred_username name tid ver at_hash c_hash email',
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
  rbac_url: 'https://pas.windows.net',
};

const ownPages: readonly Difference[] = ['authorization_endpoint', 'end_session_endpoint'].map((name) => ({
  what: `another value of ${name}`,
  why: "The pages are the emulator's own: a person's browser knows neither its proxy nor its CA.",
}));

const instanceMembers = 'tenant_discovery_endpoint api-version metadata[{preferred_network preferred_cache aliases[]}]';
const instanceValues = {
  ...cachedForADay,
  'api-version': '1.1',
  'metadata.preferred_network': 'login.microsoftonline.com',
  'metadata.preferred_cache': 'login.windows.net',
  'metadata.aliases': 'login.microsoftonline.com login.windows.net login.microsoft.com sts.windows.net',
};

const realm = {
  members: 'ver account_type domain_name cloud_instance_name cloud_audience_urn',
  values: {
    ...uncached,
    'header content-disposition': 'inline; filename=userrealm.json',
    ver: '1.0',
    account_type: 'Managed',
    cloud_instance_name: 'microsoftonline.com',
    cloud_audience_urn: 'urn:federation:MicrosoftOnline',
  },
};

/** Documents by which clients find the service. */
export const loginDiscovery: readonly ReplayedExchange[] = [
  {
    id: 'login/discovery/instance-organizations-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-08',
    request: 'instance discovery for organizations',
    ask: ({ login }) => login(instance('organizations/oauth2/v2.0'), msalDotnet),
    answer: {
      status: 200,
      headers: discoveryHeaders.dotnet,
      members: instanceMembers,
      values: {
        ...instanceValues,
        tenant_discovery_endpoint: `${host}/organizations/v2.0/.well-known/openid-configuration`,
      },
    },
  },
  {
    id: 'login/discovery/instance-tenant-2021-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'instance discovery for a tenant',
    ask: ({ login }) => login(instance(`${tenantId}/oauth2/v2.0`)),
    answer: {
      status: 200,
      headers: discoveryHeaders.go2021,
      members: instanceMembers,
      values: { ...instanceValues, tenant_discovery_endpoint: `${host}/{guid}/v2.0/.well-known/openid-configuration` },
    },
  },
  {
    id: 'login/discovery/instance-unknown-tenant-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2023-08',
    request: 'instance discovery for a tenant that does not exist',
    ask: ({ login }) => login(instance(`${unknownId}/oauth2/v2.0`)),
    answer: {
      status: 200,
      headers: discoveryHeaders.javascript2023,
      members: instanceMembers,
      values: { ...instanceValues, tenant_discovery_endpoint: `${host}/{guid}/v2.0/.well-known/openid-configuration` },
    },
  },
  {
    id: 'login/discovery/instance-v1-common-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-01',
    request: 'instance discovery with the v1 authorize endpoint of common',
    ask: ({ login }) => login(instance('common/oauth2')),
    answer: {
      status: 200,
      headers: discoveryHeaders.python2021,
      members: instanceMembers,
      values: { ...instanceValues, tenant_discovery_endpoint: `${host}/common/.well-known/openid-configuration` },
    },
  },
  {
    id: 'login/discovery/openid-configuration-2020-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-04',
    request: 'the OpenID configuration of 2020',
    ask: ({ login }) => login(configuration, msalDotnet),
    answer: { status: 200, headers: discoveryHeaders.dotnet, members: `${responses} ${sessions} ${cloud}`, values },
    differs: [
      ...ownPages,
      ...['device_authorization_endpoint', 'kerberos_endpoint'].map((name) => ({
        what: `with member ${name}`,
        why: 'Newer than this recording; those of 2021 and 2025 have it.',
      })),
    ],
  },
  {
    id: 'login/discovery/openid-configuration-2021-09-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-09',
    request: 'the OpenID configuration of 2021',
    ask: ({ login }) => login(configuration),
    answer: { status: 200, headers: discoveryHeaders.python2021, members, values },
    differs: ownPages,
  },
  {
    id: 'login/discovery/openid-configuration-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'the OpenID configuration of 2025',
    ask: ({ login }) => login(configuration, msalGo),
    answer: { status: 200, headers: discoveryHeaders.kubelogin2025, members, values },
    differs: [noPolicyReport, ...ownPages],
  },
  {
    id: 'login/discovery/unknown-tenant-2023-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2023-08',
    request: 'the OpenID configuration of a tenant that does not exist',
    ask: ({ login }) =>
      login(`/${unknownId}/v2.0/.well-known/openid-configuration`, { 'x-ms-client-request-id': unknownId }),
    answer: {
      ...refusalFacts({
        code: 90002,
        error: 'invalid_tenant',
        text: "Tenant '{guid}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
        values: { 'header cache-control': 'private', 'header content-type': 'application/json; charset=utf-8' },
      }),
      headers: discoveryHeaders.javascript2023,
    },
  },
  {
    id: 'login/userrealm/managed-2022-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: "the account type of a tenant's own user, path in two capitals",
    ask: ({ login }) => login(`/common/UserRealm/${alex}?api-version=1.0`),
    answer: { status: 200, headers: `${userRealmHeaders} x-ms-request-id`, ...realm },
  },
  {
    id: 'login/userrealm/managed-lowercase-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-09',
    request: 'the same, path in lower case',
    ask: ({ login }) => login(`/common/userrealm/${alex}?api-version=1.0`),
    answer: { status: 200, headers: userRealmHeaders, ...realm },
  },
];

function instance(authority: string): string {
  const endpoint = encodeURIComponent(`${host}/${authority}/authorize`);
  return `/common/discovery/instance?api-version=1.1&authorization_endpoint=${endpoint}`;
}
