import type { ApiManifest } from '@entrada/core';
import {
  applyDestruction,
  type DestructionPlan,
  findDeletedRegistration,
  planDestruction,
  planPurge,
  readRegistration,
} from '@entrada/registration';
import { renderPlan, renderWriter } from '../output/render-plan.ts';
import { type Progress, withProgress } from '../output/with-progress.ts';
import { explainForbidden } from '../rights/explain-forbidden.ts';
import { refuseWithoutRights } from '../rights/refuse-without-rights.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { type ConfirmOptions, confirm } from './confirm.ts';
import { type ManifestOptions, type Preparation, prepareExposure } from './prepare-exposure.ts';

export interface DestroyOptions extends ManifestOptions, ConfirmOptions {
  /** Whether nothing can be restored afterwards. */
  readonly permanently?: boolean;
  readonly withoutRightsCheck?: boolean;
}

/**
 * `entrada expose destroy`: shows what goes, asks, deletes. Without a registration there is nothing to do, and it says so.
 *
 * @throws EntradaError before the first write: `graph_forbidden`, `confirmation_missing`, `cancelled`; after it what
 *   `applyDestruction` throws
 */
export async function destroyExposure(options: DestroyOptions, terminal: Terminal): Promise<void> {
  const preparation = await prepareExposure(options, terminal);
  const style = styleFor(terminal.stderr, terminal.env);
  const say = (text: string): void => {
    if (!options.json) terminal.stderr.write(text);
  };
  const plans: DestructionPlan[] = [];
  const absent: string[] = [];
  for (const api of preparation.apis) {
    const read = () => planFor(api, preparation, options);
    const plan = await withProgress(`Reading the registration of ${api.name}`, terminal, read);
    if (plan === undefined) absent.push(api.name);
    else plans.push(plan);
  }
  for (const plan of plans) {
    say(`${renderPlan(plan, style)}\n`);
    if (!options.withoutRightsCheck) refuseWithoutRights(plan, preparation.claims);
  }
  if (plans.length > 0) say(renderWriter(preparation.claims, style));
  await confirm(
    plans.map(
      ({ current, permanently }) => `- ${current.displayName} (${current.appId})${permanently ? ', for good' : ''}`,
    ),
    options,
    terminal,
  );
  for (const plan of plans) await carryOut(plan, preparation, options, terminal);
  terminal.stdout.write(options.json ? asJson(plans, absent) : asText(plans, absent));
}

async function planFor(
  api: ApiManifest,
  { graph, caller }: Preparation,
  { permanently = false }: DestroyOptions,
): Promise<DestructionPlan | undefined> {
  const options = caller === undefined ? {} : { caller };
  // Only whose it is matters here, not whom it would let in: people who have left the tenant do not stand in the way.
  const nobody = {
    ...api,
    owners: [],
    grants: [],
    assignment: { required: false, users: [], groups: [], applications: [] },
  };
  const state = await readRegistration(graph, nobody, options);
  const plan = planDestruction(state, { permanently });
  if (plan !== undefined || !permanently) return plan;
  const deleted = await findDeletedRegistration(graph, api);
  return deleted === undefined ? undefined : planPurge(state, deleted);
}

async function carryOut(
  plan: DestructionPlan,
  { graph }: Preparation,
  { json = false }: DestroyOptions,
  terminal: Terminal,
): Promise<void> {
  const { green } = styleFor(terminal.stderr, terminal.env);
  const run = ({ next, say }: Progress) =>
    applyDestruction(graph, plan, {
      signal: terminal.signal,
      onStep: ({ title }, phase) => {
        if (phase === 'start') next(title);
        else if (!json) say(`  ${green('✓')} ${title}\n`);
      },
    });
  await withProgress(`Deleting ${plan.current.displayName}`, terminal, run).catch((error: unknown) => {
    throw explainForbidden(error);
  });
}

function asJson(plans: readonly DestructionPlan[], absent: readonly string[]): string {
  const destroyed = plans.map(({ current: { displayName: name, appId }, permanently }) => ({
    name,
    appId,
    permanently,
  }));
  return `${JSON.stringify({ destroyed, absent }, null, 2)}\n`;
}

function asText(plans: readonly DestructionPlan[], absent: readonly string[]): string {
  const lines = [
    ...plans.map(({ current, permanently }) =>
      permanently
        ? `${current.displayName} (${current.appId}) is deleted for good.`
        : `${current.displayName} (${current.appId}) is deleted. For 30 days it can be restored, and holds its identifier URIs.`,
    ),
    ...absent.map((name) => `${name}: the tenant has no registration; nothing to delete.`),
  ];
  return `${lines.join('\n')}\n`;
}
