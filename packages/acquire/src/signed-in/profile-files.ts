import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes; the profile of somebody with thousands of subscriptions has a few. */
const maxProfileBytes = 16 * 1024 * 1024;

/** The files of a tool that say who is signed in to it. */
export interface ProfileFiles {
  /** The folder itself, behind any link. */
  readonly folder: string;
  /** Parsed JSON of the first file. */
  readonly profile: unknown;
  /** Hash of what all of them hold: their times say nothing, tools rewrite them unchanged. */
  readonly identity: string;
}

/**
 * Reads a tool's profile.
 *
 * @param names the file that says who is signed in, and further ones that have a say
 * @returns undefined when the first is not there; its `profile` is undefined when it is not JSON
 */
export function readProfileFiles(folder: string, names: readonly [string, ...string[]]): ProfileFiles | undefined {
  const contents = names.map((name) => readSmall(join(folder, name)));
  const [first] = contents;
  if (first === undefined) return undefined;
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content?.length ?? 'absent'}\n`).update(content ?? '');
  return { folder: realpathSync(folder), profile: parse(first), identity: hash.digest('hex') };
}

function readSmall(path: string): Buffer | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size > maxProfileBytes) return undefined;
  return readFileSync(path);
}

/** Both Azure CLI and Azure PowerShell write a byte order mark in places. */
function parse(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8').replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}

/** A member of what may be an object. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, name)?.value;
  }
  return current;
}

/** The members of a record that are text. */
export function texts<const Names extends string>(
  values: Readonly<Record<Names, unknown>>,
): { readonly [Name in Names]?: string } {
  const entries = Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '');
  // Only names of `values` are left, each with text.
  return Object.fromEntries(entries) as { readonly [Name in Names]?: string };
}
