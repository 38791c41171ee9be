import { gradeWords, type RiskRule, riskRules } from '@entrada/core';

/** A page for every rule that plan and audit apply, from the rules themselves, and an index. */
export function findingPages(): Map<string, string> {
  const pages = new Map(riskRules.map((rule): [string, string] => [`findings/${rule.id}.md`, rulePage(rule)]));
  return pages.set('findings/README.md', indexPage());
}

function rulePage({ id, title, severity, why, looksAt, fix, manifest, az, grade, open, reference }: RiskRule): string {
  const code = (language: string, text: string): string => `\n\`\`\`${language}\n${text}\n\`\`\`\n`;
  return `# ${id} ${title}

Severity: **${severity}**

## Why it matters

${why}

## What is looked at

${looksAt.map((line) => `- ${line}`).join('\n')}

## What to change

${fix}
${manifest === undefined ? '' : `\nIn \`entrada.yaml\`, below \`api\`:\n${code('yaml', manifest)}`}${
  az === undefined ? '' : `\nWith Azure CLI:\n${code('sh', az({ appId: undefined }))}`
}
## How well this is known

- **[${grade}]** ${gradeWords[grade]}.
${open === undefined ? '' : `- Open: ${open}\n`}- More: <${reference}>
`;
}

function indexPage(): string {
  return `# Findings

Made from the rules in \`packages/core/src/findings/rules\` by \`npm run docs\`. \`entrada expose plan\` applies those that a manifest and the registration
can answer, before anything is written; \`entrada audit\` applies all of them to what the tenant holds. A rule that could not look says so, and why.

Grades: ${Object.entries(gradeWords)
    .map(([grade, words]) => `[${grade}] ${words}`)
    .join(' · ')}.

| Rule | Severity | What | Grade |
|---|---|---|---|
${riskRules.map(({ id, severity, title, grade }) => `| [${id}](${id}.md) | ${severity} | ${title} | ${grade} |`).join('\n')}
`;
}
