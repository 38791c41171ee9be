import { type AadstsRow, aadstsRows, type ErrorEntry, errorCatalogue, gradeWords } from '@entrada/core';

/** A page for every AADSTS code and every error code of Entrada, from the catalogues that the program itself shows, and an index. */
export function errorPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const row of aadstsRows.values()) pages.set(`${row.docs}.md`, aadstsPage(row));
  for (const [code, entry] of Object.entries(errorCatalogue)) pages.set(`${entry.docs}.md`, errorPage(code, entry));
  pages.set('errors/README.md', indexPage());
  return pages;
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
