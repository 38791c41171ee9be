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
import { openTheatre } from '../test/evidence/stage.ts';
import { type Judgement, judgeRecording } from './recordings/judge-recording.ts';
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
  const theatre = await openTheatre();
  try {
    const verdicts: string[] = [];
    for (const recording of readRecordings(recordings)) {
      const judgement = await judgeRecording(recording, theatre.createStage);
      print(judgement);
      verdicts.push(judgement.verdict);
    }
    const counts = [...new Set(verdicts)].map(
      (one) => `${verdicts.filter((verdict) => verdict === one).length} ${one}`,
    );
    console.log(`\n${counts.join(', ')}`);
  } finally {
    await theatre.close();
  }
}

function print({ id, verdict, lines, tableFaults }: Judgement): void {
  console.log(`${verdict.padEnd(20)} ${id}`);
  for (const line of lines) console.log(`${' '.repeat(21)}${line}`);
  for (const fault of tableFaults) console.log(`${' '.repeat(21)}TABLE ${fault}`);
  if (tableFaults.length > 0 || verdict === 'differs' || verdict === 'unknown') process.exitCode = 1;
}
