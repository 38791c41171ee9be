import { isAbsolute, join } from 'node:path';
import { EntradaError } from '@entrada/core';
import type { Cloud } from '@entrada/core/data';
import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { suggestWord } from './near-word.ts';
import type { Profile, Profiles } from './profile.ts';
import { type ProfilesInput, profilesSchema } from './profile-schema.ts';

/** Characters; a profile has some hundred. */
const maxLength = 256 * 1024;

type Path = readonly (string | number)[];

interface Problem {
  readonly path: Path;
  /** Whether the place is that of the last key, and not of its value. */
  readonly atKey?: boolean;
  readonly message: string;
  /** Offset in the text, where the path does not lead there. */
  readonly offset?: number;
}

/**
 * Reads the configuration file, YAML 1.2.
 *
 * @param text its content
 * @param options.file the name that messages put before line and column
 * @param options.home folder that `~` stands for
 * @throws EntradaError `config_invalid`, naming everything that is wrong, each with file, line and column
 */
export function parseProfiles(text: string, options: { readonly file: string; readonly home: string }): Profiles {
  if (text.length > maxLength) throw invalid(options.file, [`expected at most ${maxLength / 1024} KiB`]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false });
  const place = ({
    path,
    message,
    atKey = false,
    offset = offsetOf(document.contents, path, atKey),
  }: Problem): string => {
    const { line, col } = lines.linePos(offset);
    return `${options.file}:${Math.max(1, line)}:${Math.max(1, col)} ${[path.join('.'), message].filter(Boolean).join(': ')}`;
  };
  const syntax = document.errors.map(({ message, pos }) => ({ path: [], message: oneLine(message), offset: pos[0] }));
  if (syntax.length > 0) throw invalid(options.file, syntax.map(place));
  // An empty file is a file without profiles.
  const checked = v.safeParse(profilesSchema, document.toJS({ maxAliasCount: 32 }) ?? {});
  const problems = checked.success ? unknownDefault(checked.output) : checked.issues.map(toProblem);
  if (!checked.success || problems.length > 0) throw invalid(options.file, problems.map(place));
  return toProfiles(checked.output, options.home);
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const atKey = issue.type === 'raw_check';
  const found = atKey ? '' : `, found ${describe(issue.input)}`;
  // A suggestion comes last.
  return { path, atKey, message: issue.message.replace(/(?=; )|$/, () => found) };
}

function unknownDefault({ default: name, profiles }: ProfilesInput): Problem[] {
  if (name === undefined || Object.hasOwn(profiles, name)) return [];
  return [
    { path: ['default'], message: `no profile has the name "${name}"${suggestWord(name, Object.keys(profiles))}` },
  ];
}

function toProfiles({ default: name, profiles }: ProfilesInput, home: string): Profiles {
  const entries = Object.entries(profiles).map(([key, { resources = {}, azureConfigDir, cloud, ...rest }]) => {
    const profile: Profile = {
      name: key,
      ...onlyDefined(rest),
      // The schema lets only names of clouds through.
      ...(cloud !== undefined && { cloud: cloud as Cloud['name'] }),
      ...(azureConfigDir !== undefined && { azureConfigDir: absolute(azureConfigDir, home) }),
      resources: Object.fromEntries(
        Object.entries(resources).map(([resource, origins]) => [resource, [origins].flat()]),
      ),
    };
    return [key, profile] as const;
  });
  return { ...(name !== undefined && { default: name }), profiles: Object.fromEntries(entries) };
}

/** A relative folder would mean another one in each folder that a command is run in. */
function absolute(folder: string, home: string): string {
  const expanded = folder.replace(/^~(?=[\\/]|$)/, home);
  return isAbsolute(expanded) ? expanded : join(home, expanded);
}

function onlyDefined({
  source,
  tenant,
  account,
  client,
}: Partial<Record<'source' | 'tenant' | 'account' | 'client', string | undefined>>) {
  return {
    ...(source !== undefined && { source }),
    ...(tenant !== undefined && { tenant }),
    ...(account !== undefined && { account }),
    ...(client !== undefined && { client }),
  };
}

/** Where in the text a path leads, or the nearest thing around it. */
function offsetOf(contents: unknown, path: Path, atKey: boolean): number {
  let node: unknown = contents;
  let offset = 0;
  for (const [index, part] of path.entries()) {
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
    if (pair === undefined || !isScalar(pair.key)) break;
    const wantsValue = index === path.length - 1 && !atKey;
    const value = isScalar(pair.value) && wantsValue ? pair.value.range?.[0] : undefined;
    offset = value ?? pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : JSON.stringify(value).slice(0, 80);
}

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, ' ').trim();
}

function invalid(file: string, issues: readonly string[]): EntradaError {
  return new EntradaError('config_invalid', issues.join('\n'), { details: { file, issues } });
}
