/**
 * Runs what docs/using.md shows, for real, against a local tenant, and puts commands and outputs between the page's marks
 * `<!-- run: NAME -->`. What differs from run to run (ids of a trace, ports, times, tokens) is replaced, so that the same
 * product gives the same page. With `--check` it writes nothing and fails when the page would change.
 */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Scene, scenes } from './using/scenes.ts';
import { collect, Stage } from './using/stage.ts';
import { steady } from './using/steady.ts';

const file = join(import.meta.dirname, '..', 'docs', 'using.md');
const before = readFileSync(file, 'utf8');
const stage = await Stage.open();
let page = before;
try {
  for (const scene of scenes) page = withOutput(page, scene.name, await play(scene));
} finally {
  await stage.close();
}
if (/eyJ[\w-]{10,}/.test(page)) throw new Error('A command printed a token; the page stays as it is.');
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (page !== before) {
  console.error('docs/using.md is not what the commands print. Run `npm run docs:using` and commit what it wrote.');
  process.exitCode = 1;
}

async function play({ server, lines, cut }: Scene): Promise<string> {
  if (server === undefined) return await playLines(lines, cut);
  // Without exec the signal would reach the shell alone.
  const child = stage.start(`exec ${server.line}`);
  const closed = once(child, 'close');
  const output = collect(child);
  while (!server.ready.test(output())) {
    await Promise.race([once(child.stderr ?? child, 'data'), closed]);
    if (child.exitCode !== null) throw new Error(`${server.line} ended:\n${output()}`);
  }
  const seen = await playLines(lines);
  child.kill('SIGINT');
  await closed;
  return `${shown(server.line, output())}\n\n${seen}`;
}

async function playLines(lines: readonly string[], cut?: string): Promise<string> {
  const played: string[] = [];
  for (const line of lines) {
    const output = await stage.run(line);
    played.push(shown(line, line === cut ? `…\n${output.trimEnd().split('\n').at(-1)}` : output));
  }
  return played.join('\n');
}

function shown(line: string, output: string): string {
  return `$ ${stage.named(line)}\n${steady(output, stage)}`.trimEnd();
}

function withOutput(text: string, name: string, output: string): string {
  const pattern = new RegExp(`(<!-- run: ${name} -->\n)[\\s\\S]*?(<!-- end of run -->)`);
  if (!pattern.test(text)) throw new Error(`docs/using.md has no place for the run ${name}`);
  return text.replace(
    pattern,
    (_, start: string, end: string) => `${start}\n\`\`\`console\n${output}\n\`\`\`\n\n${end}`,
  );
}
