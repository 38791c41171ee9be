import { findWellKnownClient } from '@entrada/core';
import type { DoctorFinding, DoctorReport, ReportedAttempt } from '@entrada/diagnose';
import type { TextStyle } from '../terminal.ts';
import { mendLines } from './render-findings.ts';
import { wrapText } from './wrap-text.ts';

/** A diagnosis for a person: the likely cause, what the sources said, the checks in their order, and what to do. */
export function renderDoctor(report: DoctorReport, style: TextStyle): string {
  const parts = [
    renderVerdict(report, style),
    renderAttempts(report.attempts, style),
    renderChecks(report.findings, style),
    renderMends(report, style),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function renderVerdict({ findings, likelyCause, question, outcome }: DoctorReport, style: TextStyle): string[] {
  const { green, red, bold, dim, width } = style;
  const cause = findings.find(({ rule }) => rule === likelyCause);
  const nothing = outcome === 'token' ? 'A token is there, and nothing is wrong with it.' : 'Nothing wrong was found.';
  const [first = '', ...rest] = wrapText(cause?.message ?? nothing, width - 2);
  const client = question.client && (findWellKnownClient(question.client)?.name ?? question.client);
  const about = [question.scopes.join(' '), question.user && `for ${question.user}`, client && `through ${client}`];
  return [
    `${cause === undefined ? green('✓') : red('✗')} ${bold(first)}`,
    ...rest.map((line) => `  ${bold(line)}`),
    ...wrapText(about.filter(Boolean).join(', '), width - 2).map((line) => dim(`  ${line}`)),
  ];
}

/** What Entra says to several sources in the same words is said once; who was passed over matters only when all were. */
function renderAttempts(attempts: readonly ReportedAttempt[], style: TextStyle): string[] {
  const { bold, green, red, dim, width } = style;
  const used = attempts.filter(isUsed);
  const lines = [bold('Sources')];
  const said = new Set<string>();
  for (const attempt of used.length === 0 ? attempts : used) {
    const { source, outcome, because = '', traceId, correlationId } = attempt;
    const mark = outcome === 'token' ? green('✓') : isUsed(attempt) ? red('✗') : dim('·');
    const text = because !== '' && said.has(because) ? 'the same' : describeAttempt(attempt);
    said.add(because);
    const [first = '', ...rest] = wrapText(`${source}: ${text}`, width - 4);
    lines.push(`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`));
    const ids = [traceId && `trace ${traceId}`, correlationId && `correlation ${correlationId}`].filter(Boolean);
    if (ids.length > 0) lines.push(dim(`    ${ids.join('\n    ')}`));
  }
  const passedOver = attempts.filter((attempt) => !isUsed(attempt)).map(({ source }) => source);
  if (used.length === 0 || passedOver.length === 0) return lines;
  const [first = '', ...rest] = wrapText(`not available: ${passedOver.join(', ')}`, width - 4);
  return [...lines, dim(`  · ${first}`), ...rest.map((line) => dim(`    ${line}`))];
}

function isUsed({ outcome }: ReportedAttempt): boolean {
  return outcome !== 'unavailable' && outcome !== 'unsupported';
}

function describeAttempt({ outcome, because = '', aadsts, account, token }: ReportedAttempt): string {
  const who = account === undefined ? '' : ` (${account})`;
  if (outcome === 'token') {
    const { version, audience, scopes, roles } = token ?? { version: '', audience: '', scopes: [], roles: [] };
    const holds = [...scopes, ...roles].join(' ') || 'no scope, no role';
    return `a token${who}${token === undefined ? '' : `, version ${version}, for ${audience}: ${holds}`}`;
  }
  if (outcome === 'refused') return `refused${who}${aadsts === undefined ? '' : ` with AADSTS${aadsts}`}: ${because}`;
  return because.split('\n')[0] ?? because;
}

function renderChecks(findings: readonly DoctorFinding[], style: TextStyle): string[] {
  const { bold, green, red, yellow, dim, width } = style;
  const marks = { ok: green('✓'), problem: red('✗'), 'not-looked-at': yellow('?') } as const;
  const lines = [bold('Checks')];
  for (const { rule, status, title, message, evidence, grade } of gatherUnseen(findings)) {
    const [first = '', ...rest] = wrapText(`${title}: ${message}`, width - 8);
    const paint = status === 'problem' ? (line: string) => line : dim;
    lines.push(`  ${marks[status]} ${dim(rule)} ${paint(first)}`, ...rest.map((line) => `        ${paint(line)}`));
    // What Entra said stands with the sources.
    if (status !== 'problem' || evidence === '' || rule === 'D01') continue;
    const known = grade === undefined ? evidence : `${evidence} [${grade}]`;
    lines.push(...wrapText(known, width - 8).map((line) => `        ${dim(line)}`));
  }
  return lines;
}

/** Several checks that could not be made for one reason are one line, at the place of the first. */
function gatherUnseen(findings: readonly DoctorFinding[]): readonly DoctorFinding[] {
  const isSame = (one: DoctorFinding, other: DoctorFinding): boolean =>
    one.status === 'not-looked-at' && other.status === 'not-looked-at' && one.message === other.message;
  return findings.flatMap((finding, index) => {
    const first = findings.findIndex((other) => other === finding || isSame(other, finding));
    if (first < index) return [];
    const more = findings.slice(index + 1).filter((other) => isSame(other, finding));
    return [{ ...finding, title: [finding.title, ...more.map(({ rule, title }) => `${rule} ${title}`)].join(', ') }];
  });
}

/** The likely cause first; a refusal that another finding explains has no mend of its own. */
function renderMends({ findings, likelyCause }: DoctorReport, style: TextStyle): string[] {
  const problems = findings
    .filter(({ status, rule }) => status === 'problem' && (rule !== 'D01' || rule === likelyCause))
    .toSorted((a, b) => Number(b.rule === likelyCause) - Number(a.rule === likelyCause));
  if (problems.length === 0) return [];
  return [
    style.bold('What to do'),
    ...problems.flatMap((finding) => {
      const [first = '', ...rest] = wrapText(finding.fix, style.width - 8);
      const text = [
        `  ${style.dim(finding.rule)} ${style.green(first)}`,
        ...rest.map((line) => `      ${style.green(line)}`),
      ];
      const code = /^errors\/(AADSTS\d+)$/.exec(finding.docs ?? '')?.[1];
      const more = code === undefined ? [] : [style.dim(`    More: entrada explain ${code}`)];
      return [...text, ...mendLines(finding, style), ...more];
    }),
  ];
}
