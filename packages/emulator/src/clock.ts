/** The emulator's time, so that a test can let tokens and codes expire without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the time forward by so many seconds. */
  advance(seconds: number): void;
}

/** A clock that follows the machine's, plus whatever it was advanced by. */
export function createClock(machine: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => machine() + offset,
    advance: (seconds) => {
      if (!(seconds >= 0)) throw new TypeError(`A clock only moves forward, got ${seconds} seconds`);
      offset += seconds * 1000;
    },
  };
}
