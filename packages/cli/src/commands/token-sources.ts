import { azureCliSource, environmentSource, signInNotice, signInSource, type TokenSource } from '@entrada/acquire';
import { EntradaError, findWellKnownClient } from '@entrada/core';
import { coloursFor, type Terminal } from '../terminal.ts';
import { openBrowser } from './open-browser.ts';

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
  const interactive = options.via === 'browser' || options.via === 'device-code';
  if (options.client !== undefined && !interactive) {
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
    case undefined:
      return [environmentSource({ env, fetch }), azureCliSource({ env })];
  }
}

function interactiveSource(
  interaction: 'browser' | 'device-code',
  options: TokenOptions,
  terminal: Terminal,
): TokenSource {
  const client = clientId(options.client ?? 'azure-cli');
  const dim = coloursFor(terminal.stderr, terminal.env).dim;
  terminal.stderr.write(`${dim(signInNotice(client))}\n`);
  return signInSource({
    interaction,
    client,
    ...(options.tenant !== undefined && { tenant: options.tenant }),
    fetch: terminal.fetch,
    signal: terminal.signal,
    prompt: (message) => terminal.stderr.write(`${message}\n`),
    openBrowser: (url) => openBrowser(url, terminal.env),
  });
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function clientId(nameOrId: string): string {
  const client = findWellKnownClient(nameOrId);
  if (client) return client.appId;
  if (guid.test(nameOrId)) return nameOrId.toLowerCase();
  throw new EntradaError(
    'client_unknown',
    `"${nameOrId}" is neither a client id (a GUID) nor the name of a well-known client such as azure-cli, azure-powershell or vscode.`,
  );
}
