import { html } from 'hono/html';
import type { Page } from './page.ts';
import { actions, type TicketForm, ticketForm } from './ui-kit.ts';

export interface DeviceCodeContent {
  readonly form: TicketForm;
  /** What the field starts with. */
  readonly userCode: string;
  /** What was wrong with the code that was sent. */
  readonly problem?: string;
}

/** Asks for the code that a terminal shows. */
export function deviceCodePage(content: DeviceCodeContent): Page {
  const { problem } = content;
  return {
    title: problem === undefined ? 'Enter the code' : 'Enter the code again',
    main: html`<p>Type the code that your application or terminal shows. Nine letters and digits; capitals do not matter.</p>
${ticketForm(
  content.form,
  html`<label for="user-code">Code</label>
<input type="text" id="user-code" name="user_code" value="${content.userCode}" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus${
    problem === undefined ? '' : html` aria-invalid="true" aria-describedby="user-code-problem"`
  }>
${problem === undefined ? '' : html`<p class="problem" id="user-code-problem" role="alert">${problem}</p>`}
${actions({ name: 'answer', value: 'next', label: 'Next' })}`,
)}`,
  };
}
