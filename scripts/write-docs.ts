/**
 * Writes the pages of docs/ that come from the code: docs/errors, docs/findings, docs/precedence.md, docs/evidence.md,
 * docs/manifest.md with the manifest's JSON Schema, docs/answers.md, the help texts in docs/commands.md and the tables in
 * docs/sources.md and the code in docs/using.md.
 * With `--check` it writes nothing and fails when a page is missing, differs or is left over.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersPage } from './docs/answers-page.ts';
import { commandsPage } from './docs/commands-page.ts';
import { errorPages } from './docs/error-pages.ts';
import { evidencePage } from './docs/evidence-page.ts';
import { findingPages } from './docs/finding-pages.ts';
import { manifestPage } from './docs/manifest-page.ts';
import { manifestSchemaFile } from './docs/manifest-schema-file.ts';
import { precedencePage } from './docs/precedence-page.ts';
import { sourcesPage } from './docs/sources-page.ts';
import { usingPage } from './docs/using-page.ts';

const docs = join(import.meta.dirname, '..', 'docs');
/** Folders in which every page comes from here. */
const folders = ['errors', 'findings'];
const pages = new Map([...errorPages(), ...findingPages()])
  .set('precedence.md', precedencePage())
  .set('evidence.md', evidencePage())
  .set('sources.md', sourcesPage())
  .set('answers.md', answersPage())
  .set('using.md', usingPage())
  .set('manifest.md', manifestPage())
  .set(manifestSchemaFile.name, manifestSchemaFile.text)
  .set('commands.md', await commandsPage());

if (process.argv.includes('--check')) {
  const problems = differences();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) console.error('Run `npm run docs` and commit what it wrote.');
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  for (const folder of folders) {
    rmSync(join(docs, folder), { recursive: true, force: true });
    mkdirSync(join(docs, folder), { recursive: true });
  }
  for (const [name, text] of pages) writeFileSync(join(docs, name), text);
  console.log(`${pages.size} pages`);
}

function differences(): string[] {
  const present = folders.flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`));
  const left = present.filter((name) => !pages.has(name)).map((name) => `docs/${name} belongs to no code`);
  const stale = [...pages]
    .filter(([name, text]) => textOf(name) !== text)
    .map(([name]) => `${join('docs', name)} is not what the code says`);
  return [...stale, ...left];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(docs, folder));
  } catch {
    return [];
  }
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(join(docs, name), 'utf8');
  } catch {
    return undefined;
  }
}
