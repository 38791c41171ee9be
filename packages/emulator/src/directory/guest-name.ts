import type { Tenant, User } from './model.ts';

const marker = '#EXT#@';

/**
 * The user principal name that a guest has in the tenant that invited it: the home name with `_` for `@`, `#EXT#` and
 * the inviting tenant's initial domain (Microsoft Learn, "Properties of a B2B guest user").
 *
 * @example guestName('alex@adatum.com', contoso) // alex_adatum.com#EXT#@contoso.onmicrosoft.com
 */
export function guestName(homeName: string, { initialDomain }: Tenant): string {
  return `${homeName.replace('@', '_')}${marker}${initialDomain}`;
}

/** Whether the person signs in at another tenant: a guest, or a member whose name says so. */
export function isExternal(user: User): boolean {
  return user.userType === 'Guest' || user.userPrincipalName.includes(marker);
}

/** The names by which a guest may be known at home, the surest first. */
export function homeNames({ userPrincipalName, mail }: User): readonly string[] {
  const end = userPrincipalName.indexOf(marker);
  const external = end < 0 ? undefined : userPrincipalName.slice(0, end);
  const at = external?.lastIndexOf('_') ?? -1;
  const decoded = external === undefined || at < 0 ? undefined : `${external.slice(0, at)}@${external.slice(at + 1)}`;
  return [decoded, mail].filter((name) => name !== undefined && name !== null);
}
