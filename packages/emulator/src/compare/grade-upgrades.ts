import { aadstsRows, type Grade } from '@entrada/core/data';
import { graphErrorRows } from '../graph/errors/graph-error-rows.ts';
import { precedence } from '../rules/precedence.ts';
import type { Answer, Aspect } from './answer.ts';
import type { Difference, GradeUpgrade } from './comparison.ts';
import type { ProbeSubject } from './probe.ts';

/** Weakest first. Recorded and reported answers have been seen; nothing here makes them better. */
const unseen: readonly Grade[] = ['?', 'I', 'B', 'C', 'D'];

/** Everything that the catalogue's grade of an answer is about. */
const shape: readonly Aspect[] = ['status', 'error', 'error codes', 'suberror', 'members'];

/** What a probe is about, in words. */
export function describeSubject(about: ProbeSubject): string {
  switch (about.kind) {
    case 'aadsts':
      return `AADSTS${about.code}`;
    case 'order':
      return `order of ${about.first}, ${about.second}`;
    case 'graph-error':
      return `Graph ${graphErrorRows[about.name].code}`;
    case 'token':
      return about.token;
  }
}

/**
 * The grades that an outcome raises: of what both sides say alike, if it was not seen before. An answer that is not about
 * the rule at all raises nothing.
 */
export function findUpgrades(
  about: ProbeSubject,
  emulator: Answer,
  differences: readonly Difference[],
): readonly GradeUpgrade[] {
  const agree = (...aspects: readonly Aspect[]): boolean => !differences.some(({ aspect }) => aspects.includes(aspect));
  const name = describeSubject(about);
  switch (about.kind) {
    case 'aadsts':
      return isAbout(about.code, emulator)
        ? [
            ...(agree(...shape) ? upgradeAnswer(about.code) : []),
            ...(agree('error codes', 'text') ? upgrade(name, 'text', aadstsRows.get(about.code)?.textGrade) : []),
          ]
        : [];
    case 'order':
      return isAbout(about.code, emulator) && agree('error codes')
        ? upgrade(name, 'order', weakest([orderGrade(about.first), orderGrade(about.second)]))
        : [];
    case 'graph-error': {
      const { code, grade, source } = graphErrorRows[about.name];
      const isIt = emulator.aspects.error === code && agree(...shape, 'text');
      return isIt ? upgrade(name, 'answer', grade, source) : [];
    }
    case 'token':
      return [];
  }
}

function isAbout(code: number, { aspects }: Answer): boolean {
  return aspects['error codes'] === String(code);
}

/** A row that calls a part of itself inferred is raised whatever its grade. */
function upgradeAnswer(code: number): readonly GradeUpgrade[] {
  const row = aadstsRows.get(code);
  if (row === undefined) return [];
  const about = `AADSTS${code}`;
  if (row.inferred === undefined) return upgrade(about, 'answer', row.grade);
  return [{ about, part: 'answer', from: row.grade, to: 'R', inferred: row.inferred }];
}

function upgrade(
  about: string,
  part: GradeUpgrade['part'],
  from: Grade | undefined,
  inferred?: string,
): readonly GradeUpgrade[] {
  if (from === undefined || !unseen.includes(from)) return [];
  return [{ about, part, from, to: 'R', ...(inferred === undefined ? {} : { inferred }) }];
}

/** Of a rule's place in the precedence table. The shape of a request stands before the table, which is inferred. */
function orderGrade(rule: string): Grade {
  if (rule === 'shape') return 'I';
  const found = precedence.find(({ name }) => name === rule);
  if (found === undefined) throw new TypeError(`The precedence table has no rule ${rule}`);
  return found.orderGrade;
}

function weakest(grades: readonly Grade[]): Grade | undefined {
  return unseen.find((grade) => grades.includes(grade)) ?? grades[0];
}
