import type { WellKnownClient } from '@entrada/core';
import type { TextStyle } from '../terminal.ts';
import { type ClientDescription, evidence, type ListedClient, meaningOf } from './describe-client.ts';
import { wrapText } from './wrap-text.ts';

const heading = ['Name in a manifest', 'Client id', 'Public', 'FOCI'] as const;

/** Clients as a table of at most 80 columns. */
export function renderClientTable(clients: readonly WellKnownClient[], style: TextStyle): string {
  const rows = clients.map(({ aliases, name, appId, publicClient, foci }) => [
    aliases[0] ?? name,
    appId,
    flag(publicClient),
    flag(foci),
  ]);
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const after = `${clients.length} clients. \`entrada clients NAME\` says what authorizing one means. "?" is not known. Flags of ${evidence.flags}.`;
  const lines = [
    style.bold(line(heading)),
    ...rows.map(line),
    '',
    ...wrapText(after, Math.min(style.width, 80)).map(style.dim),
  ];
  return `${lines.join('\n')}\n`;
}

/** One client: what it is, what authorizing it means, and where that is known from. */
export function renderClient(client: ClientDescription, style: TextStyle): string {
  const { bold } = style;
  const lines = [bold(`${client.name} (${client.publisher}, ${client.kind})`), ''];
  const [first = client.appId] = client.aliases;
  const row = rowWriter(lines, style);
  row('Client id', client.appId);
  row('In a manifest', client.aliases.join(', ') || client.appId);
  row('Public', words(client.publicClient));
  row('FOCI', words(client.foci));
  for (const [index, uri] of client.redirectUris.entries()) row(index === 0 ? 'Redirects' : '', uri);
  if (client.note !== '') row('Mind', client.note);
  lines.push('', bold('What authorizing it means'));
  for (const sentence of client.meaning) lines.push(...bullet(sentence, style.width));
  lines.push('', bold('Known from'));
  for (const source of client.sources) lines.push(...bullet(source, style.width));
  lines.push(
    ...bullet(
      `Names of ${client.evidence.names}, flags of ${client.evidence.flags}: Microsoft changes them.`,
      style.width,
    ),
  );
  lines.push('', style.dim(`authorizedClients: [${first}]`));
  return `${lines.join('\n')}\n`;
}

/** A client that has no row of its own here: what the published lists say of its id. */
export function renderListedClient(client: ListedClient, style: TextStyle): string {
  const lines = [style.bold(client.name), ''];
  const row = rowWriter(lines, style);
  row('Client id', client.appId);
  row('Owner', client.ownerTenant ?? 'not in the list');
  row('Public', words(client.publicClient));
  row('FOCI', words(client.foci));
  lines.push('', style.bold('What authorizing it means'));
  for (const sentence of meaningOf(client)) lines.push(...bullet(sentence, style.width));
  const caution =
    'Not one of the well-known clients: the name comes from a published list of ids, which holds ids of roles, ' +
    `licences and samples too. It is no proof that the id is Microsoft's. Names of ${evidence.names}, flags of ${evidence.flags}.`;
  lines.push('', ...wrapText(caution, style.width).map(style.dim));
  return `${lines.join('\n')}\n`;
}

function rowWriter(lines: string[], { width }: TextStyle): (title: string, text: string) => void {
  return (title, text) => {
    const [first = '', ...rest] = wrapText(text, width - 17);
    lines.push(`  ${title.padEnd(13)}  ${first}`, ...rest.map((line) => `${' '.repeat(17)}${line}`));
  };
}

function bullet(text: string, width: number): string[] {
  const [first = '', ...rest] = wrapText(text, width - 4);
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

function flag(value: boolean | null): string {
  return value === null ? '?' : value ? 'yes' : 'no';
}

function words(value: boolean | null): string {
  return value === null ? 'not known' : flag(value);
}
