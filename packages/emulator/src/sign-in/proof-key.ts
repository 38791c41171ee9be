import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';

/** A PKCE challenge as the authorize request carries it (RFC 7636 section 4.3). */
export interface ProofKey {
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: 'S256' | 'plain';
}

/** Reads `code_challenge` and its method, which is `plain` when left out. */
export function readProofKey(challenge: string | undefined, method: string | undefined): ProofKey | EntraRefusal {
  if (method !== undefined && method !== 'S256' && method !== 'plain') return refuse(50149);
  if (challenge === undefined) return method === undefined ? {} : refuse(501491);
  const codeChallengeMethod = method ?? 'plain';
  const wellFormed = codeChallengeMethod === 'S256' ? /^[\w-]{43}$/ : /^[\w.~-]{43,128}$/;
  return wellFormed.test(challenge) ? { codeChallenge: challenge, codeChallengeMethod } : refuse(501491);
}
