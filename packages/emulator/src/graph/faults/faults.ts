import type { Directory } from '../../directory/directory.ts';

/** A write that a request to Graph is about to make. */
export interface PendingWrite {
  readonly method: string;
  /** Path of the request, e.g. `/v1.0/applications/{id}`. */
  readonly path: string;
  readonly directory: Directory;
}

/**
 * What goes wrong at the local Graph on purpose, so that a client's patience can be tested. Nothing does unless it is
 * asked for, and nothing is left to chance: the n-th request fails, not some.
 *
 * @example
 * emulator.setFaults({ replicationDelay: { reads: 2 }, throttling: { every: 5, retryAfter: 1 } });
 */
export interface Faults {
  /**
   * A new object is not there yet: it answers 404 and is in no list until this many reads asked for it, or this many
   * seconds of the emulator's clock passed; with both, until both have happened.
   */
  readonly replicationDelay?: { readonly reads?: number; readonly seconds?: number };
  /** Each n-th request is answered 429; `retryAfter` in seconds. */
  readonly throttling?: { readonly every: number; readonly retryAfter: number };
  /** Each n-th request fails; 409, which was seen in answer to PATCH (hashicorp/terraform-provider-azuread#1764), concerns those alone. */
  readonly failures?: { readonly every: number; readonly status: 409 | 500 | 502 | 503 | 504 };
  /** Called before each write is read and checked: may change the directory, as another writer would. */
  readonly concurrentWriter?: (write: PendingWrite) => void;
}

/** @throws TypeError when a number is none, or none that makes sense */
export function checkFaults(faults: Faults): void {
  const { replicationDelay, throttling, failures, concurrentWriter } = faults;
  checkNumber('replicationDelay.reads', replicationDelay?.reads, 0);
  checkNumber('replicationDelay.seconds', replicationDelay?.seconds, 0);
  checkNumber('throttling.every', throttling?.every, 1);
  checkNumber('throttling.retryAfter', throttling?.retryAfter, 0);
  checkNumber('failures.every', failures?.every, 1);
  if (failures !== undefined && ![409, 500, 502, 503, 504].includes(failures.status)) {
    throw new TypeError(`failures.status is 409, 500, 502, 503 or 504, got ${failures.status}`);
  }
  if (concurrentWriter !== undefined && typeof concurrentWriter !== 'function') {
    throw new TypeError('concurrentWriter is a function');
  }
}

function checkNumber(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return;
  throw new TypeError(`${name} is a whole number of at least ${least}, got ${value}`);
}
