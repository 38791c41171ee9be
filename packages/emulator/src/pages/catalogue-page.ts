import { aadstsRows } from '@entrada/core/data';
import { html } from 'hono/html';
import { inferenceNote, meaningAndMend } from './evidence.ts';
import type { Page } from './page.ts';
import { facts, sheet } from './ui-kit.ts';

/**
 * What `error_uri` names: one row of the error catalogue in words.
 *
 * @returns undefined when the catalogue has no such number
 */
export function cataloguePage(code: number): Page | undefined {
  const row = aadstsRows.get(code);
  if (row === undefined) return undefined;
  return {
    title: `AADSTS${code}`,
    main: html`${row.text === undefined ? '' : sheet(html`<p>${row.text}</p>`)}
${meaningAndMend(row)}
${inferenceNote(row.inferred, row)}
<h2>At the token endpoint</h2>
${facts([
  ['error', row.error ?? 'not evidenced'],
  ['suberror', row.suberror],
  ['HTTP status', row.status === undefined ? 'not evidenced' : String(row.status)],
  ['Source', row.source],
])}`,
  };
}

/** For a number that the catalogue does not know. */
export function unknownNumberPage(code: string): Page {
  return {
    title: 'Unknown error number',
    main: html`<p>The emulator's catalogue has no row for <code>${code}</code>. Expected a number as in <code>/error?code=65001</code>.</p>`,
  };
}
