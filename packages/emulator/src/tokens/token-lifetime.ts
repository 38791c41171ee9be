/** When a token is valid. Entra dates tokens five minutes back, so that clocks may differ (recorded). */
export interface Validity {
  /** Epoch seconds; also `nbf`. */
  readonly iat: number;
  /** Epoch seconds. */
  readonly exp: number;
  /** Seconds, for `expires_in` of the answer. */
  readonly expiresIn: number;
}

/** Seconds by which the service dates its tokens back. */
export const backdate = 300;
const minute = 60;
const hour = 3600;

/**
 * An access token lives 60 to 90 minutes, at random; 20 to 28 hours when client and API both do continuous access
 * evaluation (Microsoft Learn, "Configurable token lifetimes" and "Continuous access evaluation").
 *
 * @param now epoch milliseconds
 */
export function accessTokenValidity(now: number, random: (size: number) => Buffer, continuous: boolean): Validity {
  const [from, to] = continuous ? [20 * hour, 28 * hour] : [60 * minute, 90 * minute];
  const lifetime = from + Math.floor((random(4).readUInt32BE() / 2 ** 32) * (to - from + 1));
  return validity(now, lifetime);
}

/** An id_token lives 3,900 seconds from its backdated beginning (recorded). */
export function idTokenValidity(now: number): Validity {
  return validity(now, hour);
}

/**
 * A validity that ends no later than another token (recorded for on-behalf-of: login/obo/success-1).
 *
 * @param notAfter epoch seconds
 */
export function endingBy(full: Validity, notAfter: number | undefined): Validity {
  if (notAfter === undefined || notAfter >= full.exp) return full;
  return { ...full, exp: notAfter, expiresIn: full.expiresIn - (full.exp - notAfter) };
}

function validity(now: number, lifetime: number): Validity {
  const seconds = Math.floor(now / 1000);
  return { iat: seconds - backdate, exp: seconds + lifetime, expiresIn: lifetime - 1 };
}
