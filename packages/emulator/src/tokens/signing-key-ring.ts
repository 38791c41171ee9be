import type { Clock } from '../clock.ts';
import { type Keeping, keepNothing } from '../store/keeping.ts';
import {
  generateSigningKeys,
  importSigningKeys,
  type KeptSigningKeys,
  type OwnSigningKeys,
  type SigningKeys,
} from './signing-keys.ts';

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
  readonly keys: OwnSigningKeys;
  readonly signsFrom: number;
  /** Infinity as long as no other key is to follow. */
  until: number;
}

/** JSON has no Infinity: null is the end of time, or its beginning. */
interface KeptKey extends KeptSigningKeys {
  readonly signsFrom: number | null;
  readonly until: number | null;
}

const day = 24 * 60 * 60;

/** The ring of an emulator with a data file: the keys that are kept there, at first one of its own. */
export async function openSigningKeyRing(clock: Clock, keeping: Keeping): Promise<SigningKeyRing> {
  const kept = keeping.read<KeptKey>('signingKeys').map(([, { signsFrom, until, ...keys }]) => ({
    keys: importSigningKeys(keys),
    signsFrom: signsFrom ?? Number.NEGATIVE_INFINITY,
    until: until ?? Number.POSITIVE_INFINITY,
  }));
  const [oldest] = kept;
  if (oldest !== undefined) return createRing(oldest.keys, kept, clock, keeping);
  const first = await generateSigningKeys();
  const held = [always(first)];
  keepAll(held, keeping);
  return createRing(first, held, clock, keeping);
}

/** @param first the key that signs until the first rotation */
export function createSigningKeyRing(first: OwnSigningKeys, clock: Clock): SigningKeyRing {
  return createRing(first, [always(first)], clock, keepNothing);
}

function always(keys: OwnSigningKeys): HeldKey {
  return { keys, signsFrom: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
}

function keepAll(held: readonly HeldKey[], keeping: Keeping): void {
  for (const { keys, signsFrom, until } of held) {
    const times = {
      signsFrom: Number.isFinite(signsFrom) ? signsFrom : null,
      until: Number.isFinite(until) ? until : null,
    };
    keeping.put('signingKeys', keys.kid, { ...keys.export(), ...times } satisfies KeptKey);
  }
}

function createRing(first: SigningKeys, held: HeldKey[], clock: Clock, keeping: Keeping): SigningKeyRing {
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
      keepAll(held, keeping);
      return { kid: keys.kid, signsFrom, previousKid, previousUntil };
    },
  };
}
