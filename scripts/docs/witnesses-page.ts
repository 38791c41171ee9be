import { type WitnessRecord, witnessFlows, witnessStates } from '../../test/clients/witness.ts';

type Result = WitnessRecord['result'];

/** A client in one version: a column. */
interface Witness {
  readonly name: string;
  readonly records: readonly WitnessRecord[];
}

/** What unmodified clients saw in the last test run, as a page. */
export function witnessesPage(records: readonly WitnessRecord[]): string {
  const witnesses = witnessesOf(records);
  return `# Witnesses

Unmodified clients, run against the local tenant through its proxy. Made by \`npm run docs:witnesses\` from the last run of the tests in \`test/clients\`; the environment
that \`entrada emulator run\` sets is all that leads these clients there.

${table(['Client', 'Passed', 'Failed', 'Not tried'], witnesses.map(summary))}

## Flow and state

Whether the client saw what it has to see: a token where all is granted, and else the refusal of that number. ✓ it did, **✗** it did not, – not tried.
✓* it was refused for that reason, but shows it otherwise, as listed below.

${matrix(witnesses.filter(({ records: own }) => own.some(({ cell }) => cell !== undefined)))}

"Not assigned" and "not authorized" are seen by the person, on the page, where a page is part of the flow (device code, browser, authorization code); elsewhere by the client.

${remarks(records)}

## What else they saw

${namesOf(records)
  .map((client) => others(client, records))
  .filter((text) => text !== undefined)
  .join('\n\n')}

## Not tried

${notTried(records)}
`;
}

function matrix(witnesses: readonly Witness[]): string {
  const rows = witnessFlows.flatMap((flow) =>
    Object.entries(witnessStates).flatMap(([state, words]) => {
      const cells = witnesses.map(({ records }) =>
        records.filter(({ cell }) => cell?.flow === flow && cell.state === state),
      );
      if (cells.every((cell) => cell.length === 0)) return [];
      return [[flow, words, ...cells.map(cellText)]];
    }),
  );
  return table(['Flow', 'State', ...witnesses.map(({ name }) => name)], rows);
}

function cellText(records: readonly WitnessRecord[]): string {
  const text = sign(records.map(({ result }) => result));
  return text === '✓' && records.some(({ cell }) => cell?.shows !== undefined) ? '✓\\*' : text;
}

/** What clients show where they do not show the number. */
function remarks(records: readonly WitnessRecord[]): string {
  const lines = records
    .filter(({ cell }) => cell?.shows !== undefined)
    .map((record) => `- ${nameOf(record)}, ${record.cell?.flow}: ${record.cell?.shows}`);
  return distinct(lines).join('\n');
}

/** What a client's tests saw beside the matrix, one column for each version. */
function others(client: string, records: readonly WitnessRecord[]): string | undefined {
  const own = records.filter((record) => record.client === client && record.cell === undefined);
  if (own.length === 0) return undefined;
  const versions = distinct(own.map(({ version }) => version ?? ''));
  const rows = distinct(own.map(({ title }) => title)).map((title) => [
    title,
    ...versions.map((version) =>
      sign(own.filter((each) => each.title === title && (each.version ?? '') === version).map(({ result }) => result)),
    ),
  ]);
  return `### ${client}\n\n${table(['', ...versions.map((version) => version || 'not installed')], rows)}`;
}

function notTried(records: readonly WitnessRecord[]): string {
  const reasons = records
    .filter(({ result }) => result === 'not tried')
    .map((record) => `- ${nameOf(record)}, ${record.title}: ${record.note ?? 'skipped, see the test'}`);
  const lines = distinct(reasons);
  return lines.length === 0 ? 'Every test that there is was run. A dash above has no test.' : lines.join('\n');
}

function summary({ name, records }: Witness): string[] {
  const count = (result: Result): string => String(records.filter((record) => record.result === result).length);
  return [name, count('passed'), count('failed'), count('not tried')];
}

/** One failure outweighs every pass. */
function sign(results: readonly Result[]): string {
  if (results.includes('failed')) return '**✗**';
  return results.includes('passed') ? '✓' : '–';
}

function witnessesOf(records: readonly WitnessRecord[]): Witness[] {
  return distinct(records.map(nameOf))
    .toSorted()
    .map((name) => ({ name, records: records.filter((record) => nameOf(record) === name) }));
}

function nameOf({ client, version }: WitnessRecord): string {
  return version === undefined ? client : `${client} ${version}`;
}

function namesOf(records: readonly WitnessRecord[]): string[] {
  return distinct(records.map(({ client }) => client)).toSorted();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
}
