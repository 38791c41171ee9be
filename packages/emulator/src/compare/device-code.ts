import { readObject, textOf } from './json.ts';
import { NotSetUpError } from './not-set-up-error.ts';

/** What the device authorization endpoint gives (RFC 8628 section 3.2). */
export interface DeviceCode {
  readonly clientId: string;
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUri: string;
  /** Milliseconds between two polls. */
  readonly interval: number;
  /** Milliseconds it can be answered. */
  readonly lifetime: number;
}

/** @throws NotSetUpError when the answer holds none */
export async function readDeviceCode(clientId: string, response: Response): Promise<DeviceCode> {
  const body = readObject(await response.text()) ?? {};
  const [deviceCode, userCode, uri] = [body.device_code, body.user_code, body.verification_uri].map(textOf);
  if (deviceCode === undefined || userCode === undefined || uri === undefined) {
    throw new NotSetUpError(`It gave no device code, but status ${response.status}`);
  }
  const seconds = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
  return {
    clientId,
    deviceCode,
    userCode,
    verificationUri: uri,
    interval: seconds(body.interval, 5) * 1_000,
    lifetime: seconds(body.expires_in, 900) * 1_000,
  };
}

/** What the person's side is polled with. */
export interface Polling {
  poll(code: DeviceCode): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Polls until the person has answered (RFC 8628 section 3.5).
 *
 * @returns the first answer that is not `authorization_pending`, unread
 * @throws NotSetUpError when nobody answers while the code lasts
 */
export async function pollDeviceCode(code: DeviceCode, { poll, wait }: Polling): Promise<Response> {
  for (let waited = 0; waited < code.lifetime; waited += code.interval) {
    const response = await poll(code);
    const error = readObject(await response.clone().text())?.error;
    if (error !== 'authorization_pending' && error !== 'slow_down') return response;
    await wait(code.interval);
  }
  throw new NotSetUpError('Nobody answered the device code');
}
