import type { Comparison, ProbeOutcome } from '@entrada/emulator';
import { countWords, headerPlaces, upgradeWords } from './comparison-words.ts';

/** The report of a comparison as a Markdown document. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const { probes, headers } = comparison;
  const upgrades = probes.flatMap((probe) => probe.upgrades);
  return [
    '# The local tenant compared with a real one',
    `${countWords(comparison)} Ids, names of the tenant, addresses and secrets are replaced by \`{placeholders}\`.`,
    ...section('Differs', having(probes, 'differs').map(differing)),
    ...section(
      'Could not run',
      having(probes, 'could not run').map(({ id, reason = '' }) => `- \`${id}\`: ${literal(reason)}`),
    ),
    ...section(
      'Header names',
      headers.map((difference) => `- \`${difference.header}\`: ${headerPlaces(difference, comparison)}`),
    ),
    ...section(
      'Grades to upgrade',
      upgrades.map((upgrade) => `- ${literal(upgradeWords(upgrade))}`),
    ),
    ...section(
      'Agrees',
      having(probes, 'agrees').map(({ id, about, title }) => `- \`${id}\` (${about}): ${literal(title)}`),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function having(probes: readonly ProbeOutcome[], wanted: ProbeOutcome['outcome']): readonly ProbeOutcome[] {
  return probes.filter(({ outcome }) => outcome === wanted);
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`## ${title}`, entries.join('\n')];
}

function differing({ id, about, title, differences }: ProbeOutcome): string {
  const rows = differences.map(
    ({ aspect, tenant = 'none', emulator = 'none' }) => `| ${aspect} | ${cell(tenant)} | ${cell(emulator)} |`,
  );
  return [
    `### ${id}`,
    '',
    `${about}: ${literal(title)}`,
    '',
    '| | tenant | emulator |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return literal(text).replaceAll('|', '\\|');
}

/** Text of an answer is no markup. */
function literal(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]]/g, '\\$&');
}
