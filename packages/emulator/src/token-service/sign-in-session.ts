import { randomGuid } from '../caller/random-guid.ts';
import type { EmulatorContext } from '../emulator-context.ts';

/** One time that a person signed in; codes and refresh tokens descend from it, however often they are renewed. */
export interface SignInSession {
  /** A GUID: claim `sid`, and `session_state` of the authorize answer. */
  readonly id: string;
  /** Epoch milliseconds; claim `auth_time`, and what a sign-in frequency counts from. */
  readonly signedInAt: number;
  /** Claim `amr`: `pwd`, and `mfa` for a second factor. */
  readonly methods: readonly string[];
  /** Whether the person signed in for a device: a policy may forbid that for all that descends from it. */
  readonly deviceCode: boolean;
}

/** A session that begins now. */
export function beginSession(
  { clock, random }: Pick<EmulatorContext, 'clock' | 'random'>,
  methods: readonly string[] = ['pwd'],
): SignInSession {
  return { id: randomGuid(random), signedInAt: clock.now(), methods, deviceCode: false };
}
