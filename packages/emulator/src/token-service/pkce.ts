import { createHash } from 'node:crypto';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import type { CodeGrant } from './authorization-codes.ts';

/** Checks the proof key of a code (RFC 7636): 50148 when it is missing, 501481 when it is another one. */
export function checkProofKey(grant: CodeGrant, verifier: string | undefined): EntraRefusal | undefined {
  if (grant.codeChallenge === undefined) return undefined;
  if (verifier === undefined) return refuse(50148);
  const challenge =
    grant.codeChallengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  return challenge === grant.codeChallenge ? undefined : refuse(501481);
}
