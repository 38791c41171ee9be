import { html } from 'hono/html';
import type { User } from '../directory/model.ts';
import type { Html, Page } from './page.ts';
import { type TicketForm, ticketForm } from './ui-kit.ts';

/** What a Conditional Access policy wants of a person beyond having signed in. */
export type PolicyAsks = 'second-factor' | 'new-sign-in';

export interface AccountPickerContent {
  readonly clientName: string;
  readonly resourceName: string;
  readonly tenantName: string;
  /** In the order shown. */
  readonly accounts: readonly User[];
  /** Object id of the account that the client suggested (`login_hint`). */
  readonly suggestedId?: string;
  /** Why a policy does not take the sign-in before for good enough. */
  readonly policyAsks?: PolicyAsks | undefined;
  readonly form: TicketForm;
  readonly formTargets?: readonly string[];
}

const notices: Readonly<Record<PolicyAsks, Html>> = {
  'second-factor': html`<strong>A Conditional Access policy asks for multifactor authentication.</strong> Leave the box ticked to pass it.`,
  'new-sign-in': html`<strong>A Conditional Access policy asks you to sign in again.</strong> The last time is longer ago than it allows.`,
};

/** Lists the tenant's accounts. Choosing one is signing in: the emulator knows no password. */
export function accountPickerPage(content: AccountPickerContent): Page {
  return {
    title: 'Choose an account',
    ...(content.formTargets === undefined ? {} : { formTargets: content.formTargets }),
    main: html`<p><strong>${content.clientName}</strong> asks you to sign in to <strong>${content.resourceName}</strong>
in the local tenant <strong>${content.tenantName}</strong>. Choosing an account signs you in; there is no password.</p>
${content.policyAsks === undefined ? '' : html`<p>${notices[content.policyAsks]}</p>`}
${ticketForm(
  content.form,
  html`<ul class="choices">${content.accounts.map((account) => choice(account, account.id === content.suggestedId))}</ul>
<label class="check"><input type="checkbox" name="mfa" value="yes"${content.policyAsks === 'second-factor' ? ' checked' : ''}>
<span>Sign in with multifactor authentication</span></label>
<div class="actions"><button type="submit" name="answer" value="cancel">Cancel</button></div>`,
)}`,
  };
}

function choice(account: User, suggested: boolean): Page['main'] {
  return html`<li><button type="submit" name="account" value="${account.id}"><strong>${account.displayName}</strong>
<span class="code">${account.userPrincipalName}</span>${suggested ? html` <span class="faint">(suggested by the application)</span>` : ''}</button></li>`;
}
