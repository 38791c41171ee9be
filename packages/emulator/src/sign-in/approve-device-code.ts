import type { EmulatorContext } from '../emulator-context.ts';
import { findPendingDevice } from './find-pending-device.ts';
import { SignInRefusedError } from './sign-in-refused-error.ts';
import type { DeviceSignIn } from './sign-in-request.ts';
import { type SignInOptions, signInWithoutPages } from './sign-in-without-pages.ts';

/**
 * Answers the device page for a test or a demonstration: types the code, chooses the account, confirms.
 *
 * @param userCode as the terminal shows it; case, spaces and dashes do not matter
 * @throws SignInRefusedError with AADSTS number and text where the pages would refuse; the device stays pending
 * @example approveDeviceCode(context, 'FJAUPGYY2', 'alex@adatum.onmicrosoft.com', { consent: true })
 */
export function approveDeviceCode(
  context: EmulatorContext,
  userCode: string,
  userPrincipalName: string,
  options: SignInOptions = {},
): void {
  const { user, session } = signInWithoutPages(context, pendingSignIn(context, userCode), userPrincipalName, options);
  context.deviceCodes.approve(userCode, user.id, session);
}

/**
 * Cancels on the device page.
 *
 * @throws SignInRefusedError when the code is unknown, expired or already answered
 */
export function declineDeviceCode(context: EmulatorContext, userCode: string): void {
  pendingSignIn(context, userCode);
  context.deviceCodes.decline(userCode);
}

function pendingSignIn(context: EmulatorContext, userCode: string): DeviceSignIn {
  const device = findPendingDevice(context, userCode);
  if ('code' in device) throw new SignInRefusedError(device);
  return {
    kind: 'device',
    tenant: device.tenant,
    clientId: device.clientId,
    scope: device.scope,
    userCode: device.userCode,
  };
}
