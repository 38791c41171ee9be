import type { Finding, JsonObject } from '@entrada/core';
import { findWellKnownClient } from '@entrada/core';
import type { ApplyResult, Plan, TokenCommand } from '@entrada/registration';
import type { Colours } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const severityMark = { critical: '‼', high: '!', medium: '·', low: '·', info: 'i' } as const;

/** Findings under a title, each with its evidence and mend; nothing when there is none. */
export function renderFindings(title: string, findings: readonly Finding[], colours: Colours): string {
  if (findings.length === 0) return '';
  const { bold, red, yellow, dim, green } = colours;
  const lines = [bold(title)];
  for (const { severity, message, evidence, fix } of findings) {
    const paint = severity === 'critical' || severity === 'high' ? red : severity === 'info' ? dim : yellow;
    lines.push(`  ${paint(`${severityMark[severity]} ${severity.toUpperCase()}`)}`);
    const row = (text: string, paintText: (text: string) => string): void => {
      lines.push(...wrapText(text, 100).map((line) => `    ${paintText(line)}`));
    };
    row(message, (text) => text);
    row(evidence, dim);
    row(fix, green);
  }
  return `${lines.join('\n')}\n\n`;
}

const changeMark = { create: '+', change: '~', keep: '=' } as const;

/** What differs, as people know it from other planners: + create, ~ change, = kept although the manifest does not name it. */
export function renderPlan(plan: Plan, colours: Colours): string {
  const { bold, green, yellow, dim } = colours;
  const paint = { create: green, change: yellow, keep: dim };
  if (plan.steps.length === 0) return `${bold('Nothing to change:')} the tenant is as the manifest says.\n`;
  const lines = [bold('Plan')];
  for (const change of plan.changes) {
    lines.push(`  ${paint[change.action](`${changeMark[change.action]} ${change.title}`)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** With whose rights the writes happen: the user and the client of the Graph token. */
export function renderWriter(claims: JsonObject, colours: Colours): string {
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined);
  const clientId = text('appid') ?? text('azp') ?? 'an unknown client';
  const client = findWellKnownClient(clientId)?.name ?? clientId;
  const who = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? `the application ${clientId} itself`;
  return `${colours.bold('Writing')} as ${who}, through ${client}, in tenant ${text('tid') ?? 'unknown'}\n`;
}

/** What came of it, and the commands that get a token now. */
export function renderApplied(result: ApplyResult, commands: readonly TokenCommand[], colours: Colours): string {
  const { bold, dim, cyan } = colours;
  const lines = [
    '',
    `${bold(result.identifierUri)} ${result.changed ? 'is exposed' : 'was exposed already; nothing changed'}`,
    `  Application (client) id  ${result.appId}`,
    `  Tenant id                ${result.tenantId}`,
    '',
    bold('A token, as yourself:'),
  ];
  for (const { client, shell, command } of commands) {
    lines.push(
      `  ${dim(`# ${client}${shell ? `, ${shell}` : ''}`)}`,
      ...command.split('\n').map((line) => `  ${cyan(line)}`),
    );
  }
  if (commands.length === 0) lines.push('  No authorized client of the manifest has a command of its own.');
  return `${lines.join('\n')}\n`;
}
