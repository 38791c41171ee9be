import type { ApiManifest } from '@entrada/core';
import { countChanges, type Plan, planRegistration, readRegistration } from '@entrada/registration';
import { renderFindings } from '../output/render-findings.ts';
import { renderLockouts, renderMissingRights, renderPlan } from '../output/render-plan.ts';
import { withProgress } from '../output/with-progress.ts';
import { missingRights } from '../rights/missing-rights.ts';
import { styleFor, type Terminal, type TextStyle } from '../terminal.ts';
import { type ManifestOptions, type Preparation, prepareExposure } from './prepare-exposure.ts';
import { type GateLevel, refuseRisks } from './refuse-risks.ts';

export interface PlanOptions extends ManifestOptions {
  readonly prune?: boolean;
  readonly failOn?: GateLevel;
  readonly detailedExitcode?: boolean;
  /** Whether what stays as it is gets a line, too. */
  readonly unchanged?: boolean;
}

/** The exit code of `--detailed-exitcode` where something differs. */
const differs = 2;

/**
 * `entrada expose plan`: what differs between manifest and tenant, the risks, and what the caller lacks for it. Writes
 * nothing.
 *
 * @param exitWith told 2 with `--detailed-exitcode` when something differs
 * @throws EntradaError `risk_refused` for findings that `failOn` does not let pass, after the plan is shown
 */
export async function planExposure(
  options: PlanOptions,
  terminal: Terminal,
  exitWith: (code: number) => void,
): Promise<void> {
  const preparation = await prepareExposure(options, terminal);
  const plans = await planAll(preparation, options, terminal);
  terminal.stdout.write(
    options.json
      ? asJson(plans, preparation)
      : asText(plans, preparation, options, styleFor(terminal.stdout, terminal.env)),
  );
  refuseRisks(plans, options);
  if (options.detailedExitcode && plans.some(({ steps }) => steps.length > 0)) exitWith(differs);
}

/** Plans for the APIs that are meant, one after the other. */
export async function planAll(
  { apis, graph, caller }: Preparation,
  { prune = false }: Pick<PlanOptions, 'prune'>,
  terminal: Terminal,
): Promise<Plan[]> {
  const plans: Plan[] = [];
  const read = (api: ApiManifest) => readRegistration(graph, api, caller === undefined ? {} : { caller });
  for (const api of apis) {
    const state = await withProgress(`Reading the registration of ${api.name}`, terminal, () => read(api));
    plans.push(planRegistration(api, state, { prune }));
  }
  return plans;
}

function asJson(plans: readonly Plan[], { caller }: Preparation): string {
  const apis = plans.map((plan) => ({
    name: plan.api.name,
    summary: countChanges(plan.changes),
    plan,
    missingRights: missingRights(plan, caller),
  }));
  return `${JSON.stringify({ apis }, null, 2)}\n`;
}

function asText(
  plans: readonly Plan[],
  { caller }: Preparation,
  { unchanged = false }: PlanOptions,
  style: TextStyle,
): string {
  const texts = plans.map((plan) => {
    const parts = [
      renderFindings('Risks', plan.findings, style),
      renderPlan(plan, style, { unchanged }),
      renderLockouts(plan.lockouts, style),
      renderMissingRights(missingRights(plan, caller), style),
    ];
    return headed(plan, plans, style) + parts.join('');
  });
  return texts.join('\n');
}

/** The name of the API, where the manifest has several. */
export function headed({ api }: Plan, plans: readonly Plan[], { bold, underline }: TextStyle): string {
  return plans.length > 1 ? `${bold(underline(api.name))}\n` : '';
}
