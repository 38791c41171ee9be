import type { Grant } from './grant.ts';
import { redeemForUser } from './redeem-for-user.ts';

/**
 * `password` (RFC 6749 section 4.3): the client sends the user's name and password itself, so no second factor and no
 * consent can be asked for. Only for users to whom the seed gives a password.
 */
export const passwordGrant: Grant = {
  flow: 'password',
  required: ['username', 'password', 'scope'],
  redeem: (request) => {
    const { form } = request;
    return redeemForUser(request, {
      access: {
        flow: 'password',
        scope: form.field('scope') ?? '',
        userId: form.field('username') ?? '',
        password: form.field('password') ?? '',
      },
      claims: form.field('claims'),
      rotate: false,
    });
  },
};
