import type { html } from 'hono/html';

/** Markup whose text is already escaped, as hono's `html` tag gives it. */
export type Html = ReturnType<typeof html>;

/** One page, before it is laid out: what differs from page to page. */
export interface Page {
  /** Also the text of the one `h1`. */
  readonly title: string;
  readonly main: Html;
  /** Origins or schemes beside the emulator's own that a form of this page may end at, a redirect after it included. */
  readonly formTargets?: readonly string[];
  /** Inline script, the page's only one. Every page works without it. */
  readonly script?: string;
}
