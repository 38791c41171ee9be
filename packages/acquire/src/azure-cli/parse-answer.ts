import { EntradaError } from '@entrada/core';

/** What `az account get-access-token` answered. */
export interface AzureCliAnswer {
  readonly token: string;
  /** Seconds since the epoch. */
  readonly expiresOn: number;
  readonly tenant: string | undefined;
}

/** Visible ASCII, as RFC 6750 section 2.1 allows in a bearer token. */
const bearerToken = /^[\x21-\x7e]+$/;

/**
 * Reads the JSON on az's standard output.
 *
 * @throws EntradaError `source_failed`, which never repeats any of the output.
 */
export function parseAnswer(stdout: string): AzureCliAnswer {
  const answer = parseObject(stdout);
  const { accessToken, tenant } = answer;
  if (typeof accessToken !== 'string' || !bearerToken.test(accessToken)) throw unexpected('no accessToken');
  return {
    token: accessToken,
    expiresOn: readExpiry(answer),
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

/** `expires_on` (seconds since the epoch, az 2.54 and later), else `expiresOn` (local time without a zone). */
function readExpiry(answer: Record<string, unknown>): number {
  const epoch = Number(answer.expires_on ?? Number.NaN);
  if (Number.isSafeInteger(epoch) && epoch > 0) return epoch;
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
