import { EntradaError } from '@entrada/core';
import { isBearerToken } from '../bearer-token.ts';
import type { SourceAnswer } from '../capabilities/define-source.ts';

/**
 * Reads the JSON on azd's standard output: `{"token":…,"expiresOn":"2026-11-24T15:00:00Z"}`. Lines of another kind around
 * it (azd writes its messages as JSON lines too) are passed over.
 *
 * @throws EntradaError `source_failed`, which never repeats any of the output
 */
export function parseAnswer(stdout: string): SourceAnswer {
  for (const answer of [stdout, ...stdout.split(/\r?\n/)].map(parseObject)) {
    if (answer === undefined || !('token' in answer)) continue;
    const expiresOn = Math.floor(Date.parse(String(answer.expiresOn)) / 1000);
    if (isBearerToken(answer.token) && Number.isFinite(expiresOn)) return { token: answer.token, expiresOn };
  }
  throw new EntradaError(
    'source_failed',
    'azd answered without a token and its expiresOn; expected the JSON of "azd auth token --output json". Try that command by itself.',
    { details: { source: 'azd' } },
  );
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}
