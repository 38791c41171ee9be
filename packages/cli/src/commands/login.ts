import {
  azureCliClientId,
  createSignIn,
  describeReach,
  type LoginStore,
  openLoginStore,
  resolveClient,
} from '@entrada/acquire';
import { type Cloud, clouds, EntradaError, findWellKnownClient, resolveResource } from '@entrada/core';
import { plainKeyNotice } from '../output/plain-key-notice.ts';
import { renderReach } from '../output/render-reach.ts';
import { withProgress } from '../output/with-progress.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';

export interface LoginOptions {
  readonly deviceCode?: boolean;
  readonly tenant?: string;
  readonly client?: string;
  readonly cloud?: Cloud['name'];
  readonly profile?: string;
  readonly resource?: string;
  readonly yes?: boolean;
}

/**
 * `entrada login`: says what would be kept and what it reaches, asks, signs in and keeps the refresh token.
 *
 * @throws EntradaError `store_unavailable` before anybody signs in; `confirmation_missing`, `cancelled`, `client_unknown`,
 *   `identity_mismatch` when the profile expects somebody else, and as a sign-in does
 */
export async function login(given: LoginOptions, around: Terminal): Promise<void> {
  const { options, terminal, profile } = await inProfile(given, around);
  const client = resolveClient(options.client ?? azureCliClientId);
  const resource = firstResource(client, options);
  const store = await openLoginStore(terminal, {
    now: terminal.now,
    onPlainKey: (name) => terminal.stderr.write(plainKeyNotice(name, terminal)),
  });
  await agree(client, store, options, terminal);
  const kept = await signInAndKeep(client, resource, { ...options, account: profile?.account }, store, terminal);
  const { green } = styleFor(terminal.stderr, terminal.env);
  terminal.stderr.write(
    `${green('✔')} Signed in as ${kept.account} (tenant ${kept.tenant}); kept until you run entrada logout.\n`,
  );
}

/** A well-known developer client signs in for Azure Resource Manager, as its tool does; another for an API that it knows. */
function firstResource(client: string, { resource, cloud = 'public' }: LoginOptions): string {
  if (resource !== undefined) return resource;
  if (findWellKnownClient(client) !== undefined) return clouds[cloud].armAudience;
  throw new EntradaError(
    'usage',
    `Client ${client} is one of your own: name an API that it may use, with --resource, to sign in for.`,
    { details: { client } },
  );
}

async function agree(client: string, store: LoginStore, { yes }: LoginOptions, terminal: Terminal): Promise<void> {
  const { stdin, stderr, env } = terminal;
  stderr.write(renderReach(client, describeReach(client), store, styleFor(stderr, env)));
  if (yes === true) return;
  if (stdin.isTTY !== true) {
    throw new EntradaError('confirmation_missing', 'Nobody can be asked here whether to keep it. Add --yes to agree.');
  }
  stderr.write('Keep it? [y/N] ');
  for await (const chunk of stdin) {
    if (/^\s*y(?:es)?\s*$/i.test(Buffer.from(chunk).toString('utf8'))) return;
    break;
  }
  throw new EntradaError('cancelled', 'Nobody signed in, and nothing was kept.');
}

async function signInAndKeep(
  client: string,
  resource: string,
  { deviceCode, tenant, cloud = 'public', profile, account }: LoginOptions & { readonly account: string | undefined },
  store: LoginStore,
  { fetch, signal, ...terminal }: Terminal,
): Promise<{ readonly account: string; readonly tenant: string }> {
  return await withProgress('Signing in', terminal, async (progress) => {
    const signIn = createSignIn({
      interaction: deviceCode === true ? 'device-code' : 'browser',
      client,
      cloud,
      ...(tenant !== undefined && { tenant }),
      fetch,
      prompt: (message) => progress.say(`${message}\n`, 'Waiting for the sign-in'),
    });
    const request = resolveResource(resource, { cloud: clouds[cloud] });
    await signIn.getToken({ ...request, ...(account !== undefined && { account }), signal });
    const [who, refreshToken] = [signIn.account(), await signIn.refreshToken()];
    if (who === undefined || refreshToken === undefined) {
      throw new EntradaError('source_failed', 'Entra gave no refresh token, so there is nothing to keep.');
    }
    const kept = { account: who.userPrincipalName, tenant: who.tenant };
    store.keep({ ...kept, client, cloud, refreshToken, profile });
    return kept;
  });
}
