import type { Clock } from '../clock.ts';
import { BoundedMap } from './bounded-map.ts';
import type { SignInSession } from './sign-in-session.ts';

/** One device authorization (RFC 8628), from the code shown in a terminal to the person's answer in a browser. */
export interface DeviceAuthorization {
  readonly deviceCode: string;
  /** Nine upper-case letters and digits, as Entra shows them. */
  readonly userCode: string;
  readonly clientId: string;
  readonly scope: string;
  /** Tenant segment of the request's path. */
  readonly tenant: string;
  readonly state: 'pending' | 'approved' | 'declined' | 'redeemed';
  /** Object id of the user who approved. */
  readonly userId?: string;
  readonly session?: SignInSession;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface DeviceCodeRequest {
  readonly clientId: string;
  readonly scope: string;
  readonly tenant: string;
}

export interface DeviceCodes {
  start(request: DeviceCodeRequest): DeviceAuthorization;
  /** Case, spaces and dashes do not matter. Expired ones are still found, so that a page can say so. */
  findByUserCode(userCode: string): DeviceAuthorization | undefined;
  findByDeviceCode(deviceCode: string): DeviceAuthorization | undefined;
  /** @throws TypeError when the code is unknown, expired or already answered */
  approve(userCode: string, userId: string, session?: SignInSession): void;
  /** @throws TypeError when the code is unknown, expired or already answered */
  decline(userCode: string): void;
  /** Marks an approved authorization as used. */
  redeem(deviceCode: string): void;
}

/** Seconds that a device code lives (recorded: `expires_in` 900). */
export const deviceCodeLifetime = 900;

/** How long an expired code is still told apart from one that never was. */
const remembered = 60 * 60_000;

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function createDeviceCodes(clock: Clock, random: (size: number) => Buffer): DeviceCodes {
  const byDeviceCode = new Map<string, string>();
  const byUserCode = new BoundedMap<DeviceAuthorization>({}, ({ deviceCode }) => byDeviceCode.delete(deviceCode));

  function save(authorization: DeviceAuthorization): DeviceAuthorization {
    byDeviceCode.set(authorization.deviceCode, authorization.userCode);
    byUserCode.set(authorization.userCode, authorization);
    return authorization;
  }

  function forgetOld(): void {
    for (const [, authorization] of byUserCode.entries()) {
      if (authorization.expiresAt + remembered > clock.now()) break;
      byUserCode.delete(authorization.userCode);
      byDeviceCode.delete(authorization.deviceCode);
    }
  }

  function pending(userCode: string): DeviceAuthorization {
    const found = byUserCode.get(normalize(userCode));
    if (found === undefined) throw new TypeError('There is no such user code');
    if (found.state !== 'pending') throw new TypeError(`The user code was already ${found.state}`);
    if (found.expiresAt <= clock.now()) throw new TypeError('The user code has expired');
    return found;
  }

  return {
    start: (request) => {
      forgetOld();
      const deviceCode = random(48).toString('base64url');
      const expiresAt = clock.now() + deviceCodeLifetime * 1000;
      return save({ ...request, deviceCode, userCode: freshUserCode(random), state: 'pending', expiresAt });
    },
    findByUserCode: (userCode) => byUserCode.get(normalize(userCode)),
    findByDeviceCode: (deviceCode) => byUserCode.get(byDeviceCode.get(deviceCode) ?? ''),
    approve: (userCode, userId, session) => {
      const signedIn = session === undefined ? {} : { session };
      save({ ...pending(userCode), state: 'approved', userId, ...signedIn });
    },
    decline: (userCode) => void save({ ...pending(userCode), state: 'declined' }),
    redeem: (deviceCode) => {
      const found = byUserCode.get(byDeviceCode.get(deviceCode) ?? '');
      if (found?.state === 'approved') save({ ...found, state: 'redeemed' });
    },
  };
}

function freshUserCode(random: (size: number) => Buffer): string {
  return [...random(9)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

function normalize(userCode: string): string {
  return userCode.replaceAll(/[\s-]/g, '').toUpperCase();
}
