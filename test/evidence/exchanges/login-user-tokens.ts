import type { Difference, ReplayedExchange } from '../evidence.ts';
import { readTextMembers } from '../read-text-members.ts';
import {
  alex,
  api,
  apiId,
  apiSecret,
  azureCli,
  daemonId,
  daemonSecret,
  nextApi,
  password,
  proofVerifier,
  toolId,
} from '../stage-seed.ts';
import {
  alphabetical,
  cp1,
  familyTokenMembers,
  loginHeaders,
  msalDotnet,
  msalGo,
  msalNode,
  msalPython,
  noFamily,
  noPolicyReport,
  uncached,
  userTokenMembers,
} from './login-facts.ts';

const signIn = 'openid profile offline_access';
const armScope = `https://management.azure.com/.default ${signIn}`;
const armEcho = 'https://management.azure.com/user_impersonation https://management.azure.com/.default';
const doubleSlashScope = `https://management.core.windows.net//.default ${signIn}`;
const doubleSlashEcho =
  'https://management.core.windows.net//user_impersonation https://management.core.windows.net//.default';
const graphScope = `https://graph.microsoft.com/User.ReadWrite.All ${signIn}`;
const memberClaims = 'aud iss iat nbf exp aio name oid preferred_username rh sub tid uti ver';
const withTelemetry = { ...uncached, token_type: 'Bearer', 'header x-ms-clitelem': '1,0,0,,' };
const redirectUri = 'https://daemon.adatum.com/back';

const ownPage: readonly Difference[] = [
  {
    what: 'another value of verification_uri',
    why: "The page is the emulator's own: a person's browser knows neither its proxy nor its CA.",
  },
  { what: 'another value of message', why: 'It names that page.' },
];
const noAio: Difference = {
  what: 'with id_token claim aio',
  why: 'Without aio in the recordings of one app of 2021 only; every other id_token has it.',
};
const startMembers = 'user_code device_code verification_uri expires_in interval message';
const startValues = {
  ...uncached,
  verification_uri: 'https://microsoft.com/devicelogin',
  expires_in: '900',
  interval: '5',
  message:
    'To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code {user-code} to authenticate.',
};

/** Sign-ins of people: device codes and what they start with, authorization codes, refresh tokens, passwords, on-behalf-of. */
export const loginUserTokens: readonly ReplayedExchange[] = [
  {
    id: 'login/authorization-code/success-msa-guest-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: "a web client's authorization code for Azure Resource Manager; the recorded person was a guest",
    ask: async ({ authorizationCode, post }) =>
      post('token', {
        grant_type: 'authorization_code',
        client_id: daemonId,
        client_secret: daemonSecret,
        code: await authorizationCode(daemonId, redirectUri, doubleSlashScope),
        redirect_uri: redirectUri,
        code_verifier: proofVerifier,
        client_info: '1',
      }),
    answer: {
      status: 200,
      headers: loginHeaders.go2021,
      members: userTokenMembers,
      values: { ...uncached, token_type: 'Bearer', scope: doubleSlashEcho },
      idToken: 'aud iss iat nbf exp aio idp name oid preferred_username rh sub tid uti ver',
    },
    differs: [{ what: 'without id_token claim idp', why: 'The person here is a member: idp is of guests.' }],
  },
  {
    id: 'login/device-code/start-aks-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'the start of a device code sign-in',
    ask: ({ post }) => post('devicecode', { client_id: toolId, scope: `${apiId}/.default ${signIn}` }, msalGo),
    answer: {
      status: 200,
      headers: loginHeaders.kubelogin2025,
      members: 'device_code expires_in interval message user_code verification_uri',
      values: { ...startValues, 'header x-ms-clitelem': '1,0,0,,' },
    },
    differs: [noPolicyReport, alphabetical, ...ownPage],
  },
  {
    id: 'login/device-code/start-graph-cp1-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'the start of a device code sign-in for Graph, announcing cp1',
    ask: ({ post }) => post('devicecode', { client_id: azureCli, scope: graphScope, claims: cp1 }),
    answer: { status: 200, headers: loginHeaders.go2021, members: startMembers, values: startValues },
    differs: ownPage,
  },
  {
    id: 'login/device-code/start-python-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-01',
    request: 'the start of a device code sign-in with MSAL for Python',
    ask: ({ post }) => post('devicecode', { client_id: azureCli, scope: armScope }, msalPython),
    answer: {
      status: 200,
      headers: loginHeaders.python2021,
      members: startMembers,
      values: { ...startValues, 'header x-ms-clitelem': '1,0,0,,' },
    },
    differs: ownPage,
  },
  {
    id: 'login/device-code/success-arm-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'an answered device code of Azure CLI; the recorded person was a guest',
    ask: async ({ approvedDeviceCode, post }) => {
      const device_code = await approvedDeviceCode({ client_id: azureCli, scope: doubleSlashScope });
      return post('token', { grant_type: 'device_code', client_id: azureCli, device_code, client_info: '1' });
    },
    answer: {
      status: 200,
      headers: loginHeaders.go2021,
      members: familyTokenMembers,
      values: { ...uncached, token_type: 'Bearer', scope: doubleSlashEcho },
      idToken: 'aud iss iat nbf exp aio idp name preferred_username rh sub tid uti ver',
    },
    differs: [
      noFamily,
      { what: 'without id_token claim idp', why: 'The person here is a member: idp is of guests.' },
      { what: 'with id_token claim oid', why: 'Missing for the recorded guest only; members have it.' },
    ],
  },
  {
    id: 'login/device-code/success-arm-cae-member-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-01',
    request: 'an answered device code of Azure CLI for a member, announcing cp1',
    ask: async ({ approvedDeviceCode, post }) => {
      const device_code = await approvedDeviceCode({ client_id: azureCli, scope: armScope, claims: cp1 });
      const form = { grant_type: 'device_code', client_id: azureCli, device_code, claims: cp1, client_info: '1' };
      return post('token', form, msalPython);
    },
    answer: {
      status: 200,
      headers: loginHeaders.python2021,
      members: familyTokenMembers,
      values: { ...withTelemetry, scope: armEcho },
      idToken: memberClaims,
    },
    differs: [noFamily],
  },
  {
    id: 'login/device-code/success-arm-cp1-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'the same with MSAL for Node',
    ask: async ({ approvedDeviceCode, post }) => {
      const form = { ...msalNode, client_id: azureCli, scope: armScope, claims: cp1, client_info: '1' };
      const device_code = await approvedDeviceCode(form);
      return post('token', { ...form, grant_type: 'device_code', device_code });
    },
    answer: {
      status: 200,
      headers: loginHeaders.javascript2021,
      members: familyTokenMembers,
      values: { ...withTelemetry, scope: armEcho },
    },
    differs: [noFamily],
  },
  {
    id: 'login/device-code/success-graph-unqualified-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'an answered device code for a scope of Graph without the resource in front',
    ask: async ({ approvedDeviceCode, post }) => {
      const scope = `User.ReadWrite.All ${signIn}`;
      const form = { ...msalNode, client_id: azureCli, scope, claims: cp1, client_info: '1' };
      const device_code = await approvedDeviceCode(form);
      return post('token', { ...form, grant_type: 'device_code', device_code });
    },
    answer: {
      status: 200,
      headers: loginHeaders.javascript2021,
      members: familyTokenMembers,
      values: {
        ...withTelemetry,
        scope:
          'AuditLog.Read.All Directory.AccessAsUser.All email Group.ReadWrite.All openid profile User.ReadWrite.All',
      },
    },
    differs: [noFamily],
  },
  {
    id: 'login/obo/success-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-09',
    request: "a user's token exchanged on behalf of the user",
    ask: async ({ approvedDeviceCode, post }) => {
      const device_code = await approvedDeviceCode({ client_id: toolId, scope: `${api}/access_as_user` });
      const signedIn = await post('token', { grant_type: 'device_code', client_id: toolId, device_code });
      const { access_token } = await readTextMembers(signedIn);
      const form = {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: apiId,
        client_secret: apiSecret,
        assertion: access_token,
        requested_token_use: 'on_behalf_of',
        scope: `${nextApi}/access_as_user ${signIn}`,
        client_info: '1',
      };
      return post('token', form, msalPython);
    },
    ofTheScene: ['scope'],
    answer: {
      status: 200,
      headers: loginHeaders.python2021,
      members: userTokenMembers,
      values: { ...withTelemetry, scope: `${nextApi}/access_as_user` },
      idToken: 'aud iss iat nbf exp name oid preferred_username rh sub tid uti ver',
    },
    differs: [noAio],
  },
  {
    id: 'login/password/success-cae-arm-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-01',
    request: 'user name and password for Azure Resource Manager, announcing cp1',
    ask: ({ post }) => post('token', { ...byPassword, client_id: azureCli, scope: armScope, claims: cp1 }, msalPython),
    answer: {
      status: 200,
      headers: loginHeaders.python2021,
      members: familyTokenMembers,
      values: { ...withTelemetry, scope: armEcho },
      idToken: memberClaims,
    },
    differs: [noFamily],
  },
  {
    id: 'login/password/success-custom-api-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-09',
    request: "user name and password for a named scope of one's own API",
    ask: ({ post }) =>
      post('token', { ...byPassword, client_id: toolId, scope: `${api}/access_as_user ${signIn}` }, msalPython),
    ofTheScene: ['scope'],
    answer: {
      status: 200,
      headers: loginHeaders.python2021,
      members: userTokenMembers,
      values: { ...withTelemetry, scope: `${api}/access_as_user` },
      idToken: 'aud iss iat nbf exp name oid preferred_username rh sub tid uti ver',
    },
    differs: [noAio],
  },
  {
    id: 'login/password/success-key-vault-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2022-03',
    request: "user name and password with a client of the tenant itself; here for one's own API, not Key Vault",
    ask: ({ post }) =>
      post('token', { ...byPassword, ...msalNode, client_id: toolId, scope: `${api}/.default ${signIn}`, claims: cp1 }),
    ofTheScene: ['scope'],
    answer: {
      status: 200,
      headers: loginHeaders.javascript2021,
      members: userTokenMembers,
      values: { ...withTelemetry, scope: `${api}/access_as_user ${api}/.default` },
    },
  },
  {
    id: 'login/refresh-token/success-vscode-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-04',
    request: 'a refresh token for Graph, named by its id; here with Azure CLI',
    ask: async ({ refreshToken, post }) =>
      post(
        'token',
        {
          grant_type: 'refresh_token',
          client_id: azureCli,
          refresh_token: await refreshToken(),
          scope: `00000003-0000-0000-c000-000000000000/.default ${signIn}`,
          client_info: '1',
        },
        msalDotnet,
      ),
    answer: {
      status: 200,
      headers: loginHeaders.dotnet,
      members: userTokenMembers,
      values: { ...uncached, token_type: 'Bearer', 'header x-ms-clitelem': '1,0,0,{ms},' },
      idToken: 'aud iss iat nbf exp aio name oid preferred_username sub tid uti ver',
    },
    differs: [{ what: 'with id_token claim rh', why: 'Newer than this recording of 2020; all later ones have it.' }],
  },
];

const byPassword = { grant_type: 'password', username: alex, password, client_info: '1' };
