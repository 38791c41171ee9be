import { hashSecret } from '../directory/hash-secret.ts';
import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 50126: not the user's password. Somebody to whom the seed gives none has no right one. */
export function checkUserPassword({ request, home }: AccessFacts): EntraRefusal | undefined {
  if (home === undefined) return undefined;
  const { passwordHash } = home.user;
  if (passwordHash === null) {
    return refuse(50126, {}, { inferred: 'Nobody has a password here unless the seed gives one (users: password).' });
  }
  return passwordHash === hashSecret(request.password ?? '') ? undefined : refuse(50126);
}
