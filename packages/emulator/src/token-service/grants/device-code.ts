import type { GrantFault } from '../../rules/access-request.ts';
import { refuse, refuseDeclined } from '../../rules/entra-refusal.ts';
import type { DeviceAuthorization } from '../device-codes.ts';
import type { Grant, GrantRequest } from './grant.ts';
import { foreignGrant, unusableGrant } from './grant-fault.ts';
import { redeemForUser } from './redeem-for-user.ts';

/** `device_code` (RFC 8628 section 3.4). MSAL for Python sends the code a second time as `code`. */
export const deviceCodeGrant: Grant = {
  flow: 'device-code',
  required: ['device_code'],
  redeem(request) {
    const { context, form } = request;
    const authorization = context.deviceCodes.findByDeviceCode(form.field('device_code') ?? '');
    const fault = findFault(request, authorization);
    const result = redeemForUser(request, {
      access: {
        flow: 'device-code',
        scope: authorization?.scope ?? form.field('scope') ?? '',
        ...(authorization?.userId === undefined ? {} : { userId: authorization.userId }),
        ...(fault === undefined ? {} : { grantFault: fault }),
      },
      claims: form.field('claims'),
      session: authorization?.session,
      rotate: false,
    });
    if (result.outcome === 'issued' && authorization !== undefined) {
      context.deviceCodes.redeem(authorization.deviceCode);
    }
    return result;
  },
};

function findFault(
  { context, clientId }: GrantRequest,
  authorization: DeviceAuthorization | undefined,
): GrantFault | undefined {
  if (authorization === undefined) return unusableGrant(refuse(70018));
  if (authorization.clientId.toLowerCase() !== clientId.toLowerCase()) return foreignGrant();
  switch (authorization.state) {
    case 'declined':
      return unusableGrant(refuseDeclined());
    case 'redeemed':
      return unusableGrant(refuse(90120, {}, { error: 'invalid_grant' }));
    case 'pending':
      return unusableGrant(refuse(authorization.expiresAt <= context.clock.now() ? 70020 : 70016));
    case 'approved':
      return authorization.expiresAt <= context.clock.now() ? unusableGrant(refuse(70020)) : undefined;
  }
}
