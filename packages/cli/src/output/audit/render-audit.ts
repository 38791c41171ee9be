import { severities } from '@entrada/core';
import type { AccessPath, AuditReport } from '@entrada/diagnose';
import type { TextStyle } from '../../terminal.ts';
import { renderFindings } from '../render-findings.ts';
import { wrapText } from '../wrap-text.ts';
import { verdict } from './verdict.ts';

/** Ways in that are listed on a terminal; the other forms of the report have all. */
const mostPaths = 40;

/** The report for a person: the answer, the ways in, the findings, and what nobody looked at. */
export function renderAudit(report: AuditReport, style: TextStyle): string {
  const { api, tenant, findings } = report;
  const { bold, dim } = style;
  const lines = [
    `${bold(api.name)}  ${api.identifierUris.join(', ')}`,
    dim(`Application (client) id ${api.appId}, tenant ${tenant.name} (${tenant.id})`),
    '',
    ...wrapText(verdict(report), style.width),
    '',
  ];
  return `${lines.join('\n')}\n${renderPaths(report.paths, style)}${renderFindings(countFindings(report), findings, style, { mends: true })}${renderUnseen(report, style)}`;
}

function countFindings({ findings }: AuditReport): string {
  const counts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  return `Findings: ${counts.join(', ')}`;
}

function renderPaths(paths: readonly AccessPath[], style: TextStyle): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, mostPaths);
  const lines = [style.bold('Ways in')];
  for (const [who, ways] of Map.groupBy(shown, (path) => path.who.label)) {
    lines.push(...wrapText(who, style.width - 2).map((line) => `  ${line}`));
    for (const way of ways) lines.push(...describeWay(way, style));
  }
  const left = paths.length - shown.length;
  if (left > 0) lines.push(style.dim(`  and ${left} more: see --json or --html`));
  return `${lines.join('\n')}\n\n`;
}

function describeWay({ who, client, scopes, through, grade }: AccessPath, style: TextStyle): string[] {
  const asItself = who.kind === 'application' || who.kind === 'any application';
  const name = client.publicClient === true ? `${client.name} (public client)` : client.name;
  const what = scopes.length === 0 ? 'a token without scopes or roles' : scopes.join(', ');
  const text = `${asItself ? '' : `${name} → `}${what}`;
  const [first = '', ...rest] = wrapText(text, style.width - 6);
  return [
    `    → ${first}`,
    ...rest.map((line) => `      ${line}`),
    ...wrapText(`${through} [${grade}]`, style.width - 6).map((line) => `      ${style.dim(line)}`),
  ];
}

function renderUnseen({ notLookedAt, unseen, clean }: AuditReport, style: TextStyle): string {
  const items = [
    ...unseen.map(({ what, because }) => `${what}: ${because}`),
    ...notLookedAt.map(({ rule, title, because }) => `${rule} ${title}: ${because}`),
  ];
  const list = items.flatMap((item) => {
    const [first = '', ...rest] = wrapText(item, style.width - 4);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const seen = wrapText(`Looked at, and nothing found: ${clean.join(', ') || 'nothing'}`, style.width);
  return `${items.length === 0 ? '' : `${style.bold('Not looked at')}\n${list.join('\n')}\n\n`}${style.dim(seen.join('\n'))}\n`;
}
