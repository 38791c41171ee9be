import { EntradaError, type Manifest } from '@entrada/core';
import * as v from 'valibot';
import { checkDocument } from './manifest/checks/check-document.ts';
import { manifestDefinition } from './manifest/format/manifest-definition.ts';
import { type LoadedYaml, loadYaml } from './manifest/load-yaml.ts';
import { describeFound, formatPath, type ManifestIssue } from './manifest/manifest-issue.ts';
import { normaliseManifest } from './manifest/normalise-manifest.ts';

const maxIssues = 50;

/**
 * Reads `entrada.yaml`: YAML 1.2, checked whole, defaults filled in, well-known clients resolved to their ids.
 *
 * @param text the file's content
 * @param options.file the name that messages put before line and column
 * @returns the normalised manifest: plain data
 * @throws EntradaError `manifest_invalid`, naming everything that is wrong; `details.issues` has one line for each,
 *   `entrada.yaml:7:37 api.scopes.access_as_user.consent: expected user or admin, found "users"`
 * @example
 * parseManifest(await readFile('entrada.yaml', 'utf8'), { file: 'entrada.yaml' }).apis.map(({ name }) => name)
 */
export function parseManifest(text: string, options: { readonly file: string }): Manifest {
  const yaml = loadYaml(text);
  const lines = yaml.problems.map((problem) => ({ ...problem, text: problem.message }));
  const checked = yaml.readable ? v.safeParse(manifestDefinition.schema, yaml.value) : undefined;
  if (checked !== undefined) {
    const issues = [...(checked.issues ?? []).map(toManifestIssue), ...checkDocument(yaml.value)];
    lines.push(...issues.map((issue) => place(issue, yaml)));
  }
  if (checked?.success !== true || lines.length > 0) throw invalid(options.file, lines);
  return normaliseManifest(checked.output);
}

interface Line {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
}

function place(issue: ManifestIssue, yaml: LoadedYaml): Line {
  const path = formatPath(issue.path);
  const text = path === '' ? issue.message : `${path}: ${issue.message}`;
  return { ...yaml.locate(issue.path, issue.at), text, message: issue.message };
}

function toManifestIssue(issue: v.BaseIssue<unknown>): ManifestIssue {
  const items = issue.path ?? [];
  const path = items.flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
  const last = items.at(-1);
  if (issue.type === 'raw_check') return { path, at: 'key', message: issue.message };
  if (last?.origin === 'key' && issue.input === undefined) {
    return { path, at: 'value', message: 'expected this key, found nothing' };
  }
  // Advice comes last: "expected x, found y; did you mean z?". The function keeps "$" in what was found as it is.
  const message = issue.message.replace(/(?=; )|$/, () => `, found ${describeFound(issue.input)}`);
  return { path, at: last?.origin ?? 'value', message };
}

function invalid(file: string, found: readonly Line[]): EntradaError {
  const sorted = found.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const issues = sorted.slice(0, maxIssues).map(({ line, column, text }) => `${file}:${line}:${column} ${text}`);
  if (sorted.length > maxIssues) issues.push(`${file}: and ${sorted.length - maxIssues} more`);
  return new EntradaError('manifest_invalid', issues.join('\n'), { details: { file, issues } });
}
