import { describe, expect, it } from 'vitest';
import { parseDuration, parseTimespan } from './time-range.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const hour = 3_600_000;

describe('a duration', () => {
  it.each([
    ['PT1M', 60_000],
    ['PT1H30M', 1.5 * hour],
    ['P1D', 24 * hour],
    ['P1DT1S', 24 * hour + 1000],
    ['PT0S', undefined],
    ['P', undefined],
    ['1h', undefined],
    ['P1Y', undefined],
    ['PT9999999H', undefined],
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
});

describe('a time span', () => {
  it.each([
    ['PT1H', now - hour, now],
    ['2026-11-24T10:00:00Z/2026-11-24T11:00:00Z', now - 2 * hour, now - hour],
    ['2026-11-24T10:00:00.415437/2026-11-24T11:00:00', now - 2 * hour + 415, now - hour],
    ['2026-11-24T11:00:00 01:00/2026-11-24T12:00:00+01:00', now - 2 * hour, now - hour],
    ['2026-11-24/PT1H', now - 12 * hour, now - 11 * hour],
    ['PT1H/2026-11-24T11:00:00Z', now - 2 * hour, now - hour],
  ])('%s', (text, start, end) => {
    expect(parseTimespan(text, now)).toEqual({ start, end });
  });

  it.each([
    '',
    '/',
    'yesterday',
    'PT1H/PT1H',
    '2026-11-24',
    '2026-11-24/2026-11-23',
    '2026-11-24/2026-11-25/PT1H',
    '2026-99-99/PT1H',
  ])('is not %j', (text) => {
    expect(parseTimespan(text, now)).toBeUndefined();
  });
});
