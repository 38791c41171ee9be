import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnsweredDemand,
  answeredByOthers,
  answeredDemands,
  answeredElsewhere,
  type OtherDemand,
  outOfScope,
} from './demands.ts';

const folder = join(import.meta.dirname, '..', '..', 'test', 'demand');

/** A test that is named after a demand: `THREADS: ANSWER`. */
export interface DemandTest {
  readonly file: string;
  readonly threads: string;
  readonly answer: string;
}

/** docs/answers.md. @throws Error when a demand has no test of its own, or a test no demand */
export function answersPage(): string {
  const tests = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((file) => demandTestsIn(file, readFileSync(join(folder, file), 'utf8')));
  return `# Answers to what people ask

What users of Azure CLI, Azure PowerShell, azd and the Azure SDKs ask for when they have an API of their own behind Entra, and what Entrada answers. Made by \`npm run docs\`; each row of the
first table is the title of a test in \`test/demand\`, which fails when the answer is not true. The threads were read in November 2026.

${answersTable(answeredDemands, tests)}

## Answered too

Without a test named after the thread; the pages say how it is known.

${otherTable(answeredElsewhere)}

## For Entra, or for others

${otherTable(answeredByOthers)}

## Out of scope, and why

${otherTable(outOfScope)}
`;
}

/** The tests of a file by their titles. A title must stand in one piece, in single quotes. */
export function demandTestsIn(file: string, source: string): DemandTest[] {
  const titles = [...source.matchAll(/\bit(?:\.\w+\([^)]*\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|([^\s']))/g)];
  return titles.map(([, title = '']) => {
    const [, threads, answer] = /^((?:[\w./-]*#\d+(?:, )?)+): (.+)$/.exec(title) ?? [];
    if (threads === undefined || answer === undefined) {
      throw new Error(`${file}: expected a test named THREADS: ANSWER, found ${JSON.stringify(title)}`);
    }
    return { file, threads, answer };
  });
}

/** The rows of demands and tests that belong together. @throws Error when one has no other */
export function answersTable(demands: readonly AnsweredDemand[], tests: readonly DemandTest[]): string {
  const left = new Set(tests);
  const rows = demands.map(({ demand, thread, use }) => {
    const own = tests.filter(({ threads }) => threads.split(', ')[0] === thread);
    const [test] = own;
    if (test === undefined || own.length > 1) {
      throw new Error(`${own.length} tests of test/demand are named after ${thread}; expected one`);
    }
    left.delete(test);
    return [
      demand,
      linked(test.threads),
      sentence(test.answer),
      use,
      `[${topic(test.file)}](../test/demand/${test.file})`,
    ];
  });
  for (const { file, threads } of left) throw new Error(`${file}: no demand in scripts/docs/demands.ts is ${threads}`);
  return table(['What people ask', 'Threads', 'What Entrada does', 'With', 'Test'], rows);
}

function otherTable(demands: readonly OtherDemand[]): string {
  return table(
    ['What people ask', 'Threads', 'Answer'],
    demands.map(({ demand, threads, answer }) => [demand, linked(threads), answer]),
  );
}

/** `OWNER/REPOSITORY#1, #2` as links; a number alone is of the repository before it. */
function linked(threads: string): string {
  let repository = '';
  return threads
    .split(', ')
    .filter(Boolean)
    .map((thread) => {
      const [named = '', number = ''] = thread.split('#');
      if (named !== '') repository = named;
      return `[${thread}](https://github.com/${repository}/issues/${number})`;
    })
    .join(', ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function topic(file: string): string {
  return file.replace('.test.ts', '').replaceAll('-', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
