/** What a kind of failure means for a person, a web client and a shell. */
export interface ErrorEntry {
  readonly title: string;
  /** What to do about it, in general; the message of the error says what happened. */
  readonly hint: string;
  /** Documentation page, `errors/{code}`. */
  readonly docs: string;
  /** What an API answers when this stops a request; undefined where no request is involved. */
  readonly httpStatus?: number;
  /**
   * 1 failure, 2 wrong use or bad input, 3 refused by Entra or by the API, 4 not available here, 5 network, 6 stopped by
   * risks that the caller does not accept.
   */
  readonly exitCode: 1 | 2 | 3 | 4 | 5 | 6;
}

/** The codes of all errors that Entrada throws on purpose. A retired code is never used again. */
export type ErrorCode =
  | 'usage'
  | 'scope_invalid'
  | 'resource_ambiguous'
  | 'client_unknown'
  | 'token_malformed'
  | 'token_too_large'
  | 'token_refused'
  | 'refused'
  | 'source_unavailable'
  | 'source_failed'
  | 'source_timeout'
  | 'source_unsupported'
  | 'identity_mismatch'
  | 'credential_missing'
  | 'store_unavailable'
  | 'config_invalid'
  | 'network_failed'
  | 'origin_refused'
  | 'api_refused'
  | 'discovery_failed'
  | 'manifest_unreadable'
  | 'manifest_invalid'
  | 'graph_failed'
  | 'graph_forbidden'
  | 'registration_conflict'
  | 'lockout_refused'
  | 'risk_refused'
  | 'confirmation_missing'
  | 'emulator_failed'
  | 'cancelled'
  | 'internal';

/** Title, hint, page, HTTP status and exit code of every error code. */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = {
  usage: {
    title: 'The command was not understood',
    hint: 'Run it with --help to see what it takes.',
    docs: 'errors/usage',
    exitCode: 2,
  },
  scope_invalid: {
    title: 'The scope is not valid',
    hint: 'Name one API, and either its .default scope or named scopes: --scope access_as_user.',
    docs: 'errors/scope_invalid',
    exitCode: 2,
  },
  resource_ambiguous: {
    title: 'The resource can be read in more than one way',
    hint: 'Give the identifier URI as the resource and the scope with --scope.',
    docs: 'errors/resource_ambiguous',
    exitCode: 2,
  },
  client_unknown: {
    title: 'The client is not known',
    hint: 'Use an application id, or an alias such as azure-cli, azure-powershell or vscode.',
    docs: 'errors/client_unknown',
    exitCode: 2,
  },
  token_malformed: {
    title: 'This is not an access token that can be read',
    hint: 'Give the token alone: three parts separated by dots, as the tool printed it.',
    docs: 'errors/token_malformed',
    httpStatus: 401,
    exitCode: 2,
  },
  token_too_large: {
    title: 'The token is too large',
    hint: 'Access tokens stay below 64 KiB; check what was given.',
    docs: 'errors/token_too_large',
    httpStatus: 401,
    exitCode: 2,
  },
  token_refused: {
    title: 'The token is not valid for this API',
    hint: 'Get a token for this API, from the right tenant; the message says which claim does not fit.',
    docs: 'errors/token_refused',
    httpStatus: 401,
    exitCode: 3,
  },
  refused: {
    title: 'Entra refused to issue a token',
    hint: 'The AADSTS code says why; its page says what to change.',
    docs: 'errors/refused',
    exitCode: 3,
  },
  source_unavailable: {
    title: 'This source of tokens is not available here',
    hint: 'Install the tool or sign in to it, or choose another source.',
    docs: 'errors/source_unavailable',
    exitCode: 4,
  },
  source_failed: {
    title: 'The source of tokens failed',
    hint: 'Run the tool by itself to see whether it works.',
    docs: 'errors/source_failed',
    exitCode: 1,
  },
  source_timeout: {
    title: 'The source of tokens did not answer in time',
    hint: 'It may be waiting for somebody to sign in. Sign in to the tool first, then try again.',
    docs: 'errors/source_timeout',
    exitCode: 1,
  },
  source_unsupported: {
    title: 'This source of tokens cannot do what was asked',
    hint: 'Leave the option out, or name another source with --via; docs/sources.md says what each can do.',
    docs: 'errors/source_unsupported',
    exitCode: 2,
  },
  identity_mismatch: {
    title: 'The token is for another account, tenant or cloud than was asked for',
    hint: 'Sign in to the source as the account that you mean, or name another source with --via.',
    docs: 'errors/identity_mismatch',
    exitCode: 1,
  },
  credential_missing: {
    title: 'No credential was found',
    hint: 'Sign in with az login or entrada login, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.',
    docs: 'errors/credential_missing',
    exitCode: 4,
  },
  store_unavailable: {
    title: 'There is nowhere safe to keep a sign-in',
    hint: 'Unlock the key store of the system, or choose a key in a plain file: ENTRADA_CACHE=file.',
    docs: 'errors/store_unavailable',
    exitCode: 4,
  },
  config_invalid: {
    title: 'The configuration file is not valid',
    hint: 'Each line of the message names the place and what is expected there.',
    docs: 'errors/config_invalid',
    exitCode: 2,
  },
  network_failed: {
    title: 'The network request failed',
    hint: 'Check the connection, the proxy settings (HTTPS_PROXY) and the certificates (NODE_EXTRA_CA_CERTS).',
    docs: 'errors/network_failed',
    httpStatus: 503,
    exitCode: 5,
  },
  origin_refused: {
    title: 'The token was not sent',
    hint: 'A token goes only to https or to this machine, and only to the host that you named.',
    docs: 'errors/origin_refused',
    exitCode: 2,
  },
  api_refused: {
    title: 'The API refused the request',
    hint: 'Its answer says which claim, scope or role is missing; entrada inspect shows what the token has.',
    docs: 'errors/api_refused',
    exitCode: 3,
  },
  discovery_failed: {
    title: 'The tenant’s signing keys could not be read',
    hint: 'Check the tenant id and that this machine reaches login.microsoftonline.com.',
    docs: 'errors/discovery_failed',
    httpStatus: 503,
    exitCode: 5,
  },
  manifest_unreadable: {
    title: 'The manifest could not be read',
    hint: 'Give the path of an entrada.yaml that you may read: -f entrada.yaml.',
    docs: 'errors/manifest_unreadable',
    exitCode: 2,
  },
  manifest_invalid: {
    title: 'The manifest is not valid',
    hint: 'Each line of the message names the place and what is expected there.',
    docs: 'errors/manifest_invalid',
    exitCode: 2,
  },
  graph_failed: {
    title: 'Microsoft Graph did not accept the request',
    hint: 'The message carries the code and text that Graph gave.',
    docs: 'errors/graph_failed',
    exitCode: 1,
  },
  graph_forbidden: {
    title: 'You may not change this in the tenant',
    hint: 'Sign in as an owner of the application, or as somebody with the Application Administrator role.',
    docs: 'errors/graph_forbidden',
    exitCode: 3,
  },
  registration_conflict: {
    title: 'The tenant holds something that does not fit the manifest',
    hint: 'Resolve it in the tenant or in the manifest; Entrada does not delete what it did not make.',
    docs: 'errors/registration_conflict',
    exitCode: 1,
  },
  lockout_refused: {
    title: 'It would lock you out',
    hint: 'Assign yourself or keep your client in the manifest; or say with --allow-lockout that you mean it.',
    docs: 'errors/lockout_refused',
    exitCode: 1,
  },
  risk_refused: {
    title: 'The API has risks that you do not accept',
    hint: 'Each finding says what mends it; --fail-on says from which severity on they stop the command.',
    docs: 'errors/risk_refused',
    exitCode: 6,
  },
  confirmation_missing: {
    title: 'Nobody was there to confirm it',
    hint: 'Look at the plan, then run it with --yes.',
    docs: 'errors/confirmation_missing',
    exitCode: 2,
  },
  emulator_failed: {
    title: 'The local tenant failed',
    hint: 'Check its seed file and that its port is free.',
    docs: 'errors/emulator_failed',
    exitCode: 1,
  },
  cancelled: {
    title: 'Cancelled',
    hint: 'Nothing more was changed.',
    docs: 'errors/cancelled',
    exitCode: 1,
  },
  internal: {
    title: 'Entrada made a mistake',
    hint: 'Please report it, without any token.',
    docs: 'errors/internal',
    httpStatus: 500,
    exitCode: 1,
  },
};
