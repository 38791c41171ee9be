/**
 * Asks a fresh emulator for every exchange of a collection of recordings and says where it agrees, where it differs by
 * intent and where it just differs; also where the table in test/evidence does not say what the recording says.
 *
 *     npm run compare-recordings -- FILE [--facts]
 *
 * With `--facts` each exchange's facts are printed as JSON, for a new row of the table. Ends with 1 when anything differs
 * that is not meant to.
 */
import { parseArgs } from 'node:util';
import { prepareStages } from '../test/evidence/stage.ts';
import { judgeRecording } from './recordings/judge-recording.ts';
import { readRecordings } from './recordings/read-recordings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { facts: { type: 'boolean' } } });
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  console.error('Give the path of one file of recordings.');
  process.exitCode = 2;
} else if (values.facts) {
  for (const recording of readRecordings(file)) console.log(JSON.stringify(recording, undefined, 2));
} else {
  await compare(file);
}

async function compare(recordings: string): Promise<void> {
  const createStage = await prepareStages();
  const counts = new Map<string, number>();
  for (const recording of readRecordings(recordings)) {
    const { id, verdict, lines, tableFaults } = await judgeRecording(recording, createStage);
    console.log(`${verdict.padEnd(20)} ${id}`);
    for (const line of lines) console.log(`${' '.repeat(21)}${line}`);
    for (const fault of tableFaults) console.log(`${' '.repeat(21)}TABLE ${fault}`);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (tableFaults.length > 0 || verdict === 'differs' || verdict === 'unknown') process.exitCode = 1;
  }
  console.log(`\n${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`);
}
