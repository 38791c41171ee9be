import { readFile } from 'node:fs/promises';
import { EntradaError, isAtLeast, isEntradaError, resolveResource, type Severity } from '@entrada/core';
import { type AuditReport, auditApi, parseAppServiceSettings, parseResourceMetadata } from '@entrada/diagnose';
import { createGraph } from '@entrada/registration';
import { renderAudit } from '../output/audit/render-audit.ts';
import { renderHtmlReport } from '../output/audit/render-html-report.ts';
import { renderSarif } from '../output/audit/render-sarif.ts';
import { withProgress } from '../output/with-progress.ts';
import { writeReport } from '../output/write-report.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { findInManifest } from './find-in-manifest.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

export interface AuditCommandOptions extends TokenOptions {
  /** The manifest that SARIF points into. */
  readonly file?: string;
  readonly html?: string;
  readonly sarif?: string;
  readonly failOn?: Severity;
  readonly resourceMetadata?: string;
  readonly appServiceSettings?: string;
  readonly json?: boolean;
  /** Of this program; SARIF names it. */
  readonly version: string;
}

/**
 * `entrada audit`: who can get a token for an API, and the risks of it.
 *
 * @returns 1 when `failOn` is given and a finding is that severe, else 0
 */
export async function auditApiOf(api: string, options: AuditCommandOptions, terminal: Terminal): Promise<number> {
  const report = await readReport(api, options, terminal);
  await writeReports(report, options, terminal);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderAudit(report, styleFor(terminal.stdout, terminal.env)),
  );
  const { failOn } = options;
  return failOn !== undefined && report.findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

async function readReport(api: string, options: AuditCommandOptions, terminal: Terminal): Promise<AuditReport> {
  const { resourceMetadata, appServiceSettings } = options;
  const outside = {
    ...(resourceMetadata !== undefined && {
      protectedResource: parseResourceMetadata(await readOption(resourceMetadata, '--resource-metadata')),
    }),
    ...(appServiceSettings !== undefined && {
      appServiceClients: parseAppServiceSettings(await readOption(appServiceSettings, '--app-service-settings')),
    }),
  };
  const { token } = await requestToken(resolveResource('graph'), options, terminal);
  const graph = createGraph({ fetch: terminal.fetch, getToken: () => Promise.resolve(token) });
  const now = (): number => terminal.now() * 1_000;
  try {
    return await withProgress(`Reading who can get a token for ${api}`, terminal, () =>
      auditApi(graph, api, { now, ...outside }),
    );
  } catch (error) {
    if (!isEntradaError(error) || error.code !== 'graph_forbidden') throw error;
    const needs = 'An audit needs the Microsoft Graph permission Application.Read.All at least.';
    throw new EntradaError(error.code, `${error.message}\n${needs}`, { details: error.details, cause: error });
  }
}

async function writeReports(report: AuditReport, options: AuditCommandOptions, terminal: Terminal): Promise<void> {
  const { html, sarif, file, version } = options;
  const manifest = file === undefined ? undefined : await findInManifest(file, report.api);
  const written: string[] = [];
  if (html !== undefined) {
    await writeReport(html, renderHtmlReport(report, { now: terminal.now() }), '--html');
    written.push(html);
  }
  if (sarif !== undefined) {
    await writeReport(sarif, renderSarif(report, { version, ...(manifest !== undefined && { manifest }) }), '--sarif');
    written.push(sarif);
  }
  if (written.length > 0) terminal.stderr.write(`Wrote ${written.join(' and ')}.\n`);
}

async function readOption(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new EntradaError('usage', `${option} names ${file}, which can't be read: ${reason}.`, { cause: error });
  }
}
