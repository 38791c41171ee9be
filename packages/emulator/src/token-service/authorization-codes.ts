import type { Clock } from '../clock.ts';
import { BoundedMap } from './bounded-map.ts';
import type { SignInSession } from './sign-in-session.ts';

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
  readonly session?: SignInSession;
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

/** Ten minutes (Microsoft Learn, "Authorization code flow": codes are short-lived, typically expire after about 10 minutes). */
const lifetime = 10 * 60_000;

/** How long a spent or expired code is still told apart from one that never was. */
const remembered = 60 * 60_000;

interface IssuedCode {
  readonly grant: CodeGrant;
  readonly issuedAt: number;
  spent: boolean;
}

export function createAuthorizationCodes(clock: Clock, random: (size: number) => Buffer): AuthorizationCodes {
  const codes = new BoundedMap<IssuedCode>();

  function peek(code: string): CodeRedemption {
    const issued = codes.get(code);
    if (issued === undefined) return { outcome: 'malformed' };
    if (issued.spent) return { outcome: 'already-redeemed' };
    if (clock.now() - issued.issuedAt > lifetime) return { outcome: 'expired' };
    return { outcome: 'redeemed', grant: issued.grant };
  }

  return {
    issue: (grant) => {
      for (const [code, issued] of codes.entries()) {
        if (clock.now() - issued.issuedAt <= remembered) break;
        codes.delete(code);
      }
      const code = `1.${random(48).toString('base64url')}`;
      codes.set(code, { grant, issuedAt: clock.now(), spent: false });
      return code;
    },
    peek,
    redeem: (code) => {
      const found = peek(code);
      const issued = codes.get(code);
      if (found.outcome === 'redeemed' && issued !== undefined) issued.spent = true;
      return found;
    },
  };
}
