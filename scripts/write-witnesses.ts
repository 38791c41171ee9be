/**
 * Writes docs/witnesses.md from what the last test run saw with real clients (`.cache/witnesses`, kept by
 * test/clients/witness-reporter.ts). With `--check` it writes nothing and fails when a test file left no records: the page
 * itself may differ from the committed one, as the clients' versions move.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WitnessRecord } from '../test/clients/witness.ts';
import { witnessesPage } from './docs/witnesses-page.ts';

const root = join(import.meta.dirname, '..');
const testFiles = readdirSync(join(root, 'test', 'clients')).filter((name) => name.endsWith('.test.ts'));
const missing = testFiles.filter((name) => !existsSync(recordsOf(name)));

if (missing.length > 0) {
  console.error(`No records of ${missing.join(', ')}. Run \`npx vitest run test/clients\` first.`);
  process.exitCode = 1;
} else {
  const records = testFiles.flatMap((name): WitnessRecord[] => JSON.parse(readFileSync(recordsOf(name), 'utf8')));
  const page = witnessesPage(records);
  if (process.argv.includes('--check')) console.log(`docs/witnesses.md can be made of ${records.length} records`);
  else writeFileSync(join(root, 'docs', 'witnesses.md'), page);
}

function recordsOf(testFile: string): string {
  return join(root, '.cache', 'witnesses', `${basename(testFile, '.test.ts')}.json`);
}
