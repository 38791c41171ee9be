import {
  azureCliClientId,
  azureCliSource,
  describeClient,
  environmentSource,
  signInSource,
  type TokenSource,
} from '@entrada/acquire';
import { EntradaError, findWellKnownClient } from '@entrada/core';
import type { Progress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal, type TextStyle } from '../terminal.ts';

export interface TokenOptions {
  readonly via?: 'azure-cli' | 'browser' | 'device-code' | 'environment';
  readonly tenant?: string;
  readonly client?: string;
}

/**
 * The sources that a command tries, in order: the one named by `--via`, else the environment and then Azure CLI.
 * An interactive sign-in happens only when it is asked for.
 *
 * @throws EntradaError `usage`, `client_unknown`
 */
export function tokenSources(options: TokenOptions, terminal: Terminal, progress: Progress): readonly TokenSource[] {
  const { env, fetch } = terminal;
  if (options.client !== undefined && options.via !== 'browser' && options.via !== 'device-code') {
    throw new EntradaError(
      'usage',
      '--client goes with --via browser or --via device-code: Azure CLI has its own client id, and the environment names one in AZURE_CLIENT_ID.',
    );
  }
  switch (options.via) {
    case 'azure-cli':
      return [azureCliSource({ env })];
    case 'environment':
      return [environmentSource({ env, fetch })];
    case 'browser':
    case 'device-code':
      return [interactiveSource(options.via, options, terminal, progress)];
    default:
      return [environmentSource({ env, fetch }), azureCliSource({ env })];
  }
}

function interactiveSource(
  interaction: 'browser' | 'device-code',
  options: TokenOptions,
  terminal: Terminal,
  progress: Progress,
): TokenSource {
  const source = signInSource({
    interaction,
    ...(options.client !== undefined && { client: options.client }),
    ...(options.tenant !== undefined && { tenant: options.tenant }),
    fetch: terminal.fetch,
    prompt: (message) => progress.say(`${message}\n`, 'Waiting for the sign-in'),
  });
  progress.say(clientNotice(options.client ?? azureCliClientId, styleFor(terminal.stderr, terminal.env)));
  return source;
}

/** Said before a sign-in through a client that is not the person's own. */
function clientNotice(client: string, { dim, yellow, width }: TextStyle): string {
  const clientId = findWellKnownClient(client)?.appId;
  const notice = clientId === undefined ? undefined : describeClient(clientId);
  if (notice === undefined) return '';
  const [first = '', ...rest] = wrapText(notice.title, width - 2);
  const lines = [`${yellow('!')} ${first}`, ...rest.map((line) => `  ${line}`)];
  for (const line of wrapText(notice.lines.join(' '), width - 2)) lines.push(dim(`  ${line}`));
  return `${lines.join('\n')}\n`;
}
