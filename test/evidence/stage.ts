import { createHash } from 'node:crypto';
import {
  type Clock,
  createClock,
  createEmulator,
  type Directory,
  type Emulator,
  type EmulatorOptions,
} from '@entrada/emulator';
import {
  assertionClaims,
  type ClientCertificate,
  createClientCertificate,
} from '../../packages/emulator/src/testing/client-certificate.ts';
import { readTextMembers } from './read-text-members.ts';
import { azureCli, casey, proofVerifier, stageSeed, tenantId } from './stage-seed.ts';

export type Form = Readonly<Record<string, string | undefined>>;
export type RequestHeaders = Readonly<Record<string, string>>;

/** A kind of host whose managed identities a client can ask for. */
export type AzureHost = NonNullable<EmulatorOptions['managedIdentity']>;

/** A fresh emulator and the ways to ask it. Nothing of one exchange is left for the next. */
export interface Stage {
  readonly emulator: Emulator;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly fetch: typeof fetch;
  /** GET from the login host. */
  login(path: string, headers?: RequestHeaders): Promise<Response>;
  /** POST of a form to `/{tenant}/oauth2/v2.0/{endpoint}`; undefined fields are left out. */
  post(endpoint: 'token' | 'devicecode', form: Form, headers?: RequestHeaders): Promise<Response>;
  /** Starts a device code sign-in that this user approves. @returns the device code */
  approvedDeviceCode(form: Form, userPrincipalName?: string): Promise<string>;
  /** Signs in with Azure CLI. @returns the refresh token */
  refreshToken(userPrincipalName?: string, scope?: string): Promise<string>;
  /** An authorization code of the web client, for these scopes. */
  authorizationCode(clientId: string, redirectUri: string, scope: string): Promise<string>;
  /** Asks Microsoft Graph with Azure CLI's token of Casey, unless another is given. */
  graph(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Response>;
  /** Asks Azure Resource Manager likewise. */
  arm(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Response>;
  /** An access token of Casey with Azure CLI, which announces cp1. @param resource without `/.default` */
  accessToken(resource: string): Promise<string>;
  /** An access token of an application as itself. */
  applicationToken(clientId: string, secret: string, resource: string): Promise<string>;
  /** Object id of a user. */
  idOf(userPrincipalName: string): string;
  /** A self-signed certificate that nobody has registered, base64 of its DER. */
  readonly certificate: string;
  /** A client's assertion about itself, signed with that certificate's key. */
  certificateAssertion(clientId: string): string;
  /** What a workload's platform gives it to act as a client with. @param subject of the workload */
  workloadAssertion(subject: string): string;
}

export interface CallOptions {
  readonly token?: string;
  readonly headers?: RequestHeaders;
}

const cp1 = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
const loginHost = 'https://login.microsoftonline.com';

/** Emulators and a certificate for all exchanges, since they are slow to make. */
export interface Theatre {
  /** Brings an emulator and the clock back to their beginning; its stages of before are of no use then. */
  createStage(host?: AzureHost): Promise<Stage>;
  close(): Promise<void>;
}

/** Opens a theatre; its emulators start when an exchange needs them. */
export async function openTheatre(): Promise<Theatre> {
  const certificate = await createClientCertificate();
  let clock = createClock();
  const shared: Clock = { now: () => clock.now(), advance: (seconds) => clock.advance(seconds) };
  const emulators = new Map<AzureHost | undefined, Emulator>();
  const start = async (host: AzureHost | undefined): Promise<Emulator> => {
    const hosting = host === undefined ? {} : { managedIdentity: host };
    const emulator = await createEmulator({ seed: stageSeed, clock: shared, ...hosting });
    emulators.set(host, emulator);
    return emulator;
  };
  return {
    createStage: async (host) => {
      const emulator = emulators.get(host) ?? (await start(host));
      clock = createClock();
      emulator.reset();
      return createStage(emulator, certificate);
    },
    close: async () => {
      for (const emulator of emulators.values()) await emulator.close();
    },
  };
}

function createStage(emulator: Emulator, certificate: ClientCertificate): Stage {
  const { clock, fetch: send } = emulator;

  const post: Stage['post'] = (endpoint, form, headers = {}) => {
    const fields = Object.entries(form).filter((field): field is [string, string] => field[1] !== undefined);
    const url = `${loginHost}/${tenantId}/oauth2/v2.0/${endpoint}`;
    return send(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  };

  const issue = async (form: Form): Promise<Readonly<Record<string, string>>> =>
    readTextMembers(await post('token', form));

  const approvedDeviceCode: Stage['approvedDeviceCode'] = async (form, userPrincipalName = casey) => {
    const started = await readTextMembers(await post('devicecode', form));
    await emulator.approveDeviceCode(started.user_code ?? '', userPrincipalName);
    return started.device_code ?? '';
  };

  const signIn = async (scope: string, userPrincipalName = casey): Promise<Readonly<Record<string, string>>> => {
    const code = await approvedDeviceCode({ client_id: azureCli, scope }, userPrincipalName);
    return issue({ grant_type: 'device_code', client_id: azureCli, device_code: code, claims: cp1 });
  };

  const accessToken = async (resource: string): Promise<string> =>
    (await signIn(`${resource}/.default openid profile offline_access`)).access_token ?? '';

  const call =
    (host: string) =>
    async (method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Response> => {
      const token = options.token ?? (await accessToken(host));
      return send(`${host}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...options.headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    };

  return {
    emulator,
    clock,
    directory: emulator.directory,
    fetch: send,
    login: (path, headers = {}) => send(`${loginHost}${path}`, { headers }),
    post,
    approvedDeviceCode,
    refreshToken: async (userPrincipalName, scope = 'https://graph.microsoft.com/.default openid offline_access') =>
      (await signIn(scope, userPrincipalName)).refresh_token ?? '',
    authorizationCode: async (clientId, redirectUri, scope) => {
      const query = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        redirect_uri: redirectUri,
        scope,
        code_challenge: createHash('sha256').update(proofVerifier).digest('base64url'),
        code_challenge_method: 'S256',
      });
      const url = `${loginHost}/${tenantId}/oauth2/v2.0/authorize?${query}`;
      const reply = await emulator.answerAuthorizeUrl(url, casey);
      const code = reply.kind === 'redirect' ? new URL(reply.location).searchParams.get('code') : null;
      if (code === null) throw new TypeError('The scene could not be set: no code came back');
      return code;
    },
    graph: call('https://graph.microsoft.com'),
    arm: call('https://management.azure.com'),
    accessToken,
    applicationToken: async (clientId, secret, resource) =>
      (
        await issue({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: secret,
          scope: `${resource}/.default`,
        })
      ).access_token ?? '',
    idOf: (userPrincipalName) => emulator.directory.findUser(userPrincipalName)?.id ?? '',
    certificate: certificate.pem.replaceAll(/-----[A-Z ]+-----|\s/g, ''),
    certificateAssertion: (clientId) =>
      certificate.sign(
        { alg: 'RS256', x5t: certificate.x5t },
        assertionClaims(clientId, `${loginHost}/${tenantId}/oauth2/v2.0/token`, clock.now()),
      ),
    workloadAssertion: (subject) => emulator.workloadAssertion({ subject }),
  };
}
