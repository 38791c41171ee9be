import type { BadToken } from './bad-token.ts';
import { misdirectedTokens, powerlessTokens } from './bad-token-claims.ts';
import { malformedTokens } from './bad-token-form.ts';
import { badlySignedTokens } from './bad-token-signature.ts';

/** Every bad token: one corpus for the verifier, each adapter and inspect. */
export const badTokens: readonly BadToken[] = [
  ...malformedTokens,
  ...badlySignedTokens,
  ...misdirectedTokens,
  ...powerlessTokens,
];
