import { isExternal } from '../directory/guest-name.ts';
import type { User } from '../directory/model.ts';

/** `preferred_username`: of a guest the address at home, not the name with #EXT# [I]. Never to be authorized on. */
export function preferredUsername(user: User): string {
  return isExternal(user) ? (user.mail ?? user.userPrincipalName) : user.userPrincipalName;
}
