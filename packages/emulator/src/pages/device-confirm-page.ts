import { html } from 'hono/html';
import type { User } from '../directory/model.ts';
import type { Page } from './page.ts';
import { actions, facts, type TicketForm, ticketForm } from './ui-kit.ts';

export interface DeviceConfirmContent {
  readonly clientName: string;
  readonly clientId: string;
  readonly resourceName: string;
  readonly userCode: string;
  readonly user: User;
  readonly form: TicketForm;
}

/**
 * Names the client before a device is let in: whoever was sent the code by somebody else can still stop here
 * (RFC 8628 section 5.4; AADSTS50199).
 */
export function deviceConfirmPage(content: DeviceConfirmContent): Page {
  return {
    title: `Are you trying to sign in to ${content.clientName}?`,
    main: html`<p>Go on only if you started <strong>${content.clientName}</strong> yourself and it showed you this code.
If somebody sent you the code, cancel: you would let them in as you.</p>
${facts([
  ['Code', content.userCode],
  ['Account', content.user.userPrincipalName],
  ['Client', content.clientId],
  ['API', content.resourceName],
])}
${ticketForm(
  content.form,
  actions(
    { name: 'answer', value: 'continue', label: 'Continue' },
    { name: 'answer', value: 'cancel', label: 'Cancel' },
  ),
)}`,
  };
}
