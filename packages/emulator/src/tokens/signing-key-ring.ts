import type { Clock } from '../clock.ts';
import { generateSigningKeys, type SigningKeys } from './signing-keys.ts';

/** How a rotation goes. Entra says neither, only that clients should look for new keys once a day [I]. */
export interface RotationOptions {
  /** Seconds for which the new key is published before it signs; default a day. 0 is an emergency rollover. */
  readonly leadTime?: number;
  /** Seconds for which the old key stays published after that; default two days, more than any token lives. */
  readonly overlap?: number;
}

/** When what happens; epoch milliseconds of the emulator's clock. */
export interface KeyRotation {
  readonly kid: string;
  readonly signsFrom: number;
  readonly previousKid: string;
  readonly previousUntil: number;
}

/** Signing keys that can be replaced while tokens of the old one are still about. */
export interface SigningKeyRing extends SigningKeys {
  /** Publishes a new key now, signs with it after the lead time, and drops the old one after the overlap. */
  rotate(options?: RotationOptions): Promise<KeyRotation>;
}

interface HeldKey {
  readonly keys: SigningKeys;
  readonly signsFrom: number;
  /** Infinity as long as no other key is to follow. */
  until: number;
}

const day = 24 * 60 * 60;

/** @param first the key that signs until the first rotation */
export function createSigningKeyRing(first: SigningKeys, clock: Clock): SigningKeyRing {
  const held: HeldKey[] = [{ keys: first, signsFrom: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }];

  function published(): readonly SigningKeys[] {
    return held.filter(({ until }) => until > clock.now()).map(({ keys }) => keys);
  }

  function current(): SigningKeys {
    return held.findLast(({ signsFrom }) => signsFrom <= clock.now())?.keys ?? first;
  }

  return {
    get kid() {
      return current().kid;
    },
    current,
    sign: (signingInput) => current().sign(signingInput),
    verify: (signingInput, signature) => published().some((keys) => keys.verify(signingInput, signature)),
    publishedKeys: (issuer) => published().flatMap((keys) => keys.publishedKeys(issuer)),
    rotate: async ({ leadTime = day, overlap = 2 * day } = {}) => {
      if (!(leadTime >= 0 && overlap >= 0)) throw new TypeError('A rotation takes seconds from 0 up');
      const keys = await generateSigningKeys();
      const signsFrom = clock.now() + leadTime * 1000;
      const previousKid = held.at(-1)?.keys.kid ?? first.kid;
      const previousUntil = signsFrom + overlap * 1000;
      for (const old of held) old.until = Math.min(old.until, previousUntil);
      held.push({ keys, signsFrom, until: Number.POSITIVE_INFINITY });
      return { kid: keys.kid, signsFrom, previousKid, previousUntil };
    },
  };
}
