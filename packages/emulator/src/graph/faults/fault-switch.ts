import { checkFaults, type Faults } from './faults.ts';

/** The faults that are asked for at the moment. */
export interface FaultSwitch {
  readonly current: () => Faults;
  /** @throws TypeError when a number makes no sense */
  readonly set: (faults: Faults) => void;
}

/** @throws TypeError when a number makes no sense */
export function createFaultSwitch(initial: Faults = {}): FaultSwitch {
  checkFaults(initial);
  let faults = initial;
  return {
    current: () => faults,
    set: (next) => {
      checkFaults(next);
      faults = next;
    },
  };
}
