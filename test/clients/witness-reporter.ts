import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import type { WitnessRecord } from './witness.ts';

/** Where the records of each test file are kept, from which `npm run docs:witnesses` makes docs/witnesses.md. */
const folder = join(import.meta.dirname, '..', '..', '.cache', 'witnesses');

/** Writes down what the tests with real clients saw. A run of some tests only (`-t NAME`) leaves the records alone. */
export default class WitnessReporter implements Reporter {
  #partial = false;

  onInit(vitest: Vitest): void {
    this.#partial = vitest.config.testNamePattern !== undefined;
  }

  onTestModuleEnd(module: TestModule): void {
    if (this.#partial || !module.moduleId.startsWith(import.meta.dirname)) return;
    const records = [...module.children.allTests()].map(recordOf);
    mkdirSync(folder, { recursive: true });
    const file = `${basename(module.moduleId, '.test.ts')}.json`;
    writeFileSync(join(folder, file), `${JSON.stringify(records, null, 2)}\n`);
  }
}

function recordOf(test: TestCase): WitnessRecord {
  const [outermost = '', ...titles] = titlesOf(test);
  // "Azure CLI 2.45.0", and also "with Azure CLI 2.45.0 alone".
  const [, client = outermost, version, rest] = /^(?:with )?(.*?) (\d+(?:\.\d+)+)(?: (.+))?$/.exec(outermost) ?? [];
  if (rest !== undefined) titles.unshift(rest);
  const { state, ...result } = test.result();
  return {
    client,
    version,
    title: titles.join(', '),
    result: state === 'passed' || state === 'failed' ? state : 'not tried',
    note: 'note' in result ? result.note : undefined,
    cell: test.meta().witness,
  };
}

function titlesOf(test: TestCase): string[] {
  const titles = [test.name];
  for (let parent = test.parent; parent.type === 'suite'; parent = parent.parent) titles.unshift(parent.name);
  return titles;
}
