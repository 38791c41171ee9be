import { gradeWords } from '@entrada/core/data';
import type { Comparison, GradeUpgrade, HeaderDifference } from '@entrada/emulator';

/** How many answers agree, differ, and could not be had. */
export function countWords({ probes }: Comparison): string {
  const count = (outcome: string) => probes.filter((probe) => probe.outcome === outcome).length;
  return `Questions: ${probes.length}. Agree: ${count('agrees')}, differ: ${count('differs')}, could not run: ${count('could not run')}.`;
}

/** Which side sends a header, and in how many of the answers; few are named. */
export function headerPlaces({ onlyFrom, probes }: HeaderDifference, comparison: Comparison): string {
  const answered = comparison.probes.filter(({ outcome }) => outcome !== 'could not run').length;
  const where = probes.length <= 3 ? probes.join(', ') : `${probes.length} of ${answered} answers`;
  return `only from the ${onlyFrom}, in ${where}`;
}

/** What may now be called recorded. */
export function upgradeWords({ about, part, from, to, inferred }: GradeUpgrade): string {
  const was = inferred === undefined ? '' : ` It said: ${inferred}`;
  return `grade to upgrade: ${about}, ${part}, [${from}] ${gradeWords[from]} → [${to}] ${gradeWords[to]}.${was}`;
}
