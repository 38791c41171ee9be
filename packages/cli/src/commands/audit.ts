import { readFile } from 'node:fs/promises';
import { EntradaError, isAtLeast, isEntradaError, resolveResource, type Severity, tryDecodeToken } from '@entrada/core';
import { type AuditReport, auditApi, parseAppServiceSettings, parseResourceMetadata } from '@entrada/diagnose';
import { createGraph } from '@entrada/registration';
import { renderAudit } from '../output/audit/render-audit.ts';
import { renderHtmlReport } from '../output/audit/render-html-report.ts';
import { type ManifestPlace, renderSarif } from '../output/audit/render-sarif.ts';
import { withProgress } from '../output/with-progress.ts';
import { writeReport } from '../output/write-report.ts';
import { callerFrom } from '../rights/caller-from.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { openManifest } from './find-in-manifest.ts';
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
 * @throws EntradaError `risk_refused` for findings that `failOn` does not let pass, after the report is written
 */
export async function auditApiOf(api: string, options: AuditCommandOptions, terminal: Terminal): Promise<void> {
  // Nobody signs in for a manifest that is wrong.
  const placeOf = options.file === undefined ? undefined : await openManifest(options.file);
  const report = await readReport(api, options, terminal);
  await writeReports(report, { ...options, manifest: placeOf?.(report.api) }, terminal);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderAudit(report, styleFor(terminal.stdout, terminal.env)),
  );
  if (options.failOn !== undefined) refuseFindings(report, options.failOn);
}

function refuseFindings({ findings }: AuditReport, failOn: Severity): void {
  const rules = findings.filter(({ severity }) => isAtLeast(severity, failOn)).map(({ rule }) => rule);
  if (rules.length === 0) return;
  const number = rules.length === 1 ? 'One finding is' : `${rules.length} findings are`;
  const level = failOn === 'critical' ? failOn : `${failOn} or worse`;
  throw new EntradaError('risk_refused', `${number} ${level}: ${rules.join(', ')}.`, { details: { failOn, rules } });
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
  const decoded = tryDecodeToken(token);
  const caller = 'claims' in decoded ? callerFrom(decoded.claims) : undefined;
  const now = (): number => terminal.now() * 1_000;
  try {
    return await withProgress(`Reading who can get a token for ${api}`, terminal, () =>
      auditApi(graph, api, { now, caller, ...outside }),
    );
  } catch (error) {
    if (!isEntradaError(error) || error.code !== 'graph_forbidden') throw error;
    const needs = 'An audit needs the Microsoft Graph permission Application.Read.All at least.';
    throw new EntradaError(error.code, `${error.message}\n${needs}`, { details: error.details, cause: error });
  }
}

interface ReportFiles extends Pick<AuditCommandOptions, 'html' | 'sarif' | 'version'> {
  readonly manifest: ManifestPlace | undefined;
}

async function writeReports(report: AuditReport, files: ReportFiles, terminal: Terminal): Promise<void> {
  const { html, sarif, version, manifest } = files;
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
