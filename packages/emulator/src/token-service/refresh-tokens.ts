import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Keeping, keepNothing } from '../store/keeping.ts';
import { BoundedMap } from './bounded-map.ts';
import type { SignInSession } from './sign-in-session.ts';

/** What a refresh token stands for: a client and a user, but no resource (Entra's are independent of it). */
export interface RefreshGrant {
  readonly clientId: string;
  /** Object id of the user. */
  readonly userId: string;
  /** The `scope` parameter it was issued for: what a redemption without a scope means. */
  readonly scope: string;
  readonly session: SignInSession;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  /** Milliseconds since the epoch: the end that renewal does not move (single-page applications). */
  readonly endsAt?: number;
}

/** What looking up a presented refresh token found. */
export type RefreshLookup =
  | { readonly outcome: 'found'; readonly grant: RefreshGrant }
  | { readonly outcome: 'malformed' }
  | { readonly outcome: 'inactive'; readonly grant: RefreshGrant }
  | { readonly outcome: 'ended'; readonly grant: RefreshGrant }
  | { readonly outcome: 'revoked'; readonly grant: RefreshGrant; readonly revokedAt: number };

export interface RefreshTokens {
  issue(grant: Omit<RefreshGrant, 'issuedAt'>): string;
  find(token: string): RefreshLookup;
  /** Makes every refresh token that the user has so far worthless (Graph: revokeSignInSessions). */
  revokeUser(userId: string): void;
  /** Epoch milliseconds of a user's last revocation: what signed in before it counts no longer. */
  revokedAt(userId: string): number | undefined;
}

/** Days of inactivity after which a refresh token is refused (700082). */
const inactivity = 90 * 24 * 60 * 60_000;

/**
 * Of a refresh token only a digest is remembered, so that nobody can take one from a data file.
 *
 * @param keeping where they are kept from one start to the next
 */
export function createRefreshTokens(
  clock: Clock,
  random: (size: number) => Buffer,
  keeping: Keeping = keepNothing,
): RefreshTokens {
  const grants = new BoundedMap<RefreshGrant>({}, (_, digest) => keeping.remove('refreshTokens', digest, 'soon'));
  for (const [digest, grant] of keeping.read<RefreshGrant>('refreshTokens')) grants.set(digest, grant);
  const revocations = new Map<string, number>(keeping.read('revocations'));
  return {
    issue: (issued) => {
      const token = `1.${random(64).toString('base64url')}`;
      const grant = { ...issued, issuedAt: clock.now() };
      grants.set(digestOf(token), grant);
      keeping.put('refreshTokens', digestOf(token), grant);
      return token;
    },
    find: (token) => {
      const digest = digestOf(token);
      const grant = grants.get(digest);
      if (grant === undefined) return { outcome: 'malformed' };
      // A client may keep to one token for ever, and each use makes another.
      grants.touch(digest);
      keeping.put('refreshTokens', digest, grant, 'soon');
      const revokedAt = revocations.get(grant.userId);
      if (revokedAt !== undefined && grant.issuedAt <= revokedAt) return { outcome: 'revoked', grant, revokedAt };
      if (grant.endsAt !== undefined && clock.now() >= grant.endsAt) return { outcome: 'ended', grant };
      return { outcome: clock.now() - grant.issuedAt > inactivity ? 'inactive' : 'found', grant };
    },
    revokedAt: (userId) => revocations.get(userId),
    revokeUser: (userId) => {
      revocations.set(userId, clock.now());
      keeping.put('revocations', userId, clock.now());
    },
  };
}

function digestOf(token: string): string {
  return hash('sha256', token, 'hex');
}
