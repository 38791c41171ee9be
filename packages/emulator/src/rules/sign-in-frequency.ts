import { isoSevenDigits } from '../tokens/entra-time.ts';
import type { AccessFacts } from './access-facts.ts';
import { policiesThatApply } from './conditional-access.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * 70043: a policy wants people to sign in more often than this one did. Neither a refresh token nor a browser that
 * remembers somebody is a sign-in; in front of a browser the number is never seen, the person just signs in again [I].
 */
export function checkSignInFrequency(facts: AccessFacts): EntraRefusal | undefined {
  const { context, request, user, resource } = facts;
  const { session } = request;
  if (user === undefined || resource === undefined || session === undefined) return undefined;
  const frequencies = policiesThatApply(facts).map(
    ({ signInFrequency }) => signInFrequency ?? Number.POSITIVE_INFINITY,
  );
  const seconds = Math.min(...frequencies);
  if (context.clock.now() - session.signedInAt <= seconds * 1000) return undefined;
  return refuse(70043, { issued: isoSevenDigits(session.signedInAt), seconds: String(seconds) });
}
