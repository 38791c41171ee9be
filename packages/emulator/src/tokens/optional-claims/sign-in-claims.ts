import { both, type OptionalClaimRow, reference } from './optional-claim.ts';

/** Claims about how the user signed in, and from where. */
export const signInClaims: readonly OptionalClaimRow[] = [
  {
    name: 'auth_time',
    tokens: both,
    grade: 'D',
    source: `${reference}: when the user last authenticated, epoch seconds`,
    give: ({ session, user }) =>
      session === undefined || user === undefined ? undefined : Math.floor(session.signedInAt / 1000),
  },
  {
    name: 'sid',
    tokens: both,
    grade: 'D',
    source: `${reference}: the session, for sign-out per session`,
    give: ({ session, user }) => (user === undefined ? undefined : session?.id),
  },
  {
    name: 'ipaddr',
    tokens: both,
    grade: 'D',
    source: `${reference}: in v1 without being asked for; here always the loopback address`,
    give: ({ user }) => (user === undefined ? undefined : '127.0.0.1'),
  },
  {
    name: 'xms_cc',
    tokens: ['access'],
    grade: 'D',
    source: 'Microsoft Learn, "Claims challenges": only when the API asks for it and the client announced cp1 too',
    give: ({ cp1 }) => (cp1 ? ['CP1'] : undefined),
  },
];
