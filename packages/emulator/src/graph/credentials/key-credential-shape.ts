import type { SentKeyCredential } from '../applications/sent-application.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { filledText, guid, instant, nullable, objectOf, oneOf, readEntity, type Shape, text } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';

/** A certificate in a body. */
export const keyCredential: Shape<SentKeyCredential> = objectOf('KeyCredential', {
  customKeyIdentifier: nullable(text()),
  displayName: nullable(text()),
  endDateTime: nullable(instant),
  key: nullable(text(65_536)),
  keyId: nullable(guid),
  startDateTime: nullable(instant),
  type: oneOf('AsymmetricX509Cert', 'X509CertAndPassword'),
  usage: oneOf('Verify', 'Sign'),
});

/** The body of addKey. */
export interface AddKeyRequest {
  readonly keyCredential: SentKeyCredential;
  readonly proof: string;
}

/** @throws {GraphError} valueRequired and those of the shape */
export function readAddKey(body: JsonObject, type: string): AddKeyRequest {
  const sent = readEntity(body, type, {
    keyCredential,
    // Only for keys of the type X509CertAndPassword: it unlocks the private key, which nothing here uses.
    passwordCredential: nullable(objectOf('PasswordCredential', { secretText: filledText(1024) })),
    proof: filledText(65_536),
  });
  if (sent.keyCredential === undefined) throw graphError('valueRequired', { property: 'keyCredential', type });
  if (sent.proof === undefined) throw graphError('valueRequired', { property: 'proof', type });
  return { keyCredential: sent.keyCredential, proof: sent.proof };
}

/** The body of removeKey. @throws {GraphError} valueRequired and those of the shape */
export function readRemoveKey(body: JsonObject, type: string): { readonly keyId: string; readonly proof: string } {
  const { keyId, proof } = readEntity(body, type, { keyId: guid, proof: filledText(65_536) });
  if (keyId === undefined) throw graphError('valueRequired', { property: 'keyId', type });
  if (proof === undefined) throw graphError('valueRequired', { property: 'proof', type });
  return { keyId, proof };
}
