import {
  type ApplyResult,
  applyPlan,
  commandsFor,
  describeChange,
  type Graph,
  type Plan,
  type TokenCommand,
} from '@entrada/registration';
import { renderFindings } from '../output/render-findings.ts';
import { renderApplied, renderLockouts, renderPlan, renderWriter } from '../output/render-plan.ts';
import { type Progress, withProgress } from '../output/with-progress.ts';
import { explainForbidden } from '../rights/explain-forbidden.ts';
import { refuseWithoutRights } from '../rights/refuse-without-rights.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { type ConfirmOptions, confirm } from './confirm.ts';
import { headed, type PlanOptions, planAll } from './expose-plan.ts';
import { prepareExposure } from './prepare-exposure.ts';
import { refuseLockouts } from './refuse-lockouts.ts';
import { refuseRisks } from './refuse-risks.ts';

export interface ApplyExposureOptions extends PlanOptions, ConfirmOptions {
  /** To write although the token shows no right to; Graph still decides. */
  readonly withoutRightsCheck?: boolean;
  /** To go on although it would lock the caller out. */
  readonly allowLockout?: boolean;
}

interface Applied {
  readonly result: ApplyResult;
  readonly plan: Plan;
  readonly commands: readonly TokenCommand[];
}

/**
 * `entrada expose apply`: the risks, the plan and with whose rights it writes; then, unless something speaks against it,
 * the writes; then the commands that get a token.
 *
 * @throws EntradaError before the first write: `risk_refused`, `lockout_refused`, `graph_forbidden`,
 *   `confirmation_missing`, `cancelled`; after it what `applyPlan` throws
 */
export async function applyExposure(options: ApplyExposureOptions, terminal: Terminal): Promise<void> {
  const preparation = await prepareExposure(options, terminal);
  const { graph, claims } = preparation;
  const plans = await planAll(preparation, options, terminal);
  const style = styleFor(terminal.stderr, terminal.env);
  const say = (text: string): void => {
    if (!options.json) terminal.stderr.write(text);
  };
  const writes = plans.some(({ steps }) => steps.length > 0);
  for (const plan of plans) {
    say(headed(plan, plans, style));
    say(renderFindings('Risks', plan.findings, style));
    if (plan.steps.length > 0) say(`${renderPlan(plan, style)}${renderLockouts(plan.lockouts, style)}\n`);
  }
  refuseRisks(plans, options);
  refuseLockouts(plans, options);
  if (writes && !options.withoutRightsCheck) for (const plan of plans) refuseWithoutRights(plan, claims);
  if (writes) say(renderWriter(claims, style));
  await confirm(lossesOf(plans), options, terminal);

  const applied: Applied[] = [];
  for (const plan of plans) {
    say(headed(plan, plans, style));
    const result = await carryOut(graph, plan, options, terminal);
    if (plan.steps.length > 0) say('\n');
    applied.push({ result, plan, commands: commandsFor(result, plan.api) });
  }
  terminal.stdout.write(options.json ? asJson(applied) : asText(applied, terminal));
}

/** What somebody loses by the plans, a line each. */
function lossesOf(plans: readonly Plan[]): string[] {
  return plans.flatMap(({ api, changes }) =>
    changes
      .filter(({ destructive }) => destructive)
      .map((change) => {
        const line = `${change.action === 'remove' ? '-' : '~'} ${describeChange(change)}`;
        return plans.length > 1 ? `${api.name}: ${line}` : line;
      }),
  );
}

function carryOut(graph: Graph, plan: Plan, options: ApplyExposureOptions, terminal: Terminal): Promise<ApplyResult> {
  const { green } = styleFor(terminal.stderr, terminal.env);
  const run = ({ next, say }: Progress): Promise<ApplyResult> =>
    applyPlan(graph, plan, {
      signal: terminal.signal,
      allowLockout: options.allowLockout ?? false,
      onStep: ({ title }, phase) => {
        if (phase === 'start') next(title);
        else if (!options.json) say(`  ${green('✓')} ${title}\n`);
      },
    });
  return withProgress(`Applying ${plan.api.name}`, terminal, run).catch((error: unknown) => {
    throw explainForbidden(error);
  });
}

function asJson(applied: readonly Applied[]): string {
  const apis = applied.map(({ result, plan, commands }) => ({
    name: plan.api.name,
    result,
    findings: plan.findings,
    commands,
  }));
  return `${JSON.stringify({ apis }, null, 2)}\n`;
}

function asText(applied: readonly Applied[], terminal: Terminal): string {
  const style = styleFor(terminal.stdout, terminal.env);
  return applied.map(({ result, commands }) => renderApplied(result, commands, style)).join('\n');
}
