/**
 * The `Retry-After` header in milliseconds, given as seconds or as an HTTP date (RFC 9110 section 10.2.3).
 *
 * @param now epoch milliseconds
 * @returns undefined when there is none, or nothing that can be read
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  // Without a name of a day or month it is no HTTP date, though Date.parse may take it for some year.
  const date = /[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
