import type { ReplayedExchange } from '../evidence.ts';
import { readTextMembers } from '../read-text-members.ts';
import {
  alex,
  api,
  apiId,
  azureCli,
  daemonId,
  daemonSecret,
  guardedId,
  password,
  proofVerifier,
  toolId,
} from '../stage-seed.ts';
import { loginHeaders, msalDotnet, msalGo, msalNode, noPolicyReport, refusalFacts } from './login-facts.ts';

const graphScope = 'https://graph.microsoft.com/User.ReadWrite.All openid profile offline_access';
const ninetyOneDays = 91 * 24 * 60 * 60;
const daemon = { client_id: daemonId, client_secret: daemonSecret };

/** Refusals of the token endpoint. */
export const loginRefusals: readonly ReplayedExchange[] = [
  {
    id: 'login/authorization-code/already-redeemed-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2021-11',
    request: 'an authorization code for the second time',
    ask: async ({ authorizationCode, post }) => {
      const redirectUri = 'https://daemon.adatum.com/back';
      const form = {
        ...daemon,
        grant_type: 'authorization_code',
        code: await authorizationCode(daemonId, redirectUri, `${api}/access_as_user`),
        redirect_uri: redirectUri,
        code_verifier: proofVerifier,
      };
      await post('token', form);
      return post('token', form);
    },
    answer: refusalFacts({
      code: 54005,
      error: 'invalid_grant',
      text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
      errorUri: false,
      headers: loginHeaders.go2021,
    }),
  },
  {
    id: 'login/client-credentials/all-zero-client-2026-1',
    source: 'calvinchengx/entra-emulator',
    recorded: '2026-08',
    request: 'client credentials of a client id that is all zeros',
    ask: ({ post }) =>
      post('token', {
        grant_type: 'client_credentials',
        client_id: '00000000-0000-0000-0000-000000000000',
        client_secret: 'no secret of anybody',
        scope: 'https://graph.microsoft.com/.default',
      }),
    answer: refusalFacts({
      code: 700038,
      error: 'unauthorized_client',
      text: '{guid} is not a valid application identifier.',
      errorUri: false,
    }),
  },
  {
    id: 'login/client-credentials/invalid-certificate-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: 'client credentials by a certificate that is not registered',
    ask: ({ post, certificateAssertion }) =>
      post('token', {
        grant_type: 'client_credentials',
        client_id: daemonId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: certificateAssertion(daemonId),
        scope: 'https://graph.microsoft.com/.default',
      }),
    answer: refusalFacts({
      code: 700027,
      error: 'invalid_client',
      status: 401,
      text: "Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '{hex}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{guid}'. Review the documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service endpoint and https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http to build a query request URL, such as 'https://graph.microsoft.com/beta/applications/{guid}']. Alternatively, SNI may be configured on the app. Please ensure that client assertion is being sent with the x5c claim in the JWT header using MSAL's WithSendX5C() method so that Azure Active Directory can validate the certificate being used.",
      headers: loginHeaders.go2021,
    }),
  },
  {
    id: 'login/client-credentials/invalid-secret-2023-1',
    source: 'Azure/kubelogin',
    recorded: '2023-06',
    request: 'client credentials for a proof-of-possession token with a wrong secret',
    ask: ({ post }) =>
      post(
        'token',
        {
          grant_type: 'client_credentials',
          client_id: daemonId,
          client_secret: 'a wrong secret',
          req_cnf: 'e30',
          scope: `${apiId}/.default openid offline_access profile`,
          token_type: 'pop',
        },
        msalGo,
      ),
    answer: refusalFacts({
      code: 7000215,
      error: 'invalid_client',
      status: 401,
      text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{guid}'.",
      headers: loginHeaders.kubelogin2023,
      values: { 'header x-ms-clitelem': '1,7000215,0,,' },
    }),
  },
  {
    id: 'login/client-credentials/invalid-secret-2026-1',
    source: 'calvinchengx/entra-emulator',
    recorded: '2026-08',
    request: 'client credentials for Graph with a wrong secret',
    ask: ({ post }) =>
      post('token', {
        grant_type: 'client_credentials',
        client_id: daemonId,
        client_secret: 'a wrong secret',
        scope: 'https://graph.microsoft.com/.default',
      }),
    answer: refusalFacts({
      code: 7000215,
      error: 'invalid_client',
      status: 401,
      text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{guid}'.",
    }),
  },
  {
    id: 'login/device-code/pending-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'a device code that nobody has answered, by the bare grant type device_code',
    ask: async ({ post }) => {
      const form = { ...msalNode, client_id: azureCli, scope: graphScope };
      const { device_code } = await readTextMembers(await post('devicecode', form));
      return post('token', { ...form, grant_type: 'device_code', device_code });
    },
    answer: refusalFacts({
      code: 70016,
      error: 'authorization_pending',
      text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
      headers: loginHeaders.javascript2021,
      values: { 'header x-ms-clitelem': '1,70016,0,,' },
    }),
  },
  {
    id: 'login/device-code/pending-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'a device code that nobody has answered',
    ask: async ({ post }) => {
      const form = { client_id: toolId, scope: `${apiId}/.default openid offline_access profile` };
      const { device_code } = await readTextMembers(await post('devicecode', form));
      return post('token', { ...form, grant_type: 'device_code', device_code, client_info: '1' }, msalGo);
    },
    answer: refusalFacts({
      code: 70016,
      error: 'authorization_pending',
      text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
      headers: loginHeaders.kubelogin2025,
      values: { 'header x-ms-clitelem': '1,70016,0,,' },
    }),
    differs: [noPolicyReport],
  },
  {
    id: 'login/password/mfa-required-2025-1',
    source: 'Azure/kubelogin',
    recorded: '2025-02',
    request: 'user name and password where a policy asks for more',
    ask: ({ post }) =>
      post(
        'token',
        {
          grant_type: 'password',
          client_id: toolId,
          username: alex,
          password,
          scope: `${guardedId}/.default openid offline_access profile`,
          client_info: '1',
        },
        msalGo,
      ),
    answer: refusalFacts({
      code: 50076,
      error: 'invalid_grant',
      text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{guid}'.",
      suberror: 'basic_action',
      headers: loginHeaders.kubelogin2025,
      values: { 'header x-ms-clitelem': '1,50076,0,,' },
    }),
    differs: [noPolicyReport],
  },
  {
    id: 'login/password/wrong-password-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2022-01',
    request: 'user name and a wrong password',
    ask: ({ post }) =>
      post('token', {
        grant_type: 'password',
        client_id: toolId,
        username: alex,
        password: 'a wrong password',
        scope: `${api}/.default`,
      }),
    answer: refusalFacts({
      code: 50126,
      error: 'invalid_grant',
      text: 'Error validating credentials due to invalid username or password.',
      headers: loginHeaders.go2021,
    }),
  },
  {
    id: 'login/refresh-token/expired-inactivity-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-08',
    request: 'a refresh token that nobody used for 90 days',
    ask: async ({ refreshToken, clock, post }) => {
      const token = await refreshToken();
      clock.advance(ninetyOneDays);
      return post('token', { grant_type: 'refresh_token', client_id: azureCli, refresh_token: token }, msalDotnet);
    },
    answer: refusalFacts({
      code: 700082,
      error: 'invalid_grant',
      text: 'The refresh token has expired due to inactivity.\u00a0The token was issued on {iso7} and was inactive for 90.00:00:00.',
      suberror: 'bad_token',
      headers: loginHeaders.dotnet,
      values: { 'header x-ms-clitelem': '1,700082,0,{ms},' },
    }),
  },
  {
    id: 'login/refresh-token/revoked-js-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'a refresh token of a user whose sign-ins were revoked, with the claims of the challenge',
    ask: async ({ refreshToken, clock, emulator, post }) => {
      const token = await refreshToken(alex);
      clock.advance(60);
      emulator.revokeUser(alex);
      return post('token', {
        ...msalNode,
        grant_type: 'refresh_token',
        client_id: azureCli,
        refresh_token: token,
        scope: graphScope,
        claims: '{"access_token":{"nbf":{"essential":true,"value":"1"},"xms_cc":{"values":["cp1"]}}}',
      });
    },
    answer: refusalFacts({
      code: 50173,
      error: 'invalid_grant',
      text: "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{iso7}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{iso7}'.",
      suberror: 'bad_token',
      headers: loginHeaders.javascript2021,
      values: { 'header x-ms-clitelem': '1,50173,0,{ms},' },
    }),
  },
  {
    id: 'login/token/unsupported-grant-type-2026-1',
    source: 'calvinchengx/entra-emulator',
    recorded: '2026-08',
    request: 'a grant type that there is none',
    ask: ({ post }) =>
      post('token', { ...daemon, grant_type: 'no_such_grant', scope: 'https://graph.microsoft.com/.default' }),
    answer: refusalFacts({
      code: 70003,
      error: 'unsupported_grant_type',
      text: "The app requested an unsupported grant type 'no_such_grant'.",
      errorUri: false,
    }),
  },
];
