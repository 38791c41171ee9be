import type { Clock } from './clock.ts';
import type { Directory } from './directory/directory.ts';
import type { SigningKeys } from './tokens/signing-keys.ts';

/** What every service of the emulator is given. Values that `reset()` replaces are read through it on each request. */
export interface EmulatorContext {
  /** The current directory. */
  readonly directory: Directory;
  readonly clock: Clock;
  readonly keys: SigningKeys;
  /** The emulator's own loopback origin, e.g. `http://localhost:49152`: where a person's browser is sent. */
  readonly origin: () => string;
}
