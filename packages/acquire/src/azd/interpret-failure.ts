import { EntradaError, parseRefusal } from '@entrada/core';
import { entraRefused } from '../entra-refused.ts';
import { quoteOutput } from '../launch/quote-output.ts';
import type { CommandOutcome } from '../launch/run-command.ts';
import type { SourceRequest } from '../source-contract.ts';

const notSignedIn = /not logged in|azd auth login/i;
const moreNeeded = /must use multi-factor authentication|reauthentication required/i;

/**
 * Why azd gave no token. It says so in one of three JSON forms (read in the source of the Azure SDK for JavaScript):
 * before 1.23.7 a `consoleMessage`; until 1.23.15 an empty one, then `{error, message, suggestion}`; since 1.24.0 the
 * latter alone.
 *
 * @returns EntradaError `refused` (with Entra's own words and ids), `source_unavailable` (not signed in), or
 *   `source_failed` with azd's words, anything token-like removed.
 */
export function interpretFailure({ stderr, stdout, exitCode }: CommandOutcome, request: SourceRequest): EntradaError {
  const said = messagesIn(`${stderr}\n${stdout}`);
  const details = { source: 'azd', resource: request.resource };
  const refusal = parseRefusal(said);
  if (refusal?.aadsts !== undefined) return entraRefused('azd', refusal, details);
  const login = request.tenant === undefined ? 'azd auth login' : `azd auth login --tenant-id ${request.tenant}`;
  if (moreNeeded.test(said)) {
    return new EntradaError(
      'source_failed',
      `azd wants another sign-in. Run "${login}". It said: ${quoteOutput(said)}`,
      {
        details,
      },
    );
  }
  if (notSignedIn.test(said)) return unavailable(`azd is not signed in. Run "${login}".`);
  return new EntradaError(
    'source_failed',
    `azd failed (exit code ${exitCode ?? 'none'}). It said: ${quoteOutput(said)}`,
    {
      details,
    },
  );
}

/** The error for a machine without azd. */
export function azdNotInstalled(): EntradaError {
  return unavailable(
    'Azure Developer CLI (azd) is not on the PATH. Install it from https://aka.ms/azd, or use another source.',
  );
}

/** The messages of azd's JSON lines; other lines as they are. */
function messagesIn(output: string): string {
  return output
    .split(/\r?\n/)
    .flatMap((line) => (line.trimStart().startsWith('{') ? wordsOf(line) : [line]))
    .join('\n');
}

function wordsOf(line: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return [line];
  }
  const { data, error, message, suggestion }: Readonly<Record<string, unknown>> = { ...Object(parsed) };
  const inside: unknown = Reflect.get(Object(data), 'message');
  return [inside, error, message, suggestion].filter((word) => typeof word === 'string' && word !== '').map(String);
}

function unavailable(message: string): EntradaError {
  return new EntradaError('source_unavailable', message, { details: { source: 'azd' } });
}
