import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ManifestPath } from './manifest-issue.ts';

/** Far above what a manifest of a thousand entries needs, in characters. */
const maxLength = 1024 * 1024;

/** How often anchors may be used, counted with what they hold: a few shared lists, no "billion laughs". */
const maxAliasCount = 64;

/** Names that plain JavaScript objects treat specially; a validator would overlook them. */
const reservedNames = ['__proto__', 'constructor', 'prototype'];

/** Whether a manifest can't have a key of this name. */
export function isReservedName(name: string): boolean {
  return reservedNames.includes(name);
}

export interface YamlProblem {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface LoadedYaml {
  /** Plain data; only meaningful when `readable`. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Whether the text has the structure that it seems to have, so that checking its content makes sense. */
  readonly readable: boolean;
  locate(path: ManifestPath, at: 'key' | 'value'): { line: number; column: number };
}

/** Reads YAML 1.2 (core schema, no merge keys) within bounds. Never throws for what the text holds. */
export function loadYaml(text: string): LoadedYaml {
  if (text.length > maxLength) {
    return unreadable(`expected at most ${maxLength / 1024} KiB, found ${Math.ceil(text.length / 1024)} KiB`);
  }
  try {
    return load(text);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    if (error instanceof ReferenceError) return unreadable('expected fewer uses of anchors; write the values out');
    throw error;
  }
}

function load(text: string): LoadedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false, // checked below: the library compares every pair
    schema: 'core',
    merge: false,
  });
  const position: Position = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...position(error.pos[0]),
    message: error.message.replaceAll(/\s+/g, ' ').trim(),
  }));
  // The parser turns its own exhaustion into a problem of the text.
  if (problems.some(({ message }) => message.includes('call stack'))) return tooDeep();
  problems.push(...checkAliases(document, position));
  if (problems.length > 0) return { value: undefined, problems, readable: false, locate: () => position(0) };
  if (document.contents === null) return unreadable('expected a mapping with the key api or apis, found an empty file');
  const keyProblems = checkKeys(document, position);
  return {
    value: document.toJS({ maxAliasCount }),
    problems: keyProblems,
    readable: true,
    locate: (path, at) => position(findOffset(document, path, at)),
  };
}

type Position = (offset: number) => { line: number; column: number };

function checkAliases(document: Document.Parsed, position: Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      problems.push({ ...position(startOf(alias)), message: `expected an anchor &${alias.source} before this alias` });
    },
  });
  return problems;
}

function checkKeys(document: Document.Parsed, position: Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const where = position(startOf(key));
        const name = isScalar(key) ? key.value : undefined;
        if (typeof name !== 'string') problems.push({ ...where, message: 'expected text as key; quote it' });
        else if (isReservedName(name)) problems.push({ ...where, message: `the key ${name} is reserved` });
        else if (seen.has(name))
          problems.push({ ...where, message: `the key ${JSON.stringify(name)} stands here twice` });
        else seen.add(name);
      }
    },
  });
  return problems;
}

/** The offset of what the path names, or of the nearest thing around it that is there. */
function findOffset(document: Document.Parsed, path: ManifestPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) return offset;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined;
    const wantsKey = pair !== undefined && at === 'key' && index === path.length - 1;
    const next: unknown = wantsKey ? pair.key : node.get(part, true);
    if (next === undefined || next === null) return pair === undefined ? offset : startOf(pair.key);
    node = next;
    offset = startOf(node);
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
}

function tooDeep(): LoadedYaml {
  return unreadable('expected fewer levels of nesting');
}

function unreadable(message: string): LoadedYaml {
  const start = { line: 1, column: 1 };
  return { value: undefined, problems: [{ ...start, message }], readable: false, locate: () => start };
}
