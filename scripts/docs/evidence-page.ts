import { gradeWords } from '@entrada/core';
import { type Evidence, isReplayed, serviceOf } from '../../test/evidence/evidence.ts';
import { allEvidence } from '../../test/evidence/exchanges/all-evidence.ts';

const services: Readonly<Record<string, string>> = {
  login: 'The token service',
  graph: 'Microsoft Graph',
  arm: 'Azure Resource Manager',
  imds: 'Managed identities: instance metadata',
  msi: 'Managed identities: App Service, Azure Arc, Service Fabric',
  resource: 'Other APIs',
  adfs: 'Active Directory Federation Services',
};

/** What recorded answers of the real services say about the emulator, from the table that the replay test runs. */
export function evidencePage(): string {
  return `# How well the local tenant is known to answer as Entra does

Made from \`test/evidence/exchanges\` by \`npm run docs\`. Each row is an exchange that public test suites recorded with the real services; the
grade of all is [R], ${gradeWords.R}. \`test/evidence/replay.test.ts\` asks a fresh local tenant the same, with its own users,
applications and ids, and compares status, header names, the members of the body and their order, error code and \`suberror\`, text, the claims of
an id_token in order, and those values that a client acts on.

| Verdict | Exchanges |
|---|---|
${[...counts()].map(([verdict, count]) => `| ${verdict} | ${count} |`).join('\n')}

Everywhere:

- Ids, times, codes, tokens and thumbprints count as equal.
- Until 2023 the parts of an \`error_description\` stood apart by CR LF, since then by a blank; the emulator sends a blank, and both count as equal.
- \`Date\`, \`Content-Length\` and \`Connection\` belong to whatever web server stands in front, and are not compared.
- Recorders drop some headers. So one that the emulator sends and a recording lacks counts only when no recording of that service has it.
- Bodies that a recorder sorted by name or replaced, and headers that it did not keep, say nothing and are not compared.

A maintainer with a collection of recordings runs \`npm run compare-recordings -- FILE\`: it asks for each of them and checks this table as well.

${Object.keys(services).map(section).join('\n')}`;
}

function section(service: string): string {
  const rows = allEvidence.filter((evidence) => serviceOf(evidence) === service);
  return `## ${services[service]}

| Exchange | Asked | Recorded | Verdict | Where it differs, and why |
|---|---|---|---|---|
${rows.map(row).join('\n')}
`;
}

function row(evidence: Evidence): string {
  const { id, source, recorded } = evidence;
  const asked = isReplayed(evidence) ? evidence.request : '–';
  return `| ${id} | ${asked} | ${recorded}, ${source} | ${verdict(evidence)} | ${reasons(evidence)} |`;
}

function verdict(evidence: Evidence): string {
  if (!isReplayed(evidence)) return 'not applicable';
  if (evidence.pending !== undefined) return 'pending';
  return evidence.differs === undefined ? 'agrees' : 'differs by intent';
}

function reasons(evidence: Evidence): string {
  if (!isReplayed(evidence)) return evidence.notApplicable;
  if (evidence.pending !== undefined) return `Waits for: ${evidence.pending}.`;
  return (evidence.differs ?? []).map(({ what, why }) => `*${what}*: ${why}`).join('<br>');
}

function counts(): ReadonlyMap<string, number> {
  const found = new Map(['agrees', 'differs by intent', 'pending', 'not applicable'].map((name) => [name, 0]));
  for (const evidence of allEvidence) found.set(verdict(evidence), (found.get(verdict(evidence)) ?? 0) + 1);
  return found;
}
