import {
  azureCliClientId,
  azureCliSource,
  describeClient,
  environmentSource,
  signInSource,
  type TokenSource,
} from '@entrada/acquire';
import { EntradaError, findWellKnownClient } from '@entrada/core';
import { coloursFor, type Terminal } from '../terminal.ts';

export interface TokenOptions {
  readonly via?: 'azure-cli' | 'browser' | 'device-code' | 'environment';
  readonly tenant?: string;
  readonly client?: string;
}

/**
 * The sources that a command tries, in order: the one named by `--via`, else the environment and then Azure CLI.
 * An interactive sign-in happens only when it is asked for.
 */
export function tokenSources(options: TokenOptions, terminal: Terminal): readonly TokenSource[] {
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
      return [interactiveSource(options.via, options, terminal)];
    default:
      return [environmentSource({ env, fetch }), azureCliSource({ env })];
  }
}

function interactiveSource(
  interaction: 'browser' | 'device-code',
  options: TokenOptions,
  terminal: Terminal,
): TokenSource {
  const source = signInSource({
    interaction,
    ...(options.client !== undefined && { client: options.client }),
    ...(options.tenant !== undefined && { tenant: options.tenant }),
    fetch: terminal.fetch,
    prompt: (message) => terminal.stderr.write(`${message}\n`),
  });
  const clientId = findWellKnownClient(options.client ?? azureCliClientId)?.appId;
  const notice = clientId === undefined ? undefined : describeClient(clientId);
  if (notice) {
    const { dim, yellow } = coloursFor(terminal.stderr, terminal.env);
    terminal.stderr.write(`${yellow('!')} ${notice.title}\n${notice.lines.map((line) => dim(`  ${line}\n`)).join('')}`);
  }
  return source;
}
