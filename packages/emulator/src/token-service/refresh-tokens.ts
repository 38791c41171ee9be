/** What a refresh token stands for: a client and a user, but no resource (Entra's are independent of it). */
export interface RefreshGrant {
  readonly clientId: string;
  /** Object id of the user. */
  readonly userId: string;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
}

/** What looking up a presented refresh token found. */
export type RefreshLookup =
  | { readonly outcome: 'found'; readonly grant: RefreshGrant }
  | { readonly outcome: 'malformed' }
  | { readonly outcome: 'inactive'; readonly grant: RefreshGrant }
  | { readonly outcome: 'revoked'; readonly grant: RefreshGrant; readonly revokedAt: number };

export interface RefreshTokens {
  issue(clientId: string, userId: string): string;
  find(token: string): RefreshLookup;
  /** Makes every refresh token that the user has so far worthless (Graph: revokeSignInSessions). */
  revokeUser(userId: string): void;
}
