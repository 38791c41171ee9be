import type { User } from '../directory/model.ts';

const prefix = 'O.';

/** Claim `login_hint`: opaque to clients, which send it back as the parameter of that name. */
export function loginHint({ id }: User): string {
  return prefix + Buffer.from(id).toString('base64url');
}

/** What a `login_hint` parameter names: the claim's user by object id, or the name that was written. */
export function readLoginHint(hint: string): string {
  return hint.startsWith(prefix) ? Buffer.from(hint.slice(prefix.length), 'base64url').toString('utf8') : hint;
}
