import { html } from 'hono/html';
import type { Html } from './page.ts';

/** Where a form goes and the one-time ticket it carries (see `sign-in/tickets.ts`). */
export interface TicketForm {
  readonly action: string;
  readonly ticket: string;
}

/** A form that posts back to the emulator. */
export function ticketForm(form: TicketForm, content: Html): Html {
  return html`<form method="post" action="${form.action}">
<input type="hidden" name="ticket" value="${form.ticket}">
${content}
</form>`;
}

export interface Action {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

/** The answers to a page's question, the affirmative one first. */
export function actions(primary: Action, secondary?: Action): Html {
  return html`<div class="actions">
<button class="primary" type="submit" name="${primary.name}" value="${primary.value}">${primary.label}</button>
${secondary === undefined ? '' : html`<button type="submit" name="${secondary.name}" value="${secondary.value}">${secondary.label}</button>`}
</div>`;
}

/** Names and values, as a definition list. Rows without a value are left out. */
export function facts(rows: readonly (readonly [name: string, value: string | undefined])[]): Html {
  const present = rows.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${present.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A frame around what the page is about. */
export function sheet(content: Html): Html {
  return html`<div class="sheet">${content}</div>`;
}
