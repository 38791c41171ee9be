import type { EmulatorContext } from '../emulator-context.ts';
import { beginSession, type SignInSession } from '../token-service/sign-in-session.ts';

/** What `aio` remembers, bit by bit. */
const secondFactor = 1;
const byDeviceCode = 2;

/**
 * `aio`: opaque to everybody but the token service, which recognizes in it how the user of an on-behalf-of assertion once
 * signed in; a v2 token says it nowhere else.
 */
export function sessionClaim({ random }: EmulatorContext, session: SignInSession | undefined): string {
  const bytes = Buffer.from(random(42));
  const mfa = session?.methods.includes('mfa') === true ? secondFactor : 0;
  const device = session?.deviceCode === true ? byDeviceCode : 0;
  bytes.writeUInt8((bytes.readUInt8(0) & 0xfc) | mfa | device, 0);
  return bytes.toString('base64url');
}

/** The sign-in behind a token that an API passes on. */
export function readSession(context: EmulatorContext, aio: unknown): SignInSession {
  const marks = typeof aio === 'string' ? (Buffer.from(aio, 'base64url')[0] ?? 0) : 0;
  const session = beginSession(context, (marks & secondFactor) === 0 ? ['pwd'] : ['pwd', 'mfa']);
  return (marks & byDeviceCode) === 0 ? session : { ...session, deviceCode: true };
}
