import { html } from 'hono/html';
import type { SignInEntry } from '../token-service/sign-in-log.ts';
import type { Explanation } from '../why/explanation.ts';
import { missingHere } from './missing-here.ts';
import type { Page } from './page.ts';
import { facts, sheet } from './ui-kit.ts';

/** What the page says about the request itself. */
type ExplainedRequest = Pick<
  SignInEntry,
  | 'clientName'
  | 'clientId'
  | 'resourceName'
  | 'resource'
  | 'request'
  | 'userPrincipalName'
  | 'flow'
  | 'traceId'
  | 'correlationId'
>;

/** Explains one refusal of the sign-in log. */
export function whyPage(entry: ExplainedRequest, explanation: Explanation): Page {
  return {
    title: 'Why this was denied',
    main: html`${sheet(html`<p><strong>AADSTS${explanation.code}</strong>: ${explanation.text}</p>`)}
${missingHere(explanation)}
<h2>The request</h2>
${facts([
  ['Client', entry.clientName ?? entry.clientId],
  ['API', entry.resourceName ?? entry.resource],
  ['Scope', entry.request.scope],
  ['User', entry.userPrincipalName],
  ['Flow', entry.flow],
  ['Trace ID', entry.traceId],
  ['Correlation ID', entry.correlationId],
])}
${explanation.inferred === undefined ? '' : html`<p class="faint">Inferred: ${explanation.inferred}</p>`}`,
  };
}

/** There is nothing to explain. */
export function nothingToExplainPage(traceId: string | undefined): Page {
  const what =
    traceId === undefined ? 'No sign-in was refused so far.' : `No sign-in with the trace ID ${traceId} was refused.`;
  return {
    title: 'Nothing to explain',
    main: html`<p>${what} The emulator remembers the newest 500 decisions, and forgets them at a reset.</p>`,
  };
}
