import { html } from 'hono/html';
import type { PermissionScope, User } from '../directory/model.ts';
import type { Html, Page } from './page.ts';
import { actions, facts, sheet, type TicketForm, ticketForm } from './ui-kit.ts';

export interface ConsentContent {
  readonly client: { readonly displayName: string; readonly appId: string };
  readonly resource: { readonly displayName: string; readonly appId: string };
  readonly user: User;
  readonly scopes: readonly PermissionScope[];
  /** Whether the user may agree for everybody in the tenant. */
  readonly mayConsentForOrganization: boolean;
  readonly form: TicketForm;
  readonly formTargets?: readonly string[];
}

/** Asks whether a client may act for the user at an API, naming each permission in words. */
export function consentPage(content: ConsentContent): Page {
  return {
    title: `Let ${content.client.displayName} act for you?`,
    ...(content.formTargets === undefined ? {} : { formTargets: content.formTargets }),
    main: html`<p>You are <strong>${content.user.displayName}</strong> (<span class="code">${content.user.userPrincipalName}</span>).
<strong>${content.client.displayName}</strong> asks for these permissions at <strong>${content.resource.displayName}</strong>:</p>
${sheet(html`<ul>${content.scopes.map(permission)}</ul>`)}
${facts([
  ['Client', content.client.appId],
  ['API', content.resource.appId],
])}
${ticketForm(
  content.form,
  html`${content.mayConsentForOrganization ? organizationChoice : ''}
${actions({ name: 'answer', value: 'accept', label: 'Accept' }, { name: 'answer', value: 'cancel', label: 'Cancel' })}`,
)}`,
  };
}

const organizationChoice: Html = html`<label class="check"><input type="checkbox" name="organization" value="yes">
<span>Consent on behalf of your organization: nobody in the tenant is asked for these permissions again.</span></label>`;

/** User wording first, as a person reads it; then the administrator's; an API may have left either out. */
function permission(scope: PermissionScope): Html {
  const name = scope.userConsentDisplayName || scope.adminConsentDisplayName || scope.value;
  const description = scope.userConsentDescription || scope.adminConsentDescription;
  return html`<li><strong>${name}</strong> <code>${scope.value}</code>${description ? html`<br>${description}` : ''}${
    scope.type === 'Admin' ? html`<br><span class="faint">Only an administrator can agree to this one.</span>` : ''
  }</li>`;
}
