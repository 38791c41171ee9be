import { createHash } from 'node:crypto';
import { gradeWords, severities } from '@entrada/core';
import type { AuditReport } from '@entrada/diagnose';
import { findingsSection } from './findings-section.ts';
import { type Html, html } from './html.ts';
import { pathsSection } from './paths-section.ts';
import { reportStyles } from './report-styles.ts';
import { verdict } from './verdict.ts';

/**
 * The report as one HTML page that needs nothing else: no script, no font, no image from anywhere, and a policy that would
 * not load any.
 *
 * @param options.now seconds since the epoch, when the tenant was read
 */
export function renderHtmlReport(report: AuditReport, options: { readonly now: number }): string {
  const hash = createHash('sha256').update(reportStyles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who can get a token for ${report.api.name}</title>
<style>${{ html: reportStyles }}</style>
</head>
<body>
${pageHeader(report, options.now)}
<main>
${pathsSection(report)}
${findingsSection(report.findings)}
${unseenSection(report)}
</main>
<footer><p>Grades say how well something is known: ${Object.entries(gradeWords)
    .map(([grade, words]) => `[${grade}] ${words}`)
    .join(', ')}.</p></footer>
</body>
</html>
`;
  return page.html;
}

function pageHeader(report: AuditReport, now: number): Html {
  const { api, tenant, findings } = report;
  const counts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [html`<li class="badge ${severity}">${number} ${severity}</li>`];
  });
  return html`<header>
<h1>Who can get a token for <bdi>${api.name}</bdi></h1>
<p class="verdict">${verdict(report)}</p>
${counts.length === 0 ? html`<p>No rule found a risk.</p>` : html`<ul class="counts">${counts}</ul>`}
<dl>
<dt>Identifier URIs</dt><dd>${api.identifierUris.map((uri) => html`<div><code><bdi>${uri}</bdi></code></div>`)}</dd>
<dt>Application (client) id</dt><dd><code>${api.appId}</code></dd>
<dt>Tenant</dt><dd><bdi>${tenant.name}</bdi> <code>${tenant.id}</code></dd>
<dt>Read</dt><dd><time datetime="${isoMinutes(now)}Z">${isoMinutes(now).replace('T', ' ')} UTC</time></dd>
</dl>
</header>`;
}

function isoMinutes(now: number): string {
  return new Date(now * 1_000).toISOString().slice(0, 16);
}

function unseenSection({ notLookedAt, unseen, clean }: AuditReport): Html {
  const items = [
    ...unseen.map(({ what, because }) => html`<li>${what}: ${because}</li>`),
    ...notLookedAt.map(({ rule, title, because }) => html`<li><strong>${rule}</strong> ${title}: ${because}</li>`),
  ];
  return html`<section aria-labelledby="unseen">
<h2 id="unseen">Not looked at</h2>
${items.length === 0 ? html`<p>Everything was looked at.</p>` : html`<ul>${items}</ul>`}
<p>Looked at, and nothing found: ${clean.length === 0 ? 'nothing' : clean.join(', ')}.</p>
</section>`;
}
