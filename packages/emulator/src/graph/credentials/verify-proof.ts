import { X509Certificate } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { KeyCredential } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';

/** What a proof is about. */
export interface ProofSubject {
  /** Object id: `iss` of the proof. */
  readonly id: string;
  readonly keyCredentials?: readonly KeyCredential[];
}

/** `aud` of a proof: Azure AD Graph, not Microsoft Graph (microsoftgraph/microsoft-graph-docs#10686). */
const audience = '00000002-0000-0000-c000-000000000000';

/** Seconds from `nbf` to `exp` [D: application-rollkey-prooftoken.md]. */
const longestLife = 600;

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];

/**
 * Checks the proof of possession that addKey and removeKey want: a JWT that is signed with a certificate which the object
 * has already and which has not expired.
 *
 * @param now epoch milliseconds
 * @throws {GraphError} proofInvalid
 */
export async function verifyProof(subject: ProofSubject, proof: string, now: number): Promise<void> {
  for (const credential of subject.keyCredentials ?? []) {
    if (Date.parse(credential.endDateTime) <= now) continue;
    if (await isSignedWith(credential, subject.id, proof, now)) return;
  }
  throw graphError('proofInvalid');
}

async function isSignedWith({ key }: KeyCredential, issuer: string, proof: string, now: number): Promise<boolean> {
  try {
    const { publicKey } = new X509Certificate(Buffer.from(key, 'base64'));
    const options = { audience, issuer, algorithms, currentDate: new Date(now), clockTolerance: 300 };
    const { payload } = await jwtVerify(proof, publicKey, { ...options, requiredClaims: ['nbf', 'exp'] });
    return (payload.exp ?? 0) - (payload.nbf ?? 0) <= longestLife;
  } catch {
    return false;
  }
}
