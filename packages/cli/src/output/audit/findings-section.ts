import { type Finding, riskRules } from '@entrada/core';
import { type Html, html } from './html.ts';

/** The findings, most severe first. */
export function findingsSection(findings: readonly Finding[]): Html {
  return html`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${findings.length === 0 ? html`<p>None.</p>` : findings.map(article)}
</section>`;
}

function article({ rule, severity, message, evidence, fix, manifest, az, grade }: Finding): Html {
  const { title, reference } = riskRules.find(({ id }) => id === rule) ?? {};
  return html`<article class="finding ${severity}" aria-labelledby="finding-${rule}">
<h3 id="finding-${rule}"><span class="badge ${severity}">${severity}</span> ${rule} ${title}</h3>
<p>${message}</p>
<p class="evidence">Seen: ${evidence}${grade === undefined ? '' : ` [${grade}]`}</p>
<p>${fix}</p>
${manifest === undefined ? html`` : html`<p>In entrada.yaml, below <code>api</code>:</p><pre><code>${manifest}</code></pre>`}
${az === undefined ? html`` : html`<p>With Azure CLI:</p><pre><code>${az}</code></pre>`}
${reference === undefined ? html`` : html`<p><a href="${reference}" rel="noreferrer">More about it</a></p>`}
</article>
`;
}
