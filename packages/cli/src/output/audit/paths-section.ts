import type { AccessPath, AuditReport } from '@entrada/diagnose';
import { type Html, html } from './html.ts';
import { layOutPaths } from './lay-out-paths.ts';
import { pathsPicture } from './paths-picture.ts';

const legend = [
  ['edge', 'pre-authorization'],
  ['edge hidden-grant', 'a grant that the registration does not show'],
  ['edge consent', 'a user’s own consent'],
  ['edge application', 'an application as itself'],
] as const;

/** The ways in, drawn and as a table. */
export function pathsSection(report: AuditReport): Html {
  if (report.paths.length === 0) {
    return html`<section aria-labelledby="ways"><h2 id="ways">Ways in</h2><p>None was found.</p></section>`;
  }
  return html`<section aria-labelledby="ways">
<h2 id="ways">Ways in</h2>
<div class="picture" role="region" aria-label="Picture of the ways in" tabindex="0">
${pathsPicture(layOutPaths(report))}
</div>
<ul class="legend">${legend.map(([kind, words]) => html`<li><svg width="34" height="8" aria-hidden="true"><path class="${kind}" d="M0 4H34"/></svg>${words}</li>`)}</ul>
<p>A box with a thick edge lets in more than anybody chose.</p>
<table>
<thead><tr><th scope="col">Who</th><th scope="col">Through</th><th scope="col">Scopes or roles</th><th scope="col">Because</th></tr></thead>
<tbody>${report.paths.map(row)}</tbody>
</table>
</section>`;
}

function row({ who, client, scopes, through, evidence, grade }: AccessPath): Html {
  const id = client.appId === undefined ? html`` : html`<br><code>${client.appId}</code>`;
  const note = client.publicClient === true ? html`<br>public client: anyone can use its id` : html``;
  return html`<tr>
<td data-label="Who">${people(who)}</td>
<td data-label="Through"><div><bdi>${client.name}</bdi>${id}${note}</div></td>
<td data-label="Scopes or roles">${scopes.length === 0 ? 'none' : html`${scopes.map((scope) => html`<div><code>${scope}</code></div>`)}`}</td>
<td data-label="Because"><div><strong>${through}</strong> [${grade}]<br><span class="evidence">${evidence}</span></div></td>
</tr>
`;
}

function people({ label, names }: AccessPath['who']): Html {
  if (names.length < 2) return html`<bdi>${label}</bdi>`;
  return html`<details><summary>${label}</summary><ul>${names.map((name) => html`<li><bdi>${name}</bdi></li>`)}</ul></details>`;
}
