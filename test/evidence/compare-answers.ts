import type { AnswerFacts, WholeAnswer } from './answer-facts.ts';
import { readMembers } from './member-names.ts';

/**
 * Where an answer differs from what was recorded, one line each: `status 400, not 401`, `without header vary`,
 * `with member value.foo`, `another order of members`, `another value of error.message`.
 *
 * A header that the recording lacks counts only when no recording of that service has it: recorders drop some.
 *
 * @param headersOfService every header name that any recording of the service has
 */
export function compareAnswers(
  recorded: AnswerFacts,
  found: WholeAnswer,
  headersOfService: ReadonlySet<string>,
): readonly string[] {
  return [
    ...(recorded.status === found.status ? [] : [`status ${found.status}, not ${recorded.status}`]),
    ...compareHeaders(recorded.headers, found.headers ?? '', headersOfService),
    ...compareOrdered('member', recorded.members && readMembers(recorded.members), readMembers(found.members)),
    ...(recorded.members === '' && found.members !== '' ? ['with a body'] : []),
    ...compareOrdered('id_token claim', words(recorded.idToken), words(found.idToken) ?? []),
    ...compareSets('access token claim', words(recorded.accessToken), words(found.accessToken) ?? []),
    ...compareValues(recorded.values ?? {}, found.values),
  ];
}

function compareHeaders(recorded: string | undefined, found: string, known: ReadonlySet<string>): string[] {
  if (recorded === undefined) return [];
  const [expected = [], present = []] = [words(recorded), words(found)];
  return [
    ...expected.filter((name) => !present.includes(name)).map((name) => `without header ${name}`),
    ...present.filter((name) => !expected.includes(name) && !known.has(name)).map((name) => `with header ${name}`),
  ];
}

function compareOrdered(
  kind: string,
  recorded: readonly string[] | '' | undefined,
  found: readonly string[],
): string[] {
  if (recorded === undefined || recorded === '') return [];
  const shared = recorded.filter((name) => found.includes(name));
  const inOrder = found.filter((name) => recorded.includes(name)).every((name, index) => name === shared[index]);
  return [...compareSets(kind, recorded, found), ...(inOrder ? [] : [`another order of ${kind}s`])];
}

/** Of an object that is missing or added only the object itself is named, not its members. */
function compareSets(kind: string, recorded: readonly string[] | undefined, found: readonly string[]): string[] {
  if (recorded === undefined) return [];
  return [
    ...outermost(recorded.filter((name) => !found.includes(name))).map((name) => `without ${kind} ${name}`),
    ...outermost(found.filter((name) => !recorded.includes(name))).map((name) => `with ${kind} ${name}`),
  ];
}

function outermost(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));
}

function compareValues(recorded: Readonly<Record<string, string>>, found: Readonly<Record<string, string>>): string[] {
  return Object.entries(recorded)
    .filter(([path, value]) => found[path] !== value)
    .map(([path]) => `another value of ${path}`);
}

function words(text: string | undefined): readonly string[] | undefined {
  return text?.split(' ').filter((word) => word !== '');
}
