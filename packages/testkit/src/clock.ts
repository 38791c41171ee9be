/** A clock that moves only when a test moves it. */
export interface TestClock {
  /** Epoch seconds; may be passed on its own as a clock function. */
  readonly now: () => number;
  /** Moves the clock by so many seconds (negative: back). */
  advance(seconds: number): void;
}

/** @param start epoch seconds at which the clock stands; default: 2026-11-24 12:00:00 UTC. */
export function createTestClock(start = 1_795_521_600): TestClock {
  let now = start;
  return {
    now: () => now,
    advance(seconds) {
      now += seconds;
    },
  };
}
