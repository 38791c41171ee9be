import type { AccessToken } from '../source-contract.ts';

/** Seconds before its end from which a token is replaced. */
const margin = 300;

/**
 * One token for many requests: kept in memory until shortly before it ends, and got once however many ask meanwhile. A
 * failure is not kept.
 *
 * @param now seconds since the epoch
 */
export function renewingToken(getToken: () => Promise<AccessToken>, now: () => number): () => Promise<AccessToken> {
  let kept: AccessToken | undefined;
  let coming: Promise<AccessToken> | undefined;
  return () => {
    if (kept !== undefined && kept.expiresOn - margin > now()) return Promise.resolve(kept);
    coming ??= getToken()
      .then((token) => {
        kept = token;
        return token;
      })
      .finally(() => {
        coming = undefined;
      });
    return coming;
  };
}
