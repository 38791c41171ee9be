import type { Cloud } from '@entrada/core/data';
import type { SealedFolder } from '../cache/sealed-folder.ts';
import type { Environment } from '../launch/launch-platform.ts';
import type { SignedIn } from '../signed-in/signed-in.ts';

/** A person's sign-in that outlives the process, as it is kept. */
export interface KeptLogin {
  readonly kind: 'login';
  /** Made anew by each `entrada login`: what was got by an earlier one is dead. */
  readonly id: string;
  /** Profile it belongs to; undefined without one. */
  readonly profile?: string;
  readonly account: string;
  /** Tenant id that the sign-in went to. */
  readonly tenant: string;
  readonly client: string;
  readonly cloud: Cloud['name'];
  /** Never shown, never logged. */
  readonly refreshToken: string;
  /** Seconds since the epoch. */
  readonly signedInOn: number;
}

/** Names the kept sign-in of a profile in the folder; under the emulator it is another one. */
export function loginId(profile: string | undefined, { ENTRADA_EMULATOR: emulator }: Environment): string {
  return JSON.stringify(['login', emulator || null, profile ?? null]);
}

/** The kept sign-in of a profile, and what it says of who is signed in. */
export function findKeptLogin(
  logins: SealedFolder,
  profile: string | undefined,
  env: Environment,
): { readonly login: KeptLogin; readonly signedIn: SignedIn } | undefined {
  const place = loginId(profile, env);
  const login = asKeptLogin(logins.read(place));
  if (login === undefined) return undefined;
  const { id, account, tenant, cloud } = login;
  return { login, signedIn: { state: 'somebody', account, tenant, cloud, place, identity: id } };
}

/** A record of the folder as a kept sign-in, or undefined when it is none. */
export function asKeptLogin(record: unknown): KeptLogin | undefined {
  if (typeof record !== 'object' || record === null || !('kind' in record) || record.kind !== 'login') return undefined;
  // Only what we wrote opens under the key, so its members are what they were when it was written.
  return record as KeptLogin;
}
