import { EntradaError } from '@entrada/core';
import type { KeptLogin } from './kept-login.ts';

/** What Entra answers when a refresh token is no longer good: ended, revoked, or the password was changed. */
const endedCodes: ReadonlySet<number | undefined> = new Set([
  50089, 50132, 50133, 50173, 70000, 70008, 70043, 70044, 700003, 700082, 700084,
]);
/** The same by suberror, and what only a person in front of a page can do. */
const endedSuberrors: ReadonlySet<string | undefined> = new Set([
  'bad_token',
  'token_expired',
  'basic_action',
  'additional_action',
]);

/** A refusal of a kept sign-in's refresh token, saying that one has to sign in again; any other error as it is. */
export function signInEnded(error: EntradaError, login: KeptLogin, command: string): EntradaError {
  const { code, message, details, refusal, cause } = error;
  const isOver = endedCodes.has(refusal?.aadsts) || endedSuberrors.has(refusal?.suberror);
  if (refusal === undefined || !isOver) return error;
  const mend = `The sign-in of ${login.account} that was kept is not enough any more. Run "${command}" to sign in again.`;
  return new EntradaError(code, `${mend} ${message}`, { details: { ...details, mend }, refusal, cause });
}
