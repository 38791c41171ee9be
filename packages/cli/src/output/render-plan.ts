import type { JsonObject } from '@entrada/core';
import type { ApplyResult, Plan, TokenCommand } from '@entrada/registration';
import { callerOf } from '../rights/caller.ts';
import { describeMissingRights } from '../rights/describe-missing-rights.ts';
import type { MissingRight } from '../rights/missing-rights.ts';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const changeMark = { create: '+', change: '~', keep: '=' } as const;

/** What differs, in the signs of other planners: + made, ~ changed, = left as it is. */
export function renderPlan(plan: Plan, { bold, green, yellow, dim }: TextStyle): string {
  const paint = { create: green, change: yellow, keep: dim };
  if (plan.steps.length === 0) return `${bold('Nothing to change:')} the tenant is as the manifest says.\n`;
  const lines = [bold('Plan')];
  for (const change of plan.changes) {
    lines.push(`  ${paint[change.action](`${changeMark[change.action]} ${change.title}`)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** What the caller lacks for the plan; nothing when nothing is known to be missing. */
export function renderMissingRights(missing: readonly MissingRight[], { bold, red, width }: TextStyle): string {
  if (missing.length === 0) return '';
  const lines = describeMissingRights(missing).flatMap((line) => wrapText(`  ${line}`, width));
  return `${bold(red('Rights'))} you lack for it\n${lines.join('\n')}\n`;
}

/** With whose rights the writes happen, from the claims of the token for Microsoft Graph. */
export function renderWriter(claims: JsonObject, { bold, width }: TextStyle): string {
  const tenant = typeof claims.tid === 'string' ? claims.tid : 'unknown';
  const [first = '', ...rest] = wrapText(`as ${callerOf(claims)}, in tenant ${tenant}`, width - 'Writing '.length);
  return `${bold('Writing')} ${[first, ...rest].join('\n        ')}\n`;
}

/** What came of it, and the commands that get a token now. */
export function renderApplied(result: ApplyResult, commands: readonly TokenCommand[], style: TextStyle): string {
  const { bold, dim, cyan } = style;
  const lines = [
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
