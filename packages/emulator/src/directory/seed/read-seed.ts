import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Seed } from './seed.ts';
import { SeedError, type SeedIssue } from './seed-error.ts';
import { seedSchema } from './seed-schema.ts';

/** A place in a seed, as keys and indexes from the top. */
export type SeedPath = readonly (string | number)[];

/** One tenant of a seed. */
export interface ReadSeed {
  readonly seed: Seed;
  /** Names the place of a problem that only shows when references are followed; the path begins at the tenant. */
  issueAt(path: SeedPath, message: string): SeedIssue;
}

/**
 * Reads a seed's YAML and checks its shape; unknown keys are refused, so that a misspelt switch is not silently off.
 *
 * @throws SeedError with the line and column of every problem
 */
export function readSeed(yamlText: string): readonly ReadSeed[] {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new SeedError(document.errors.map((error) => locate(lines, error.pos[0], error.message)));
  }
  const issueAt = (path: SeedPath, message: string): SeedIssue => locate(lines, offsetOf(document, path), message);
  const result = v.safeParse(seedSchema, document.toJS());
  if (!result.success) {
    throw new SeedError(result.issues.map((issue) => issueAt(pathOf(issue), messageOf(issue))));
  }
  const several = document.has('tenants');
  return result.output.tenants.map((seed, index) => ({
    seed,
    issueAt: (path, message) => issueAt(several ? ['tenants', index, ...path] : path, message),
  }));
}

function locate(lines: LineCounter, offset: number, message: string): SeedIssue {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), message };
}

/** The node at a path, or the nearest that exists above it (a missing key has no place of its own). */
function offsetOf(document: Document, path: SeedPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function pathOf(issue: v.BaseIssue<unknown>): SeedPath {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** In words of our own: a schema library's repeat what was received, and that may be a secret. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  const place = pathOf(issue).join('.');
  return `${place === '' ? 'the seed' : place}: ${problemOf(issue)}`;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.expected === 'never') return 'unknown key';
  if (issue.received === 'undefined') return 'missing';
  return `expected ${issue.expected}`;
}
