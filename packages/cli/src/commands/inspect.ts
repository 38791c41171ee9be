import { readFile } from 'node:fs/promises';
import { decodeToken, describeToken, EntradaError } from '@entrada/core';
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
  const description = describeToken(decodeToken(token), { now: terminal.now() });
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(description, null, 2)}\n`
      : renderTokenDescription(description, styleFor(terminal.stdout, terminal.env), terminal.now()),
  );
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
