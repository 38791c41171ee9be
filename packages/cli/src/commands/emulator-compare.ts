import { writeFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';
import { type Comparison, plannedApplications } from '@entrada/emulator';
import { hideTokens } from '../output/hide-tokens.ts';
import { renderComparison, renderComparisonPlan } from '../output/render-comparison.ts';
import { renderComparisonMarkdown } from '../output/render-comparison-markdown.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { chooseProbes } from './choose-probes.ts';
import { cleanUpTenant, runComparison } from './run-comparison.ts';
import type { ComparedTenant } from './tenant-side.ts';

export interface CompareOptions extends ComparedTenant {
  readonly iKnowThisIsATestTenant?: boolean;
  readonly interactive?: boolean;
  readonly only?: readonly string[];
  readonly cleanUp?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

/**
 * `entrada emulator compare`: what it will make in the tenant, then the report.
 *
 * @returns 0 when all answers agree and nothing is left behind, else 1
 */
export async function compareWithTenant(options: CompareOptions, terminal: Terminal): Promise<number> {
  if (options.cleanUp) return cleanUp(options, terminal);
  const probes = chooseProbes(options);
  const style = styleFor(terminal.stderr, terminal.env);
  terminal.stderr.write(renderComparisonPlan(options.tenant, plannedApplications(probes), probes.length, style));
  if (!options.iKnowThisIsATestTenant) {
    throw new EntradaError(
      'usage',
      'Nothing was done. This registers applications and shows in the sign-in logs as failed sign-ins, so it is for tenants in which nobody works.\nSay that this is one: --i-know-this-is-a-test-tenant.',
    );
  }
  const comparison = await runComparison(options, probes, terminal);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : hideTokens(renderComparison(comparison, styleFor(terminal.stdout, terminal.env))),
  );
  if (options.output !== undefined) await writeReport(options.output, comparison, terminal);
  return agrees(comparison) ? 0 : 1;
}

async function cleanUp(options: CompareOptions, terminal: Terminal): Promise<number> {
  const { deleted, left } = await cleanUpTenant(options, terminal);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify({ deleted, left })}\n`
      : `Test applications deleted: ${deleted}. Could not be deleted: ${left}.\n`,
  );
  return left === 0 ? 0 : 1;
}

function agrees({ probes, headers, left }: Comparison): boolean {
  const clean = left.tenant === 0 && left.emulator === 0;
  const outcomes = probes.map(({ outcome }) => outcome);
  return clean && headers.length === 0 && outcomes.includes('agrees') && !outcomes.includes('differs');
}

async function writeReport(file: string, comparison: Comparison, { stderr }: Terminal): Promise<void> {
  try {
    await writeFile(file, hideTokens(renderComparisonMarkdown(comparison)));
  } catch (error) {
    throw new EntradaError('usage', `${file} cannot be written; the report is above.`, { cause: error });
  }
  stderr.write(`The report is in ${file}\n`);
}
