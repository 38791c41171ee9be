import { EntradaError, tryDecodeToken } from '@entrada/core';
import { isBearerToken } from '../bearer-token.ts';

/** What `az account get-access-token` answered. */
export interface AzureCliAnswer {
  readonly token: string;
  /** Seconds since the epoch. */
  readonly expiresOn: number;
  readonly tenant: string | undefined;
}

/**
 * Reads the JSON on az's standard output.
 *
 * @throws EntradaError `source_failed`, which never repeats any of the output.
 */
export function parseAnswer(stdout: string): AzureCliAnswer {
  const answer = parseObject(stdout);
  const { accessToken, tenant } = answer;
  if (!isBearerToken(accessToken)) throw unexpected('no accessToken');
  return {
    token: accessToken,
    expiresOn: readExpiry(answer, accessToken),
    tenant: typeof tenant === 'string' ? tenant : undefined,
  };
}

function parseObject(stdout: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stdout.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message quotes its input, which may hold the token: it is not passed on.
    throw unexpected('no JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw unexpected('no JSON object');
  return { ...parsed };
}

/**
 * `expires_on` (seconds since the epoch, az 2.54 and later). Before, az gave only `expiresOn`, local time without a zone,
 * which means two moments in the night that summer time ends: there the token's own `exp` is better. Only where the token
 * is no JWT is the local time read, as the earlier of the two.
 */
function readExpiry(answer: Readonly<Record<string, unknown>>, token: string): number {
  const epoch = Number(answer.expires_on ?? Number.NaN);
  if (Number.isSafeInteger(epoch) && epoch > 0) return epoch;
  const decoded = tryDecodeToken(token);
  if ('claims' in decoded && typeof decoded.claims.exp === 'number') return Math.floor(decoded.claims.exp);
  const local = typeof answer.expiresOn === 'string' ? answer.expiresOn : '';
  const parts = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(local);
  if (parts === null) throw unexpected('neither expires_on nor expiresOn');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return Math.floor(new Date(year, month - 1, day, hour, minute, second).getTime() / 1000);
}

function unexpected(found: string): EntradaError {
  return new EntradaError(
    'source_failed',
    `Azure CLI answered with ${found}; expected the JSON of "az account get-access-token". Try that command by itself.`,
  );
}
