import type { Answer } from './answer.ts';
import { type AnswerPair, compareAnswers, compareHeaders } from './compare-answers.ts';
import type { Comparison, ProbeOutcome } from './comparison.ts';
import { describeSubject, findUpgrades } from './grade-upgrades.ts';
import { type OpenStage, openStage } from './open-stage.ts';
import { plannedApplications } from './planned-applications.ts';
import type { Probe } from './probe.ts';
import { recordAnswer } from './record-answer.ts';
import type { Side } from './side.ts';
import { type Budget, withPatience } from './with-patience.ts';

export interface CompareOptions {
  /** The side whose word counts. */
  readonly tenant: Side;
  readonly emulator: Side;
  readonly probes: readonly Probe[];
  /** Told what happens, for a person who waits. */
  readonly onProgress?: (progress: CompareProgress) => void;
  /** Ends the comparison; the clean-up still runs. */
  readonly signal?: AbortSignal;
}

export interface CompareProgress {
  readonly doing: 'setting up' | 'asking' | 'cleaning up';
  /** Name of a test application or id of a probe. */
  readonly what: string;
}

/**
 * Puts the same questions to two sides and reports where their answers differ. Test applications are made on both
 * sides first, and deleted at the end whatever happened.
 *
 * @throws NotSetUpError, WrongTenantError when a side cannot be used at all; the signal's reason when it is aborted
 */
export async function compareSides(options: CompareOptions): Promise<Comparison> {
  const { probes, signal, onProgress = () => {} } = options;
  const emulator = await openStage(options.emulator, signal);
  const tenant = await openStage(options.tenant, signal);
  const stages = [emulator, tenant];
  const left: Record<Side['name'], number | 'unknown'> = { tenant: 0, emulator: 0 };
  const budget = { left: options.tenant.pace.patience };
  const outcomes: ProbeOutcome[] = [];
  const pairs: AnswerPair[] = [];
  try {
    for (const { name } of plannedApplications(probes)) {
      onProgress({ doing: 'setting up', what: name });
      for (const stage of stages) await stage.setUp(name);
    }
    for (const probe of probes) {
      onProgress({ doing: 'asking', what: probe.id });
      const asked = await askBoth(probe, { tenant, emulator, budget, signal });
      outcomes.push(judge(probe, asked));
      if ('tenant' in asked) pairs.push(asked);
    }
  } finally {
    onProgress({ doing: 'cleaning up', what: 'test applications' });
    for (const stage of stages) left[stage.side.name] = await countLeft(stage);
  }
  return { probes: outcomes, headers: compareHeaders(pairs), left };
}

/** A clean-up that fails must not hide what the comparison found. */
async function countLeft(stage: OpenStage): Promise<number | 'unknown'> {
  try {
    return (await stage.cleanUp()).left;
  } catch {
    return 'unknown';
  }
}

interface NotAsked {
  readonly reason: string;
}

interface Both {
  readonly tenant: OpenStage;
  readonly emulator: OpenStage;
  /** How long the tenant's new objects may still take to be known everywhere. */
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
}

/**
 * The emulator first. While the tenant answers something else, it is asked again as long as its new objects may not be
 * known everywhere yet: only a difference that stays is one.
 */
async function askBoth(probe: Probe, { tenant, emulator, budget, signal }: Both): Promise<AnswerPair | NotAsked> {
  const local = await askOne(probe, emulator, signal);
  if ('reason' in local) return local;
  const answer = await withPatience(
    tenant.side.pace,
    () => askOne(probe, tenant, signal),
    (found) => 'reason' in found || !mayAnswerTooEarly(probe) || isSettled(probe, found, local),
    signal,
    budget,
  );
  if ('reason' in answer) return answer;
  return { probe: probe.id, tenant: answer, emulator: local };
}

/** Without a test object there is nothing to wait for, and a person is not asked twice. */
function mayAnswerTooEarly({ needs, id }: Probe): boolean {
  return needs.length > 0 && id !== 'device-code-declined';
}

/** A write to Graph that was accepted or refused for its own sake is final; so is an answer that agrees. */
function isSettled({ about }: Probe, tenant: Answer, emulator: Answer): boolean {
  if (about.kind === 'graph-error') return tenant.aspects.status !== '404';
  return compareAnswers({ tenant, emulator }).length === 0;
}

async function askOne(probe: Probe, stage: OpenStage, signal: AbortSignal | undefined): Promise<Answer | NotAsked> {
  try {
    return await recordAnswer(await probe.ask(stage), stage.scrubber);
  } catch (error) {
    signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : 'it failed';
    return { reason: `On the ${stage.side.name}: ${stage.scrubber.scrub(message)}` };
  }
}

function judge({ id, title, about }: Probe, asked: AnswerPair | NotAsked): ProbeOutcome {
  const heading = { id, title, about: describeSubject(about) };
  if ('reason' in asked) {
    return { ...heading, outcome: 'could not run', differences: [], reason: asked.reason, upgrades: [] };
  }
  const differences = compareAnswers(asked);
  return {
    ...heading,
    outcome: differences.length === 0 ? 'agrees' : 'differs',
    differences,
    upgrades: findUpgrades(about, asked.emulator, differences),
  };
}
