/** Flows of an unmodified @azure/msal-node. Its only setting is the authority. */
import { createHash, X509Certificate } from 'node:crypto';
import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  CryptoProvider,
  ManagedIdentityApplication,
  type NodeAuthOptions,
  PublicClientApplication,
} from '@azure/msal-node';
import type { ClientTask } from './client-protocol.ts';
import { reportToken } from './report-token.ts';
import { type Person, serveTasks } from './serve-tasks.ts';

serveTasks({
  'device code': async (task, person) =>
    reportResult(await signInByDeviceCode(publicClient(task), task.scopes, person)),

  /** Signs in for Azure Resource Manager, as Azure's tools do, then redeems the refresh token for the API. */
  'refresh token': async (task, person) => {
    const client = publicClient(task);
    const first = await signInByDeviceCode(client, ['https://management.azure.com/.default'], person);
    if (!first?.account) throw new TypeError('The client knows no account after the sign-in');
    return reportResult(await client.acquireTokenSilent({ account: first.account, scopes: [...task.scopes] }));
  },

  'authorization code': async (task, person) => {
    const { scopes, redirectUri = 'http://localhost' } = task;
    const client = task.secret === undefined ? publicClient(task) : confidentialClient(task);
    const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
    const request = { scopes: [...scopes], redirectUri };
    const url = await client.getAuthCodeUrl({ ...request, codeChallenge: challenge, codeChallengeMethod: 'S256' });
    const { fields } = await person.answer(url);
    return reportResult(
      await client.acquireTokenByCode({ ...request, code: fields.code ?? '', codeVerifier: verifier }),
    );
  },

  /** With a loopback listener of the client's own, to which the browser posts a form. */
  browser: async (task, person) =>
    reportResult(
      await publicClient(task).acquireTokenInteractive({
        scopes: [...task.scopes],
        openBrowser: async (url) => {
          const { url: action, fields } = await person.answer(url);
          await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
        },
      }),
    ),

  /** Where the client would send a person's browser. */
  'sign-in address': async (task) => {
    const { tenant } = task;
    const discovery = `https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`;
    const told = publicClient(task, { authorityMetadata: await (await fetch(discovery)).text() });
    const request = { scopes: [...task.scopes], redirectUri: 'http://localhost' };
    const [ownIdea, asTold] = await Promise.all(
      [publicClient(task), told].map((client) => client.getAuthCodeUrl(request)),
    );
    return {
      outcome: 'value',
      value: { ownIdea: new URL(ownIdea ?? '').origin, asTold: new URL(asTold ?? '').origin },
    };
  },

  'client secret': async (task) => acquireAsApplication(task),
  'client certificate': async (task) => acquireAsApplication(task),
  'federated assertion': async (task) => acquireAsApplication(task),

  'on-behalf-of': async (task, person) => {
    const { upstream, tenant } = task;
    if (upstream === undefined) throw new TypeError('on-behalf-of needs a client upstream');
    const front = publicClient({ clientId: upstream.clientId, tenant });
    const user = await signInByDeviceCode(front, upstream.scopes, person);
    const middleTier = confidentialClient(task);
    return reportResult(
      await middleTier.acquireTokenOnBehalfOf({ oboAssertion: user?.accessToken ?? '', scopes: [...task.scopes] }),
    );
  },

  /** The identity with the task's client id, or else the host's own. */
  'managed identity': async ({ clientId, scopes }) => {
    const identity = clientId === '' ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } };
    const resource = scopes[0]?.replace(/\/\.default$/, '') ?? '';
    return reportResult(await new ManagedIdentityApplication(identity).acquireToken({ resource }));
  },

  'username and password': async (task) =>
    reportResult(
      await publicClient(task).acquireTokenByUsernamePassword({
        scopes: [...task.scopes],
        username: task.username ?? '',
        password: task.password ?? '',
      }),
    ),
});

function publicClient(
  { clientId, tenant }: Pick<ClientTask, 'clientId' | 'tenant'>,
  more: Partial<NodeAuthOptions> = {},
): PublicClientApplication {
  return new PublicClientApplication({ auth: { clientId, authority: authorityOf(tenant), ...more } });
}

function confidentialClient({ clientId, tenant, secret, pem, assertion }: ClientTask): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: authorityOf(tenant),
      ...(secret !== undefined && { clientSecret: secret }),
      ...(pem !== undefined && { clientCertificate: { thumbprintSha256: sha256Thumbprint(pem), privateKey: pem } }),
      ...(assertion !== undefined && { clientAssertion: assertion }),
    },
  });
}

function authorityOf(tenant: string): string {
  return `https://login.microsoftonline.com/${tenant}`;
}

function sha256Thumbprint(pem: string): string {
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
}

function signInByDeviceCode(
  client: PublicClientApplication,
  scopes: readonly string[],
  person: Person,
): Promise<AuthenticationResult | null> {
  return client.acquireTokenByDeviceCode({
    scopes: [...scopes],
    // Called even when the service refused, then without a code: MSAL for Node takes any answer for a device code.
    deviceCodeCallback: ({ userCode }) => void (userCode && person.approve(userCode)),
  });
}

async function acquireAsApplication(task: ClientTask): ReturnType<typeof reportResultLater> {
  return reportResultLater(confidentialClient(task).acquireTokenByClientCredential({ scopes: [...task.scopes] }));
}

async function reportResultLater(result: Promise<AuthenticationResult | null>) {
  return reportResult(await result);
}

function reportResult(result: AuthenticationResult | null) {
  return reportToken(result?.accessToken);
}
