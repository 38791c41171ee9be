import { readFile } from 'node:fs/promises';
import { type DecodedToken, decodeToken, describeToken, EntradaError, type TokenDescription } from '@entrada/core';
import { renderTokenDescription } from '../output/render-token-description.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { extractToken } from './extract-token.ts';
import { readInput } from './read-input.ts';

/** Larger than any token and than any JSON a tool wraps one in. */
const inputLimit = 1024 * 1024;

/** `entrada inspect [FILE]`: says in words what a token is. Offline; the signature is neither checked nor shown. */
export async function inspectToken(file: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  if (looksLikeToken(file)) {
    throw new EntradaError(
      'usage',
      'A token was given as an argument, where the shell history and the process list keep it. Pipe it instead: entrada token RESOURCE | entrada inspect. Treat the one you typed as leaked until it expires.',
    );
  }
  if (file === '-' && terminal.stdin.isTTY) {
    terminal.stderr.write('Paste the token, then press Enter and Ctrl+D:\n');
  }
  const token = extractToken(await readText(file, terminal));
  const description = await describe(decodeToken(token), terminal.now());
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(description, null, 2)}\n`
      : renderTokenDescription(description, styleFor(terminal.stdout, terminal.env), terminal.now()),
  );
}

/** The list of first-party applications is large, and loaded only for a client that is not well known. */
async function describe(token: DecodedToken, now: number): Promise<TokenDescription> {
  const description = describeToken(token, { now });
  if (description.client === undefined || description.client.name !== undefined) return description;
  const { findFirstPartyApp } = await import('@entrada/core/first-party');
  return describeToken(token, { now, nameOf: (appId) => findFirstPartyApp(appId)?.name });
}

async function readText(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return await readInput(terminal.stdin, inputLimit);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new EntradaError(
      'usage',
      `${file} can't be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`,
      {
        cause: error,
      },
    );
  }
}

function looksLikeToken(text: string): boolean {
  return /^(bearer\s+)?eyJ[\w-]+\.[\w-]+\./i.test(text);
}
