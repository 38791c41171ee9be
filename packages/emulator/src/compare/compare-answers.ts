import { type Answer, aspects } from './answer.ts';
import type { Difference, HeaderDifference } from './comparison.ts';

/** Both sides' answers to one probe. */
export interface AnswerPair {
  readonly probe: string;
  readonly tenant: Answer;
  readonly emulator: Answer;
}

/** In which aspects two answers differ; the order of members counts, headers do not. */
export function compareAnswers({ tenant, emulator }: Omit<AnswerPair, 'probe'>): readonly Difference[] {
  return aspects
    .map((aspect) => ({ aspect, tenant: tenant.aspects[aspect], emulator: emulator.aspects[aspect] }))
    .filter((difference) => difference.tenant !== difference.emulator);
}

/**
 * Header names that only one side sends. They are gathered over all probes: a header that Entra sends everywhere is one
 * difference, not one for each probe.
 */
export function compareHeaders(pairs: readonly AnswerPair[]): readonly HeaderDifference[] {
  const found = new Map<string, { header: string; onlyFrom: 'tenant' | 'emulator'; probes: string[] }>();
  const note = (header: string, onlyFrom: 'tenant' | 'emulator', probe: string): void => {
    const key = `${header} ${onlyFrom}`;
    const difference = found.get(key) ?? { header, onlyFrom, probes: [] };
    difference.probes.push(probe);
    found.set(key, difference);
  };
  for (const { probe, tenant, emulator } of pairs) {
    for (const header of tenant.headers) if (!emulator.headers.includes(header)) note(header, 'tenant', probe);
    for (const header of emulator.headers) if (!tenant.headers.includes(header)) note(header, 'emulator', probe);
  }
  return [...found.values()].sort((a, b) => a.header.localeCompare(b.header));
}
