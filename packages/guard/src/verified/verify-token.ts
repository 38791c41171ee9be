import { checkTime, checkToken, type DecodedToken, isBase64url, type TokenDefect } from '@entrada/core';
import { type Challenger, isPermissionFailure } from '../challenge.ts';
import type { GuardSettings } from '../guard-options.ts';
import type { Denied, Granted, GuardResult } from '../guard-result.ts';
import type { TenantKeys } from '../keys/tenant-keys.ts';
import { readPrincipal } from '../principal.ts';
import type { VerificationKey } from '../signature/signature-verifier.ts';
import { readKeyId } from '../token-header.ts';
import { TokenDecoder } from './token-decoder.ts';
import { VerifiedTokens } from './verified-tokens.ts';

/** The way of a token: remembered, or decoded, its signature verified, its claims checked, and then remembered. */
export function createTokenVerification(
  settings: GuardSettings,
  challenger: Challenger,
  keys: TenantKeys,
): (token: string) => GuardResult | Promise<GuardResult> {
  const { expectations, clock } = settings;
  const decoder = new TokenDecoder();
  const verifiedTokens = new VerifiedTokens(settings.rememberedTokens);

  function recall(token: string, now: number): Granted | undefined {
    const known = verifiedTokens.find(token);
    if (known === undefined) return undefined;
    const isCurrent =
      keys.find(known.key.kid, now) === known.key && !checkTime(known.claims, now, expectations.clockSkew);
    if (isCurrent) return known.granted;
    // Verified once, but expired or signed by a key that the tenant has withdrawn: it goes the whole way again.
    verifiedTokens.delete(token);
    return undefined;
  }

  function judge(token: string, decoded: DecodedToken, key: VerificationKey, now: number): GuardResult {
    if (!key.verify(decoded.signingInput, decoded.signature)) {
      if (!isBase64url(decoded.signature) || decoded.signature === '') return challenger.tokenMalformed;
      return challenger.invalidToken('signature_invalid', 'The signature of the token is not that of the tenant.');
    }
    const failure = checkToken(decoded.claims, expectations, now);
    if (failure !== undefined) {
      const isPermission = isPermissionFailure(failure.code);
      return challenger[isPermission ? 'insufficientScope' : 'invalidToken'](failure.code, failure.message);
    }
    const principal = readPrincipal(decoded.claims);
    if (principal === undefined) {
      const message = 'The token does not say who calls: oid, sub, tid or the client id is missing.';
      return challenger.invalidToken('identity_missing', message);
    }
    const granted: Granted = { ok: true, principal };
    decoder.keepHeader(decoded);
    verifiedTokens.add({ token, granted, key, claims: decoded.claims });
    return granted;
  }

  function unknownKey(kid: string, now: number): Denied {
    const reason = keys.whyUnusable(kid);
    if (reason !== undefined) {
      return challenger.invalidToken('key_refused', `The key that signed the token is not accepted: it ${reason}.`);
    }
    if (keys.failing) return challenger.unavailable(keys.retryAfter(now));
    return challenger.invalidToken('key_unknown', 'The token is signed with a key that the tenant does not have.');
  }

  return (token) => {
    const now = clock();
    const recalled = recall(token, now);
    if (recalled !== undefined) return recalled;
    const decoded = decoder.decode(token);
    if ('defect' in decoded) return malformed(decoded, challenger);
    const kid = readKeyId(decoded.header);
    if (typeof kid !== 'string') return challenger.invalidToken(kid.code, kid.message);
    const key = keys.find(kid, now);
    if (key !== undefined) return judge(token, decoded, key, now);
    const refreshed = keys.refresh(now);
    if (refreshed === undefined) return unknownKey(kid, now);
    return refreshed.then(() => {
      const later = clock();
      const learnt = keys.find(kid, later);
      return learnt === undefined ? unknownKey(kid, later) : judge(token, decoded, learnt, later);
    });
  };
}

function malformed({ defect }: TokenDefect, challenger: Challenger): Denied {
  return defect === 'token_too_large' ? challenger.tokenTooLarge : challenger.tokenMalformed;
}
