/** From when to when, epoch milliseconds; the end is not part of it. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

const durationForm = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/** Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds; undefined for anything else and for zero. */
export function parseDuration(text: string): number | undefined {
  const match = durationForm.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const milliseconds = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
  return milliseconds > 0 ? milliseconds : undefined;
}

/**
 * Reads a time span as Azure Monitor takes it: `PT1H` (up to now), `START/END`, `START/PT1H` or `PT1H/END`.
 *
 * @param now epoch milliseconds
 * @returns undefined when it is none of these, or ends before it begins
 */
export function parseTimespan(text: string, now: number): TimeRange | undefined {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (second === undefined) return rangeBefore(now, parseDuration(first));
  const [begin, length, last] = [parseTime(first), parseDuration(first) ?? parseDuration(second), parseTime(second)];
  if (begin === undefined) return last === undefined ? undefined : rangeBefore(last, length);
  const end = last ?? (length === undefined ? undefined : begin + length);
  return end === undefined || end <= begin ? undefined : { start: begin, end };
}

function rangeBefore(end: number, length: number | undefined): TimeRange | undefined {
  return length === undefined ? undefined : { start: end - length, end };
}

/** A time without a zone is UTC, as Azure CLI sends it. */
function parseTime(text: string): number | undefined {
  // A plus that was not percent-encoded arrives as a space.
  const written = text.trim().replace(' ', '+');
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(written)) return undefined;
  const time = Date.parse(/T[\d:.]+$/.test(written) ? `${written}Z` : written);
  return Number.isNaN(time) ? undefined : time;
}
