import { isExternal } from '../../directory/guest-name.ts';
import type { Tenant, User } from '../../directory/model.ts';
import { loginHint } from '../login-hint.ts';
import { both, type ClaimSubject, type OptionalClaimRow, reference } from './optional-claim.ts';

/** Claims about the account that signed in. An application that asks as itself has none of them. */
export const accountClaims: readonly OptionalClaimRow[] = [
  {
    name: 'acct',
    tokens: both,
    grade: 'D',
    source: `${reference}: 0 for a member, 1 for a guest`,
    give: ({ user }) => user && accountStatus(user),
  },
  {
    name: 'email',
    tokens: both,
    grade: 'D',
    source: `${reference}: the address, when there is one`,
    give: ({ user }) => user?.mail ?? undefined,
  },
  {
    name: 'family_name',
    tokens: both,
    grade: 'D',
    source: `${reference}: in v1 without being asked for`,
    give: ({ user }) => user?.surname || undefined,
  },
  {
    name: 'given_name',
    tokens: both,
    grade: 'D',
    source: `${reference}: in v1 without being asked for`,
    give: ({ user }) => user?.givenName || undefined,
  },
  {
    name: 'upn',
    tokens: both,
    grade: 'D',
    source: `${reference}: of a guest only with include_externally_authenticated_upn, which _without_hash writes without #`,
    give: ({ user }, properties) => user && principalName(user, properties),
  },
  {
    name: 'login_hint',
    tokens: both,
    grade: 'I',
    source: `${reference}; its content is inferred`,
    give: ({ user }) => user && loginHint(user),
  },
  {
    name: 'verified_primary_email',
    tokens: both,
    grade: 'D',
    source: `${reference}: the user's PrimaryAuthoritativeEmail; that a verified domain makes it so is inferred`,
    give: (subject) => verifiedAddresses(subject),
  },
  {
    name: 'verified_secondary_email',
    tokens: both,
    grade: 'D',
    source: `${reference}: SecondaryAuthoritativeEmail, which no user of the emulator has`,
    give: () => undefined,
  },
  {
    name: 'xms_edov',
    tokens: both,
    grade: 'D',
    source: `${reference}: whether the owner of the address's domain was verified`,
    give: (subject) => (subject.user?.mail ? verifiedAddresses(subject) !== undefined : undefined),
  },
];

/** `acct`; a number in the decoded tokens that users published. */
export function accountStatus(user: User): 0 | 1 {
  return user.userType === 'Guest' ? 1 : 0;
}

function principalName(user: User, properties: readonly string[]): string | undefined {
  if (!isExternal(user)) return user.userPrincipalName;
  if (properties.includes('include_externally_authenticated_upn_without_hash')) {
    return user.userPrincipalName.replaceAll('#', '_');
  }
  return properties.includes('include_externally_authenticated_upn') ? user.userPrincipalName : undefined;
}

function verifiedAddresses({ context, user }: ClaimSubject): readonly string[] | undefined {
  const mail = user?.mail;
  if (mail === undefined || mail === null) return undefined;
  return isVerified(context.directory.tenant, mail.split('@').at(-1) ?? '') ? [mail] : undefined;
}

function isVerified({ verifiedDomains }: Tenant, domain: string): boolean {
  return verifiedDomains.some((verified) => verified.toLowerCase() === domain.toLowerCase());
}
