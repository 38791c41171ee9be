import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { type AccessToken, createTokenProxy } from '@entrada/acquire';
import { clouds, EntradaError, resolveResource } from '@entrada/core';
import { styleFor, type Terminal } from '../terminal.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';
import { untilAborted } from './until-aborted.ts';

export interface ProxyOptions extends TokenOptions {
  readonly target: string;
  readonly resource: string;
  readonly scope?: readonly string[];
  readonly port?: number;
  readonly bind?: string;
  readonly secretFile?: string;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly quiet?: boolean;
}

/**
 * `entrada proxy`: a forwarder that adds a token, until Ctrl+C. Its address is the first line of standard output; a line for
 * each request goes to standard error. A first token is got before it listens, so that a refusal is seen at once.
 */
export async function runProxy(options: ProxyOptions, terminal: Terminal): Promise<void> {
  const request = resolveResource(options.resource, {
    ...(options.scope !== undefined && { scope: options.scope }),
    cloud: clouds[options.cloud ?? 'public'],
  });
  const secret = options.secretFile === undefined ? undefined : await readSecret(options.secretFile);
  const { dim } = styleFor(terminal.stderr, terminal.env);
  let first: AccessToken | undefined = await requestToken(request, options, terminal);
  const proxy = await createTokenProxy({
    target: options.target,
    resource: request.resource,
    getToken: async () => {
      const token = first ?? (await requestToken(request, options, terminal));
      first = undefined;
      return token;
    },
    ...(options.port !== undefined && { port: options.port }),
    ...(options.bind !== undefined && { address: options.bind }),
    ...(options.allowHost !== undefined && { hosts: options.allowHost }),
    ...(options.allowOrigin !== undefined && { origins: options.allowOrigin.map(checkOrigin) }),
    ...(secret !== undefined && { secret }),
    fetch: terminal.fetch,
    now: terminal.now,
    onAnswer: ({ method, path, status }) => {
      if (!options.quiet) terminal.stderr.write(`${dim(`${method} ${printable(path)} ${status}`)}\n`);
    },
  });
  try {
    terminal.stdout.write(`${proxy.url}\n`);
    terminal.stderr.write(
      `${dim(`Forwards to ${options.target} with a token for ${request.resource}; Ctrl+C ends it.`)}\n`,
    );
    await untilAborted(terminal.signal);
  } finally {
    await proxy.close();
  }
}

/** A browser sends an origin in one spelling only; another would never match. */
function checkOrigin(text: string): string {
  const url = URL.parse(text);
  if (url !== null && url.origin === text) return text;
  const mend = url === null || url.origin === 'null' ? 'expected e.g. http://localhost:5173' : `expected ${url.origin}`;
  throw new EntradaError('usage', `--allow-origin ${text} is no origin; ${mend}.`);
}

async function readSecret(file: string): Promise<string> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new EntradaError('usage', `${file} can be read by others. Take that away first: chmod 600 ${file}`);
    }
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asUsage(error, file);
  }
  const secret = randomBytes(24).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    throw asUsage(error, file);
  });
  return secret;
}

function asUsage(error: unknown, file: string): unknown {
  if (error instanceof EntradaError) return error;
  return new EntradaError('usage', `${file} can't be used as the secret's file.`, { cause: error });
}

/** Whoever asks chooses the path: no control characters reach the terminal. */
function printable(path: string): string {
  return path.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);
}
