import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Ability,
  abilities,
  type Capability,
  sourceCapabilities,
  sourceNames,
} from '../../packages/acquire/src/capabilities/source-capabilities.ts';

const file = join(import.meta.dirname, '..', '..', 'docs', 'sources.md');

const options: Readonly<Record<Ability, string>> = {
  scope: '`--scope`',
  tenant: '`--tenant`',
  client: '`--client`',
  account: '`--account`',
  cloud: '`--cloud`',
  claims: '`--claims`',
  force: '`--force`',
  minTtl: '`--min-ttl`',
};

/** docs/sources.md with the tables of what each source can do; the words around them are written by hand. */
export function sourcesPage(): string {
  return replaceBlock(
    replaceBlock(readFileSync(file, 'utf8'), 'abilities', abilitiesTable()),
    'instead',
    insteadTable(),
  );
}

function replaceBlock(page: string, name: string, text: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- end of ${name} -->)`);
  if (!pattern.test(page)) throw new Error(`docs/sources.md has no place for ${name}`);
  return page.replace(pattern, (_, before: string, after: string) => `${before}\n${text}\n${after}`);
}

function abilitiesTable(): string {
  const head = `| | ${abilities.map((ability) => options[ability]).join(' | ')} |`;
  const rows = sourceNames.map((name) => {
    const cells = abilities.map((ability) => cell(sourceCapabilities[name][ability]));
    return `| \`${name}\` | ${cells.join(' | ')} |`;
  });
  return [head, `|---${'|---'.repeat(abilities.length)}|`, ...rows].join('\n');
}

function cell(capability: Capability): string {
  if (capability.how === 'unsupported') return 'no';
  const word = capability.how === 'honoured' ? 'yes' : 'checked';
  return capability.note === undefined ? word : `${word}: ${capability.note}`;
}

function insteadTable(): string {
  const rows = sourceNames.flatMap((name) =>
    abilities.flatMap((ability) => {
      const capability = sourceCapabilities[name][ability];
      if (capability.how !== 'unsupported') return [];
      const words = `${capability.because} ${inWords(capability.instead)}`;
      return [`| \`${name}\` | ${options[ability]} | ${words} | ${capability.grade} |`];
    }),
  );
  return ['| Source | Option | Why not, and what to do | |', '|---|---|---|---|', ...rows].join('\n');
}

/** The sentence with names where an error has values. */
function inWords(sentence: string): string {
  return sentence
    .replaceAll(/\{( \S+ )tenant\}/g, (_, option: string) => ` [${option.trim()} TENANT]`)
    .replaceAll('{resource}', 'RESOURCE')
    .replaceAll('{scope}', 'SCOPE')
    .replaceAll('{claims}', 'BASE64');
}
