import type { Comparison, HeaderDifference, PlannedApplication, ProbeOutcome } from '@entrada/emulator';
import type { TextStyle } from '../terminal.ts';
import { countWords, headerPlaces, upgradeWords } from './comparison-words.ts';
import { wrapText } from './wrap-text.ts';

/** What a comparison will make in the tenant, before it begins. */
export function renderComparisonPlan(
  tenant: string,
  applications: readonly PlannedApplication[],
  questions: number,
  { bold, dim, width }: TextStyle,
): string {
  const longest = Math.max(0, ...applications.map(({ displayName }) => displayName.length));
  const rows = applications.map(({ displayName, purpose }) => `  ${displayName.padEnd(longest)}  ${dim(purpose)}`);
  const summary = `Questions: ${questions}, some with wrong secrets. What bears these names and the tag entrada-emulator-compare is deleted at the end; nothing else is changed.`;
  return `${[bold(`Made in the tenant ${tenant} for this run`), ...rows, ...wrapText(summary, width)].join('\n')}\n\n`;
}

/** The report of a comparison, for a terminal. */
export function renderComparison(comparison: Comparison, style: TextStyle): string {
  const { probes, headers, left } = comparison;
  const { bold, red, yellow, green } = style;
  const having = (outcome: ProbeOutcome['outcome']) => probes.filter((probe) => probe.outcome === outcome);
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${bold(title)}\n${lines.join('\n')}\n`;
  const upgrades = probes.flatMap((probe) => probe.upgrades);
  return [
    `${countWords(comparison)}\n`,
    section(
      'Differs',
      having('differs').flatMap((probe) => [heading(probe, red('✖'), style), ...differenceLines(probe, style)]),
    ),
    section(
      'Could not run',
      having('could not run').flatMap((probe) => [
        heading(probe, yellow('!'), style),
        ...labelled('      ', probe.reason ?? '', style),
      ]),
    ),
    section(
      'Header names',
      headers.flatMap((difference) => headerLines(difference, comparison, style)),
    ),
    section(
      'Agrees',
      having('agrees').map((probe) => heading(probe, green('✓'), style)),
    ),
    section(
      'Grades to upgrade',
      upgrades.flatMap((upgrade) => labelled('  ↑ ', upgradeWords(upgrade), style)),
    ),
    ...Object.entries(left)
      .filter(([, count]) => count !== 0)
      .map(
        ([side, count]) =>
          `\n${red('✖')} Test applications left behind on the ${side}: ${count}. --clean-up deletes them.\n`,
      ),
  ].join('');
}

function heading({ id, about, title }: ProbeOutcome, mark: string, { dim }: TextStyle): string {
  return `  ${mark} ${id}  ${about}\n    ${dim(title)}`;
}

function differenceLines({ differences }: ProbeOutcome, style: TextStyle): readonly string[] {
  const { yellow } = style;
  return differences.flatMap(({ aspect, tenant, emulator }) => [
    `      ${yellow(aspect)}`,
    ...labelled('        tenant    ', tenant ?? 'none', style),
    ...labelled('        emulator  ', emulator ?? 'none', style),
  ]);
}

function headerLines(difference: HeaderDifference, comparison: Comparison, style: TextStyle): readonly string[] {
  return labelled('  ', `${difference.header}: ${headerPlaces(difference, comparison)}`, style);
}

/** Text beside a label, its further lines below its first. */
function labelled(label: string, text: string, { width }: TextStyle): readonly string[] {
  const [first = '', ...rest] = wrapText(text, width - label.length);
  return [label + first, ...rest.map((line) => ' '.repeat(label.length) + line)];
}
