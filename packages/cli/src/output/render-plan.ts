import type { JsonObject } from '@entrada/core';
import {
  type ApplyResult,
  type Change,
  type ChangeCounts,
  countChanges,
  describeChange,
  type TokenCommand,
} from '@entrada/registration';
import { callerOf } from '../rights/caller.ts';
import { describeMissingRights } from '../rights/describe-missing-rights.ts';
import type { MissingRight } from '../rights/missing-rights.ts';
import type { TextStyle } from '../terminal.ts';
import { printable, wrapText } from './wrap-text.ts';

const marks = { create: '+', change: '~', remove: '-', keep: '=' } as const;

/**
 * What differs, in the signs of other planners: + made, ~ changed, - removed; and how much of each, last.
 *
 * @param options.unchanged whether what stays as it is gets a line, too (=)
 */
export function renderPlan(
  { changes }: { readonly changes: readonly Change[] },
  style: TextStyle,
  { unchanged = false }: { readonly unchanged?: boolean } = {},
): string {
  const { bold, green, yellow, red, dim } = style;
  const paint = { create: green, change: yellow, remove: red, keep: dim };
  const shown = changes.filter(({ action }) => unchanged || action !== 'keep');
  const lines = shown.map(
    (change) => `  ${paint[change.action](`${marks[change.action]} ${printable(describeChange(change))}`)}`,
  );
  const summary = summarize(countChanges(changes), style);
  if (lines.length === 0) return `${summary}\n`;
  return [bold('Changes'), ...lines, '', summary, ''].join('\n');
}

function summarize({ create, change, remove, foreign }: ChangeCounts, { bold }: TextStyle): string {
  const kept = `${foreign} foreign ${foreign === 1 ? 'entry' : 'entries'} kept`;
  if (create + change + remove === 0) {
    const others = foreign === 0 ? '' : ` (${kept})`;
    return `${bold('Nothing to change:')} the tenant is as the manifest says${others}.`;
  }
  return `${bold('Plan:')} ${create} to create, ${change} to change, ${remove} to remove, ${kept}`;
}

/** What the caller lacks for the plan; nothing when nothing is known to be missing. */
export function renderMissingRights(missing: readonly MissingRight[], { bold, red, width }: TextStyle): string {
  if (missing.length === 0) return '';
  const lines = describeMissingRights(missing).flatMap((line) => wrapText(`  ${line}`, width));
  return `\n${bold(red('Rights'))} you lack for it\n${lines.join('\n')}\n`;
}

/** What the caller could not do any more; nothing when that is nothing. */
export function renderLockouts(lockouts: readonly string[], { bold, red, width }: TextStyle): string {
  if (lockouts.length === 0) return '';
  const lines = lockouts.flatMap((line) => wrapText(`  ${line}`, width));
  return `\n${bold(red('It would lock you out'))}\n${lines.join('\n')}\n`;
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
