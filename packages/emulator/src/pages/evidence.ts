import { type AadstsRow, gradeWords } from '@entrada/core/data';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import { sheet } from './ui-kit.ts';

/** What a number means and what mends it, from the catalogue. */
export function meaningAndMend(row: AadstsRow | undefined): Html | '' {
  if (row === undefined) return '';
  return html`<h2>What it means</h2>
<p>${withCode(row.meaning)}</p>
<h2>What mends it</h2>
<p>${withCode(row.mend)}</p>`;
}

/** Says what of an answer was inferred, not seen, so that nobody takes it for Entra's own word. */
export function inferenceNote(inferred: string | undefined, row: AadstsRow | undefined): Html | '' {
  if (inferred === undefined) return '';
  return html`<section aria-labelledby="inferred">${sheet(html`<h2 id="inferred">Inferred, not seen</h2>
<p>${withCode(inferred)}</p>
${row === undefined ? '' : html`<p class="faint">Evidence for the words: ${grade(row.textGrade)}. Evidence for the OAuth answer: ${grade(row.grade)}. Source: ${row.source}</p>`}`)}</section>`;
}

function grade(letter: AadstsRow['grade']): Html {
  return html`<span class="grade">[${letter}]</span> ${gradeWords[letter]}`;
}

/** The catalogue sets commands and settings in backticks. */
function withCode(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
