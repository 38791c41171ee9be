import { EntradaError, isEntradaError } from '@entrada/core';
import { cancelled, type Wait } from '../graph/wait.ts';
import type { Step } from '../plan/step.ts';

export interface StepOptions {
  /** Told of each step before and after; of the detours of a step, too. */
  readonly onStep?: (step: Step, phase: 'start' | 'done') => void;
  readonly wait?: Wait;
  /** Stops between two steps, or while Graph is waited for. */
  readonly signal?: AbortSignal;
}

/**
 * Runs steps one after the other. What stops them tells what is done: it stays, and the next run goes on from there.
 *
 * @returns whether any of them wrote something
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<boolean>,
  { onStep = () => {}, signal }: StepOptions,
): Promise<boolean> {
  let changed = false;
  const done: string[] = [];
  for (const step of steps) {
    try {
      if (signal?.aborted) throw cancelled();
      onStep(step, 'start');
      changed = (await run(step)) || changed;
    } catch (error) {
      throw isEntradaError(error) ? stoppedAt(step, error, { done, total: steps.length }) : error;
    }
    done.push(step.title);
    onStep(step, 'done');
  }
  return changed;
}

function stoppedAt(
  step: Step,
  error: EntradaError,
  { done, total }: { readonly done: readonly string[]; readonly total: number },
): EntradaError {
  const details = { ...error.details, step: step.kind, done };
  const message =
    error.code === 'cancelled'
      ? `Stopped at "${step.title}": ${done.length} of ${total} steps are done${done.length > 0 ? ` (${done.join('; ')})` : ''}. ` +
        'What is done stays; run it again, and it goes on from there.'
      : `${step.title}: ${error.message}`;
  return new EntradaError(error.code, message, { details, cause: error });
}
