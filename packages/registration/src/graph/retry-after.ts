/** What a wait is given: milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits in real time. */
export const realWait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const firstDelay = 500;
const longestDelay = 16_000;

/** Milliseconds before attempt `attempt` + 1 (counting from 1) when nobody says how long: doubling, 16 s at most. */
export function backOff(attempt: number): number {
  return Math.min(firstDelay * 2 ** (attempt - 1), longestDelay);
}

/**
 * The `Retry-After` header in milliseconds, given as seconds or as an HTTP date (RFC 9110, 10.2.3).
 *
 * @param now epoch milliseconds
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
