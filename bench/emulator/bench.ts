import { measureLargeTenant } from './measure-large-tenant.ts';
import { measureStart } from './measure-start.ts';
import { measureTokens } from './measure-tokens.ts';

/** `--smoke` only shows that everything can be measured; its numbers mean little. */
const smoke = process.argv.includes('--smoke');
const settings = smoke
  ? { starts: 2, rounds: 2, milliseconds: 100, applications: 5000, repeats: 3 }
  : {
      starts: 10,
      rounds: Number(process.env.ROUNDS ?? 15),
      milliseconds: 300,
      applications: Number(process.env.APPS ?? 100_000),
      repeats: 15,
    };

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join('')}`);
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

console.log(`Node ${process.version}, medians\n`);

const start = await measureStart(settings.starts);
printRow('start, first emulator of a process', milliseconds(start.first));
printRow('start, each one after it', milliseconds(start.next));
console.log('');

printRow('', 'per second', '× signature');
for (const { name, perSecond, ofBare } of await measureTokens(settings)) {
  printRow(name, perSecond.toFixed(0), ofBare.toFixed(2));
}
console.log('');

const large = await measureLargeTenant(settings.applications, settings.repeats);
const count = large.applications.toLocaleString('en-US');
printRow(`${count} applications, to make a data file`, milliseconds(large.make));
printRow('  the file', `${large.file.toFixed(0)} MiB`);
printRow('  start on it', milliseconds(large.start));
printRow('  heap', large.heap === undefined ? 'no --expose-gc' : `${large.heap.toFixed(0)} MiB`);
printRow('  Graph, page 1 of 100 each', milliseconds(large.firstPage));
printRow(`  Graph, page ${large.latePageNumber}`, milliseconds(large.latePage));
printRow('  Graph, one application by name', milliseconds(large.filterByName));
printRow('  Graph, one service principal by its URI', milliseconds(large.filterByUri));
printRow('  a token for a client that is unknown', milliseconds(large.unknownClient));
printRow('  a token', milliseconds(large.token));
