/**
 * Writes docs/errors: a page for every AADSTS code and every error code of Entrada, from the catalogues that the program
 * itself shows, and an index. `--check` writes nothing and fails when a page is missing, differs or is left over.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AadstsRow, aadstsRows, type ErrorEntry, errorCatalogue, gradeWords } from '@entrada/core';

const folder = join(import.meta.dirname, '..', 'docs', 'errors');
const pages = new Map<string, string>();

for (const row of aadstsRows.values()) pages.set(`${row.docs.replace('errors/', '')}.md`, aadstsPage(row));
for (const [code, entry] of Object.entries(errorCatalogue))
  pages.set(`${entry.docs.replace('errors/', '')}.md`, errorPage(code, entry));
pages.set('README.md', indexPage());

if (process.argv.includes('--check')) {
  const problems = differences();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) console.error('Run `npm run docs` and commit docs/errors.');
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  console.log(`${pages.size} pages in docs/errors`);
}

function differences(): string[] {
  const present = new Set(readdirSync(folder));
  const stale = [...pages].filter(
    ([name, text]) => !present.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const left = [...present].filter((name) => !pages.has(name));
  return [
    ...stale.map(([name]) => `docs/errors/${name} is not what the catalogue says`),
    ...left.map((name) => `docs/errors/${name} belongs to no code`),
  ];
}

function aadstsPage(row: AadstsRow): string {
  const wire = [
    ['`error`', row.error && `\`${row.error}\``],
    ['HTTP status', row.status],
    ['`suberror`', row.suberror && `\`${row.suberror}\``],
    ['`error_uri` present', row.errorUri === undefined ? undefined : row.errorUri ? 'yes' : 'no'],
  ] as const;
  return `# AADSTS${row.code}${row.symbol ? ` ${row.symbol}` : ''}

${row.meaning}

## What to change

${row.mend}

## What Entra sends

| | |
|---|---|
${wire.map(([name, value]) => `| ${name} | ${value ?? 'not evidenced'} |`).join('\n')}

${row.text === undefined ? 'No text is evidenced.' : `Text (${gradeWords[row.textGrade]}):\n\n> ${row.text}`}

## How well this is known

- Shape of the answer: **[${row.grade}]** ${gradeWords[row.grade]}.
- Text: **[${row.textGrade}]** ${gradeWords[row.textGrade]}.
${row.inferred ? `- Inferred: ${row.inferred}\n` : ''}- Source: ${row.source}
`;
}

function errorPage(code: string, entry: ErrorEntry): string {
  return `# ${code}: ${entry.title}

${entry.hint}

- Exit code of \`entrada\`: ${entry.exitCode}
${entry.httpStatus ? `- HTTP status where it stops a request: ${entry.httpStatus}\n` : ''}`;
}

function indexPage(): string {
  const codes = [...aadstsRows.values()].sort((a, b) => a.code - b.code);
  return `# Errors

Made from the catalogues in \`packages/core\` by \`npm run docs\`.

## What Entra says

Grades: ${Object.entries(gradeWords)
    .map(([grade, words]) => `[${grade}] ${words}`)
    .join(' · ')}.

| Code | In short | Grade |
|---|---|---|
${codes.map((row) => `| [AADSTS${row.code}](AADSTS${row.code}.md) | ${firstSentence(row.meaning)} | ${row.grade} |`).join('\n')}

## What Entrada says

| Code | In short | Exit code |
|---|---|---|
${Object.entries(errorCatalogue)
  .map(([code, entry]) => `| [${code}](${code}.md) | ${entry.title} | ${entry.exitCode} |`)
  .join('\n')}
`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
