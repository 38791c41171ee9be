import type { AnswerFacts } from '../../test/evidence/answer-facts.ts';
import { compareAnswers } from '../../test/evidence/compare-answers.ts';
import { headersOfService, isReplayed, type ReplayedExchange } from '../../test/evidence/evidence.ts';
import { allEvidence, replayedExchanges } from '../../test/evidence/exchanges/all-evidence.ts';
import { observeResponse } from '../../test/evidence/observe-answer.ts';
import type { Theatre } from '../../test/evidence/stage.ts';
import type { Recording } from './read-recordings.ts';

/** What came of asking the emulator for a recorded exchange. */
export interface Judgement {
  readonly id: string;
  readonly verdict:
    | 'agrees'
    | 'differs by intent'
    | 'differs'
    | 'pending'
    | 'pending, but agrees'
    | 'not applicable'
    | 'unknown';
  readonly lines: readonly string[];
  /** Where the table does not say what the recording says. */
  readonly tableFaults: readonly string[];
}

/** Asks a fresh emulator for the exchange and compares with the recording itself, by the facts that the table looks at. */
export async function judgeRecording(recording: Recording, createStage: Theatre['createStage']): Promise<Judgement> {
  const { id } = recording;
  const evidence = allEvidence.find((one) => one.id === id);
  if (evidence === undefined) return { id, verdict: 'unknown', lines: ['not in the table'], tableFaults: [] };
  const tableFaults = [
    ...(evidence.source === recording.source ? [] : [`source is ${recording.source}`]),
    ...(evidence.recorded === recording.recorded ? [] : [`recorded ${recording.recorded}`]),
  ];
  if (!isReplayed(evidence)) {
    return { id, verdict: 'not applicable', lines: [evidence.notApplicable], tableFaults };
  }
  const facts = factsOf(recording, evidence);
  const lines = await ask(evidence, facts, createStage);
  const meant = (evidence.differs ?? []).map(({ what }) => what);
  const unmeant = [
    ...lines.filter((line) => !meant.includes(line)),
    ...meant.filter((what) => !lines.includes(what)).map((what) => `no longer so: ${what}`),
  ];
  return {
    id,
    verdict: verdictOf(evidence, lines.length, unmeant.length),
    lines: unmeant.length > 0 ? unmeant : lines,
    tableFaults: [...tableFaults, ...faultsOf(evidence.answer, facts)],
  };
}

function verdictOf({ pending }: ReplayedExchange, lines: number, unmeant: number): Judgement['verdict'] {
  if (pending !== undefined) return unmeant === 0 ? 'pending, but agrees' : 'pending';
  if (unmeant > 0) return 'differs';
  return lines === 0 ? 'agrees' : 'differs by intent';
}

async function ask(
  evidence: ReplayedExchange,
  facts: AnswerFacts,
  createStage: Theatre['createStage'],
): Promise<readonly string[]> {
  try {
    const found = await observeResponse(await evidence.ask(await createStage(evidence.host)));
    return compareAnswers(facts, found, headersOfService(replayedExchanges, evidence));
  } catch (error) {
    return [`no answer: ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`];
  }
}

/** The recording, cut down to what the table looks at; values of the scene are the table's own. */
function factsOf({ answer }: Recording, { answer: table, ofTheScene = [] }: ReplayedExchange): AnswerFacts {
  const values = Object.entries(table.values ?? {}).map(([path, value]): [string, string] => [
    path,
    ofTheScene.includes(path) ? value : (answer.values[path] ?? 'nothing'),
  ]);
  return {
    status: answer.status,
    ...(table.headers === undefined || answer.headers === undefined ? {} : { headers: answer.headers }),
    ...(table.members === undefined ? {} : { members: answer.members }),
    values: Object.fromEntries(values),
    ...(answer.idToken === undefined ? {} : { idToken: answer.idToken }),
    ...(answer.accessToken === undefined ? {} : { accessToken: answer.accessToken }),
  };
}

function faultsOf(table: AnswerFacts, facts: AnswerFacts): readonly string[] {
  const set = (words: string | undefined): string => (words ?? '').split(' ').sort().join(' ');
  const pairs: readonly (readonly [name: string, table: string, recording: string])[] = [
    ['status', String(table.status), String(facts.status)],
    ['headers', set(table.headers), set(facts.headers)],
    ['members', table.members ?? '', facts.members ?? ''],
    ['id_token', table.idToken ?? '', facts.idToken ?? ''],
    ['access token', set(table.accessToken), set(facts.accessToken)],
    ...Object.entries(table.values ?? {}).map(([path, value]) => [path, value, facts.values?.[path] ?? ''] as const),
  ];
  return pairs
    .filter(([, inTable, recorded]) => inTable !== recorded)
    .map(([name, inTable, recorded]) => `${name}: the table has “${inTable}”, the recording “${recorded}”`);
}
