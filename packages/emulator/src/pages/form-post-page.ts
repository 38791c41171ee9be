import { html } from 'hono/html';
import type { Page } from './page.ts';

export interface FormPostContent {
  /** The client's redirect URI. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly formTargets: readonly string[];
}

/**
 * Carries the answer to the client in a POST (OAuth 2.0 Form Post Response Mode). The script sends the form at once; without
 * JavaScript the button does.
 */
export function formPostPage(content: FormPostContent): Page {
  return {
    title: 'Back to your application',
    formTargets: content.formTargets,
    script: 'document.forms[0].submit()',
    main: html`<p>You are being sent back. If nothing happens, continue yourself.</p>
<form method="post" action="${content.action}">
${Object.entries(content.fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="actions"><button class="primary" type="submit">Continue</button></div>
</form>`,
  };
}
