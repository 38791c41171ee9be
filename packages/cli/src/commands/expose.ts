import { type ApiManifest, type JsonObject, resolveResource, tryDecodeToken } from '@entrada/core';
import {
  applyPlan,
  commandsFor,
  createGraph,
  type Graph,
  type Plan,
  planRegistration,
  readRegistration,
} from '@entrada/registration';
import { renderFindings } from '../output/render-findings.ts';
import { renderApplied, renderMissingRights, renderPlan, renderWriter } from '../output/render-plan.ts';
import { withProgress } from '../output/with-progress.ts';
import { explainForbidden } from '../rights/explain-forbidden.ts';
import { missingRights } from '../rights/missing-rights.ts';
import { refuseWithoutRights } from '../rights/refuse-without-rights.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { readManifest } from './read-manifest.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

export interface ExposeOptions extends TokenOptions {
  readonly file: string;
  readonly json?: boolean;
  /** To write although the token shows no right to; Graph still decides. */
  readonly withoutRightsCheck?: boolean;
}

/** `entrada expose plan`: what differs between manifest and tenant, the risks, and what the caller lacks for it. */
export async function planExposure(options: ExposeOptions, terminal: Terminal): Promise<void> {
  const { plan, claims } = await preparePlan(options, terminal);
  const missing = missingRights(plan, claims);
  const style = styleFor(terminal.stdout, terminal.env);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify({ plan, missingRights: missing }, null, 2)}\n`
      : renderFindings('Risks', plan.findings, style) + renderPlan(plan, style) + renderMissingRights(missing, style),
  );
}

/**
 * `entrada expose apply`: the risks and with whose rights it writes, then the writes, then the commands that get a
 * token.
 */
export async function applyExposure(options: ExposeOptions, terminal: Terminal): Promise<void> {
  const { api, plan, graph, claims } = await preparePlan(options, terminal);
  const style = styleFor(terminal.stderr, terminal.env);
  const say = (text: string): void => {
    if (!options.json) terminal.stderr.write(text);
  };
  say(renderFindings('Risks', plan.findings, style));
  if (plan.steps.length > 0) {
    say(renderPlan(plan, style));
    if (!options.withoutRightsCheck) refuseWithoutRights(plan, claims);
    say(renderWriter(claims, style));
  }
  const result = await applyPlan(graph, plan, {
    onStep: ({ title }, phase) => {
      if (phase === 'done') say(`  ${style.green('✓')} ${title}\n`);
    },
    signal: terminal.signal,
  }).catch((error: unknown) => {
    throw explainForbidden(error);
  });
  if (plan.steps.length > 0) say('\n');
  const commands = commandsFor(result, api);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify({ result, findings: plan.findings, commands }, null, 2)}\n`
      : renderApplied(result, commands, styleFor(terminal.stdout, terminal.env)),
  );
}

interface Prepared {
  readonly api: ApiManifest;
  readonly plan: Plan;
  readonly graph: Graph;
  /** Of the caller's token for Microsoft Graph; none when it cannot be read, which Graph does not promise. */
  readonly claims: JsonObject;
}

/** Everything up to the first write. The manifest is checked first: nobody signs in for one that is wrong. */
async function preparePlan(options: ExposeOptions, terminal: Terminal): Promise<Prepared> {
  const [api] = (await readManifest(options.file)).apis;
  if (api === undefined) throw new TypeError('A manifest has at least one API');
  const { token } = await requestToken(resolveResource('graph'), options, terminal);
  const graph = createGraph({ fetch: terminal.fetch, getToken: () => Promise.resolve(token) });
  const state = await withProgress('Reading the registration', terminal, () => readRegistration(graph, api));
  const decoded = tryDecodeToken(token);
  const claims = 'claims' in decoded ? decoded.claims : {};
  return { api, plan: planRegistration(api, state), graph, claims };
}
