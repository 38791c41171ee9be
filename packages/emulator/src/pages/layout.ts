import { html, raw } from 'hono/html';
import type { Html, Page } from './page.ts';
import { styles } from './styles.ts';

/** What every page says first: a person must not take it for the real sign-in. */
export const bannerText = 'Local emulator – Entrada. Not Microsoft. Never type a real password here.';

/**
 * Lays a page out as a whole document.
 *
 * @param nonce the value of the response's Content-Security-Policy; style and script carry it
 */
export function layOut(page: Page, nonce: string): Html {
  const script = page.script === undefined ? '' : html`<script nonce="${nonce}">${raw(page.script)}</script>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title} – Entrada local emulator</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${raw(styles)}</style>
</head>
<body>
<header class="banner"><p>${bannerText}</p></header>
<div class="stripes" aria-hidden="true"></div>
<main>
<h1>${page.title}</h1>
${page.main}
</main>
${script}
</body>
</html>`;
}
