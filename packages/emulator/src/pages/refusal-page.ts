import { aadstsRows } from '@entrada/core/data';
import { html } from 'hono/html';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import type { Explanation } from '../why/explanation.ts';
import { inferenceNote, meaningAndMend } from './evidence.ts';
import { missingHere } from './missing-here.ts';
import type { Page } from './page.ts';
import { facts, sheet } from './ui-kit.ts';

/** The ids and the time that Entra puts beside a refusal. */
export interface RefusalStamp {
  readonly traceId: string;
  readonly correlationId: string;
  /** `yyyy-MM-dd HH:mm:ssZ` */
  readonly timestamp: string;
}

export interface RefusalContent {
  readonly refusal: EntraRefusal;
  readonly stamp: RefusalStamp;
  /** What the directory lacks. */
  readonly explanation?: Explanation | undefined;
  /** Where the same request can be tried as somebody else; the emulator's own path. */
  readonly tryAgain?: string;
}

/** Shows a refusal that is not sent to the client: Entra keeps these on the login host. */
export function refusalPage({ refusal, stamp, explanation, tryAgain }: RefusalContent): Page {
  const row = aadstsRows.get(refusal.code);
  return {
    title: 'Sign-in refused',
    main: html`${sheet(html`<p><strong>AADSTS${refusal.code}</strong>: ${refusal.text}</p>`)}
${explanation === undefined ? meaningAndMend(row) : html`${missingHere(explanation)}${meaningAndMend(row)}`}
${inferenceNote(refusal.inferred, row)}
<h2>For whoever has to look into it</h2>
${facts([
  ['Trace ID', stamp.traceId],
  ['Correlation ID', stamp.correlationId],
  ['Timestamp', stamp.timestamp],
])}
${tryAgain === undefined ? '' : html`<div class="actions"><a class="button" href="${tryAgain}">Choose another account</a></div>`}`,
  };
}
