import type { KeyCredential, PasswordCredential } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A client secret without the secret: reads have `secretText` null and the hint (recorded). */
export function viewPasswordCredential(credential: PasswordCredential): Entity {
  const { displayName, endDateTime, hint, keyId, startDateTime } = credential;
  return { customKeyIdentifier: null, displayName, endDateTime, hint, keyId, secretText: null, startDateTime };
}

/** A certificate without its key, which only `$select=keyCredentials` of one object shows in Entra. */
export function viewKeyCredential(credential: KeyCredential): Entity {
  const { customKeyIdentifier, displayName, endDateTime, keyId, startDateTime, type, usage } = credential;
  return { customKeyIdentifier, displayName, endDateTime, key: null, keyId, startDateTime, type, usage };
}
