/**
 * Runs `npm start`'s story and puts what it prints into README.md, between the transcript marks. The claims that
 * `entrada inspect` explains are cut to the first few, and the cut is shown.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const shownClaimLines = 6;

const output = execFileSync(
  process.execPath,
  ['--conditions=@entrada/source', join(root, 'examples', 'main-job', 'main.ts')],
  { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
if (/eyJ[\w-]{10,}\.[\w-]{10,}\./.test(output))
  throw new Error('The story printed a token; the README stays as it is.');

const marked = /(<!-- transcript -->)[\s\S]*(<!-- \/transcript -->)/;
const text = readFileSync(readme, 'utf8');
if (!marked.test(text)) throw new Error('README.md has no transcript marks.');
writeFileSync(
  readme,
  text.replace(
    marked,
    (_, start: string, end: string) => `${start}\n\`\`\`\n${shorten(output).trim()}\n\`\`\`\n${end}`,
  ),
);

function shorten(story: string): string {
  const lines = story.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => /^ +aud /.test(line));
  const last = lines.findIndex((line) => line.includes('Signature: present'));
  if (first < 0 || last < first) throw new Error('The story shows no claims between aud and the signature.');
  const claims = lines.slice(first, last).filter((line) => /^ {4}\S/.test(line)).length;
  return [
    ...lines.slice(0, first + shownClaimLines),
    `    … (${claims} claims in all, each with its meaning and the grade of the evidence)`,
    '',
    ...lines.slice(last),
  ].join('\n');
}
