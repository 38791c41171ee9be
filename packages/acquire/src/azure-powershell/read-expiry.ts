/** .NET counts ticks of 100 ns since the year 1. */
const ticksPerSecond = 10_000_000n;
const epochInTicks = 621_355_968_000_000_000n;

/**
 * When a token expires, from the script's answer: the UTC ticks where it could give them, else whatever PowerShell's JSON
 * made of `ExpiresOn`.
 *
 * @returns seconds since the epoch; undefined when it is no time
 */
export function readExpiry(ticks: unknown, expiresOn: unknown): number | undefined {
  if (typeof ticks === 'string' && /^\d{18}$/.test(ticks)) {
    return Number((BigInt(ticks) - epochInTicks) / ticksPerSecond);
  }
  return inSeconds(expiresOn);
}

function inSeconds(value: unknown): number | undefined {
  if (typeof value === 'string') return parseDate(value);
  if (typeof value !== 'object' || value === null) return undefined;
  // PowerShell 5.1 writes a DateTimeOffset as an object of its members.
  const members: Readonly<Record<string, unknown>> = { ...value };
  return inSeconds(members.UtcDateTime ?? members.DateTime);
}

/** `/Date(ms)/` (5.1) or ISO 8601 (7); without a zone, .NET's "unspecified" kind, it is local time. */
function parseDate(text: string): number | undefined {
  const milliseconds = /^\/Date\((\d+)(?:[+-]\d{4})?\)\/$/.exec(text)?.[1];
  const iso = /^\d{4}-\d\d-\d\dT[\d:]+(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text) ? text : '';
  const time = milliseconds === undefined ? Date.parse(iso) : Number(milliseconds);
  return Number.isFinite(time) ? Math.floor(time / 1000) : undefined;
}
