import { html } from 'hono/html';
import type { Explanation, Remedy } from '../why/explanation.ts';
import type { Html } from './page.ts';
import { sheet } from './ui-kit.ts';

/** The section that says which grant, assignment or setting a refusal is for want of, and what mends it. */
export function missingHere({ missing, remedies, stillDenied }: Explanation): Html {
  return html`<section aria-labelledby="missing"><h2 id="missing">What is missing here</h2>
<p>${missing}</p>
${stillDenied === false ? html`<p><strong>By now the directory no longer stands in the way:</strong> try again.</p>` : ''}
${remedies.map(remedyView)}</section>`;
}

function remedyView({ title, graph, manifest, note }: Remedy): Html {
  return sheet(html`<h3>${title}</h3>
${note === undefined ? '' : html`<p class="faint">${note}</p>`}
${
  graph === undefined
    ? ''
    : html`<p>Microsoft Graph:</p>
<pre><code>${graph.method} ${graph.url}
${JSON.stringify(graph.body, undefined, 2)}</code></pre>`
}
${
  manifest === undefined
    ? ''
    : html`<p>In <code>entrada.yaml</code>, under <code>${manifest.path}</code>:</p>
<pre><code>${manifest.yaml}</code></pre>`
}`);
}
