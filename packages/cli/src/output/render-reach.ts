import type { LoginStore, Reach } from '@entrada/acquire';
import { findWellKnownClient } from '@entrada/core';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

/** What a refresh token that is about to be kept reaches, and where it will lie. */
export function renderReach(
  client: string,
  reaches: readonly Reach[],
  store: Pick<LoginStore, 'name' | 'folder'>,
  { yellow, dim, width }: TextStyle,
): string {
  const known = findWellKnownClient(client);
  const whose =
    known === undefined ? `client ${client}` : `${known.publisher}’s public client “${known.name}” (${client})`;
  const title = wrapText(`This signs in as ${whose}, and keeps its refresh token:`, width - 2);
  const points = reaches.map(({ text, grade }) => `${text} ${dim(`[${grade}]`)}`);
  const place = `It is kept encrypted in ${store.folder}, its key in: ${store.name}. "entrada logout" removes it.`;
  const lines = [
    `${yellow('!')} ${title[0] ?? ''}`,
    ...title.slice(1).map((line) => `  ${line}`),
    ...[...points, place].flatMap((point) =>
      wrapText(point, width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
