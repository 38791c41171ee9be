import { readFile } from 'node:fs/promises';
import { getToken } from '@entrada/acquire';
import { decodeToken, EntradaError, resolveResource } from '@entrada/core';
import {
  applyPlan,
  commandsFor,
  createGraph,
  type Graph,
  type Plan,
  parseManifest,
  planRegistration,
  readRegistration,
} from '@entrada/registration';
import { renderApplied, renderFindings, renderPlan, renderWriter } from '../output/render-plan.ts';
import { withProgress } from '../output/with-progress.ts';
import { coloursFor, type Terminal } from '../terminal.ts';
import { type TokenOptions, tokenSources } from './token-sources.ts';

export interface ExposeOptions extends TokenOptions {
  readonly file: string;
  readonly json?: boolean;
  /** False for `expose plan`. */
  readonly write: boolean;
}

/**
 * `entrada expose plan` and `entrada expose apply`: what differs between the manifest and the tenant, the risks, with
 * whose rights it is written; then, for apply, the writes and the commands that get a token.
 */
export async function exposeApi(options: ExposeOptions, terminal: Terminal): Promise<void> {
  const manifest = parseManifest(await readManifest(options.file), { file: options.file });
  const graphToken = await withProgress('Getting a token for Microsoft Graph', terminal, () =>
    getToken(
      {
        ...resolveResource('graph'),
        ...(options.tenant !== undefined && { tenant: options.tenant }),
        signal: terminal.signal,
      },
      tokenSources(options, terminal),
    ),
  );
  const graph = createGraph({ fetch: terminal.fetch, getToken: () => Promise.resolve(graphToken.token) });
  const state = await withProgress('Reading the registration', terminal, () => readRegistration(graph, manifest));
  const plan = planRegistration(manifest, state);
  const colours = coloursFor(terminal.stderr, terminal.env);
  const say = (text: string): void => {
    if (!options.json) terminal.stderr.write(text);
  };
  say(renderFindings('Risks', plan.findings, colours));
  say(renderPlan(plan, colours));
  if (!options.write) {
    if (options.json) terminal.stdout.write(`${JSON.stringify({ plan }, null, 2)}\n`);
    return;
  }
  if (plan.steps.length > 0) say(renderWriter(decodeToken(graphToken.token).claims, colours));
  const result = await applySteps(graph, plan, say, terminal);
  const commands = commandsFor(result, manifest);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify({ result, findings: plan.findings, commands }, null, 2)}\n`
      : renderApplied(result, commands, coloursFor(terminal.stdout, terminal.env)),
  );
}

function applySteps(
  graph: Graph,
  plan: Plan,
  say: (text: string) => void,
  terminal: Terminal,
): ReturnType<typeof applyPlan> {
  const { green } = coloursFor(terminal.stderr, terminal.env);
  return applyPlan(graph, plan, {
    onStep: (step, phase) => {
      if (phase === 'done') say(`  ${green('✓')} ${step.title}\n`);
    },
    signal: terminal.signal,
  });
}

async function readManifest(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : "it can't be read";
    throw new EntradaError('manifest_unreadable', `${file}: ${reason}. Name the manifest with -f.`, { cause: error });
  }
}
