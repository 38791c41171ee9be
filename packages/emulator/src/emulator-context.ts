import type { Clock } from './clock.ts';
import type { Directory } from './directory/directory.ts';
import type { Tenants } from './directory/tenants.ts';
import type { Faults } from './graph/faults/faults.ts';
import type { Keeping } from './store/keeping.ts';
import type { AuthorizationCodes } from './token-service/authorization-codes.ts';
import type { DeviceCodes } from './token-service/device-codes.ts';
import type { RefreshTokens } from './token-service/refresh-tokens.ts';
import type { SignInLog } from './token-service/sign-in-log.ts';
import type { SigningKeys } from './tokens/signing-keys.ts';

/** What every service of the emulator is given. Values that `reset()` replaces are read through it on each request. */
export interface EmulatorContext {
  /** The directory of the tenant that a request is about; the first tenant's where none is known yet. */
  readonly directory: Directory;
  /** All the tenants of the emulator. */
  readonly tenants: Tenants;
  /** The same context, about another of the tenants. */
  within(directory: Directory): EmulatorContext;
  readonly clock: Clock;
  readonly keys: SigningKeys;
  /** The emulator's own loopback origin, e.g. `http://localhost:49152`: where a person's browser is sent. */
  readonly origin: () => string;
  /** So many random bytes. */
  readonly random: (size: number) => Buffer;
  readonly codes: AuthorizationCodes;
  readonly deviceCodes: DeviceCodes;
  readonly refreshTokens: RefreshTokens;
  readonly signInLog: SignInLog;
  /** What goes wrong at Graph on purpose; nothing unless it was asked for. */
  readonly faults: () => Faults;
}

export interface EmulatorContextOptions {
  /** Gives the directory, or one for each tenant; called again by each `reset()`. */
  readonly loadDirectory: () => Directory | readonly Directory[];
  readonly clock: Clock;
  readonly keys: SigningKeys;
  readonly origin: () => string;
  /** Default: the operating system's generator. */
  readonly random?: (size: number) => Buffer;
  /** Default: none. */
  readonly faults?: () => Faults;
  /** Where refresh tokens and the sign-in log are kept from one start to the next. Default: nowhere. */
  readonly keeping?: Keeping;
}

/** A context that can go back to its beginning: directories, codes, refresh tokens and log. */
export interface ResettableContext extends EmulatorContext {
  reset(): void;
}
