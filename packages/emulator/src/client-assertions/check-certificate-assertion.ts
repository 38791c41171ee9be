import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { KeyCredential } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { keyDate } from '../tokens/entra-time.ts';
import type { ReadJwt } from '../tokens/read-jwt.ts';
import type { Assertion } from './assertion.ts';
import { checkAudience } from './check-audience.ts';
import { checkValidity } from './check-validity.ts';

/**
 * Checks an assertion that the client signed with the key of one of its certificates: RS256 or PS256, the
 * certificate named by `x5t` or `x5t#S256` (Microsoft Learn, "Certificate credentials"). Which of several mistakes is
 * answered first is inferred.
 */
export function checkCertificateAssertion(
  context: EmulatorContext,
  { appId, keys }: { readonly appId: string; readonly keys: readonly KeyCredential[] },
  assertion: Assertion,
): EntraRefusal | undefined {
  const { jwt } = assertion;
  if (assertion.issuer !== assertion.subject) return refuse(50048);
  const thumbprint = namedThumbprint(jwt);
  const credential = keys.find((candidate) => thumbprintsOf(candidate).includes(thumbprint));
  if (credential === undefined) return refuse(700027, { appId, thumbprint: thumbprint.toUpperCase() });
  if (!isCurrent(credential, context.clock.now())) return refuse(1000502);
  if (!isSupported(jwt.header.alg)) return refuse(5002730);
  const { publicKey } = certificateOf(credential);
  if (!isSignedBy(jwt, publicKey)) return refuseSignature(appId, thumbprint, credential);
  return checkAudience(context, assertion) ?? checkValidity(assertion, context.clock.now());
}

/** Whether the header's algorithm is one that certificates sign with. */
function isSupported(algorithm: unknown): boolean {
  return algorithm === 'RS256' || algorithm === 'PS256';
}

/** Verifies RS256 and PS256. */
export function isSignedBy({ header, signingInput, signature }: ReadJwt, key: KeyObject): boolean {
  if (!isSupported(header.alg) || key.asymmetricKeyType !== 'rsa') return false;
  const padding =
    header.alg === 'PS256'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { padding: constants.RSA_PKCS1_PADDING };
  return verify('sha256', Buffer.from(signingInput), { key, ...padding }, Buffer.from(signature, 'base64url'));
}

/** Hexadecimal. Azure CLI pads the base64url of `x5t`, which says the same. */
function namedThumbprint({ header }: ReadJwt): string {
  const named = header['x5t#S256'] ?? header.x5t ?? header.kid;
  return typeof named === 'string' ? Buffer.from(named, 'base64url').toString('hex') : '';
}

function certificateOf({ key }: KeyCredential): X509Certificate {
  return new X509Certificate(Buffer.from(key, 'base64'));
}

/** SHA-1 and SHA-256 of the DER, hexadecimal. */
function thumbprintsOf(credential: KeyCredential): readonly string[] {
  const { raw } = certificateOf(credential);
  return ['sha1', 'sha256'].map((algorithm) => createHash(algorithm).update(raw).digest('hex'));
}

function isCurrent({ startDateTime, endDateTime }: KeyCredential, now: number): boolean {
  return Date.parse(startDateTime) <= now && now < Date.parse(endDateTime);
}

/** The reason that AADSTS50013 was seen with, its sister for tokens (AzureAD/microsoft-authentication-library-for-dotnet#1317). */
function refuseSignature(appId: string, thumbprint: string, credential: KeyCredential): EntraRefusal {
  const [from, to] = [credential.startDateTime, credential.endDateTime].map((time) => keyDate(Date.parse(time)));
  return refuse(
    700027,
    { thumbprint: thumbprint.toUpperCase(), from: from ?? '', to: to ?? '', appId },
    {
      text: "Client assertion contains an invalid signature. [Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '{thumbprint}', Found key 'Start={from}, End={to}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{appId}'.]",
      inferred: 'The reason is worded as AADSTS50013 was seen with it.',
    },
  );
}
