import {
  azureCliClientId,
  createSource,
  createTokenCache,
  defaultSources,
  describeClient,
  type SourceName,
  type SourceOptions,
  signInSource,
  type TokenSource,
} from '@entrada/acquire';
import { type Cloud, findWellKnownClient } from '@entrada/core';
import { plainKeyNotice } from '../output/plain-key-notice.ts';
import type { Progress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal, type TextStyle } from '../terminal.ts';

export interface TokenOptions {
  readonly via?: SourceName;
  readonly tenant?: string;
  readonly client?: string;
  readonly account?: string;
  readonly cloud?: Cloud['name'];
  /** Claims challenge as it was typed. */
  readonly claims?: string;
  readonly force?: boolean;
  /** Seconds. */
  readonly minTtl?: number;
  /** Seconds that one source may take. */
  readonly timeout?: number;
  /** Name of the profile in force. */
  readonly profile?: string;
}

/**
 * The sources that a command tries, in order: the one named by `--via`, else those that ask nobody to sign in.
 *
 * @throws EntradaError `usage`, `client_unknown`
 */
export function tokenSources(options: TokenOptions, terminal: Terminal, progress: Progress): readonly TokenSource[] {
  const sources = freshSources(options, terminal, progress);
  if (isInteractive(options.via)) return sources;
  const cache = createTokenCache({
    ...terminal,
    profile: options.profile,
    onPlainKey: (store) => progress.say(plainKeyNotice(store, terminal)),
  });
  return sources.map(cache.over);
}

/**
 * The same sources without the cache in front of them: what is kept hides what would be answered now.
 *
 * @throws EntradaError `usage`, `client_unknown`
 */
export function freshSources(options: TokenOptions, terminal: Terminal, progress: Progress): readonly TokenSource[] {
  const settings: SourceOptions = {
    env: terminal.env,
    fetch: terminal.fetch,
    ...(options.timeout !== undefined && { timeoutMs: options.timeout * 1000 }),
    ...(options.profile !== undefined && { profile: options.profile }),
  };
  if (options.via === undefined) return defaultSources(settings);
  if (!isInteractive(options.via)) return [createSource(options.via, settings)];
  return [interactiveSource(options.via, options, terminal, progress)];
}

/** Whether a source asks a person to sign in. */
export function isInteractive(source: SourceName | undefined): source is 'browser' | 'device-code' {
  return source === 'browser' || source === 'device-code';
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
    ...(options.cloud !== undefined && { cloud: options.cloud }),
    ...(options.timeout !== undefined && { timeoutMs: options.timeout * 1000 }),
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
