/** What an authorization code stands for. */
export interface CodeGrant {
  readonly clientId: string;
  /** Object id of the user who signed in. */
  readonly userId: string;
  readonly redirectUri: string;
  /** The `scope` parameter of the authorize request. */
  readonly scope: string;
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: 'S256' | 'plain';
  readonly nonce?: string;
  /** The `claims` parameter of the authorize request. */
  readonly claims?: string;
  /** Tenant segment of the authorize path. */
  readonly tenant: string;
}

/** What looking up a presented code found. */
export type CodeRedemption =
  | { readonly outcome: 'redeemed'; readonly grant: CodeGrant }
  | { readonly outcome: 'malformed' }
  | { readonly outcome: 'already-redeemed' }
  | { readonly outcome: 'expired' };

/** Authorization codes: ten minutes of life, one use (RFC 6749 section 4.1.2). */
export interface AuthorizationCodes {
  issue(grant: CodeGrant): string;
  /** Looks without spending: `redeemed` means that {@link redeem} would succeed. */
  peek(code: string): CodeRedemption;
  /** Spends the code. */
  redeem(code: string): CodeRedemption;
}
