import { EntradaError, type ErrorDetails, type Refusal } from '@entrada/core';
import { redactSecrets } from './redact-secrets.ts';

/**
 * The error for "Entra said no", with Entra's own words, code and ids.
 *
 * @param who whose request it was, e.g. `Azure CLI` or `client 04b07795-…`.
 * @param secrets what must not be quoted, should Entra ever repeat it.
 */
export function entraRefused(
  who: string,
  refusal: Refusal,
  details: ErrorDetails,
  secrets: readonly string[] = [],
): EntradaError {
  const description = redactSecrets(refusal.description, secrets);
  const code = refusal.aadsts === undefined ? refusal.error : `AADSTS${refusal.aadsts}`;
  const said = [code, description].filter((part) => part !== undefined && part !== '').join(': ');
  return new EntradaError('refused', `Entra refused ${who}. ${said}`, {
    details,
    refusal: { ...refusal, description },
  });
}
