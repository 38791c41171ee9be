import { checkAudience, checkIssuer, checkTime, checkVersion, type JsonObject } from '@entrada/core';
import { claimsOf, type DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem } from '../make-finding.ts';
import { registrationOf } from '../words.ts';

/** D13: the token is what the registration says that Entra issues. */
export function checkTokenAgainstRegistration(facts: DoctorFacts): DoctorFinding | undefined {
  const claims = claimsOf(facts);
  const registration = registrationOf(facts);
  if (claims === undefined || registration === undefined) return undefined;
  const { accessTokenVersion, appId, identifierUris } = registration;
  const expected = {
    tenantId: typeof claims.tid === 'string' ? claims.tid : '',
    audiences: [appId, ...identifierUris],
    versions: [accessTokenVersion === 2 ? '2.0' : '1.0'] as const,
  };
  const evidence = describeToken(claims);
  const failure =
    checkTime(claims, facts.now) ??
    checkVersion(claims, expected) ??
    checkIssuer(claims, expected) ??
    checkAudience(claims, expected);
  if (failure === undefined) {
    return fine('D13', `The token is of version ${accessTokenVersion}, as the registration asks for.`, evidence);
  }
  return problem('D13', {
    severity: 'medium',
    message: failure.message,
    evidence,
    fix: 'The source kept this token from before the registration changed, or it is for another API. Get a new one: entrada token --force, or sign in anew.',
    az: 'az logout\naz login',
  });
}

/** The claims that an API checks first. */
export function describeToken({ ver, aud, iss, scp, roles }: JsonObject): string {
  const named = Object.entries({ ver, aud, iss, scp, roles: Array.isArray(roles) ? roles.join(' ') : undefined });
  return named.flatMap(([name, value]) => (typeof value === 'string' ? [`${name} ${value}`] : [])).join(', ');
}
