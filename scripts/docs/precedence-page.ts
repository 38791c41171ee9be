import { aadstsRows, gradeWords } from '@entrada/core';
import { precedence, type Rule } from '../../packages/emulator/src/rules/precedence.ts';

/** The emulator's one precedence table, as a page. */
export function precedencePage(): string {
  return `# In which order the local tenant judges a request

Made from \`packages/emulator/src/rules/precedence.ts\` by \`npm run docs\`. The first rule that refuses is the answer. Before all of them stands the shape of the request: its size,
duplicate and missing parameters, an unknown grant type.

"Rule" grades how well it is known that Entra refuses so, "order" how well its place in the table is known:
${Object.entries(gradeWords)
  .map(([grade, words]) => `[${grade}] ${words}`)
  .join(' · ')}.

| | Rule | Answers | Flows | Rule | Order | Why here |
|---|---|---|---|---|---|---|
${precedence.map(row).join('\n')}
`;
}

function row({ name, codes, flows, grade, orderGrade, note }: Rule, index: number): string {
  return `| ${index + 1} | ${name} | ${codes.map(link).join(', ')} | ${flows.join(', ')} | ${grade} | ${orderGrade} | ${note} |`;
}

function link(code: number): string {
  return aadstsRows.has(code) ? `[${code}](errors/AADSTS${code}.md)` : String(code);
}
