import { applicationSources } from '@entrada/acquire';
import { type JsonObject, readClientId, tokenKind } from '@entrada/core';
import { findParties } from '../../parties.ts';
import { type Attempt, decisiveAttempt } from '../attempt.ts';
import type { Subject } from '../doctor-facts.ts';
import type { DoctorQuestion } from '../question.ts';

/** Codes that Entra answers to an application alone. */
const applicationCodes: ReadonlySet<number | undefined> = new Set([501051, 7000215, 7000222, 700027]);

/**
 * Who is meant: what the question says, else who asked. An attempt of somebody else, or through another client, is not about
 * them.
 *
 * @param graphCaller claims of the token for Microsoft Graph, where it is of the same source as the attempt
 */
export function findSubject(
  question: DoctorQuestion,
  attempts: readonly Attempt[],
  graphCaller: JsonObject | undefined,
): Subject {
  const attempt = decisiveAttempt(attempts) ?? attempts.find(({ account }) => account !== undefined);
  const asked = attempt === undefined ? undefined : whoAsked(attempt, graphCaller);
  const user = question.user ?? asked?.user;
  const client = (question.client ?? asked?.client)?.toLowerCase();
  const kind = question.user === undefined ? (asked?.kind ?? 'user') : 'user';
  const isAbout =
    asked !== undefined &&
    (question.user === undefined || (asked.kind === 'user' && isSame(question.user, asked.user))) &&
    (question.client === undefined || isSame(question.client, asked.client));
  return {
    kind,
    ...(kind === 'user' && user !== undefined && { user }),
    ...(client !== undefined && { client }),
    ...(isAbout && attempt !== undefined && { attempt }),
  };
}

/** What is not known is taken for the same: a refusal does not always say who was refused. */
function isSame(wanted: string, found: string | undefined): boolean {
  return found === undefined || wanted.toLowerCase() === found.toLowerCase();
}

interface Asker {
  readonly kind: Subject['kind'];
  readonly user: string | undefined;
  readonly client: string | undefined;
}

function whoAsked(attempt: Attempt, graphCaller: JsonObject | undefined): Asker {
  const claims = attempt.outcome === 'token' ? attempt.claims : undefined;
  const known = claims ?? graphCaller;
  const parties = attempt.outcome === 'refused' ? findParties(attempt.refusal, {}) : undefined;
  const client = attempt.client ?? (known && readClientId(known)) ?? parties?.client.appId;
  if (isApplication(attempt, known)) return { kind: 'application', user: undefined, client };
  const account = attempt.account?.includes('@') ? attempt.account : undefined;
  return { kind: 'user', user: account ?? parties?.user ?? (known && nameIn(known)), client };
}

function isApplication(attempt: Attempt, claims: JsonObject | undefined): boolean {
  if (claims !== undefined) return tokenKind(claims).kind === 'app-only';
  const code = attempt.outcome === 'refused' ? attempt.refusal.aadsts : undefined;
  return applicationSources.has(attempt.source) || applicationCodes.has(code);
}

/** The names can change hands and the id cannot: they are for people, and this looks a person up. */
function nameIn({ oid, upn, preferred_username: preferred, unique_name: unique }: JsonObject): string | undefined {
  return [upn, preferred, unique, oid].find((value) => typeof value === 'string');
}
