import type { EnvironmentChanges } from './client-environment.ts';

/** A form in which environment changes are printed. */
export type EnvironmentForm = 'sh' | 'powershell' | 'json';

const renderers: Readonly<Record<EnvironmentForm, (changes: EnvironmentChanges) => string>> = {
  sh: (changes) =>
    lines(changes, (name, value) => (value === undefined ? `unset ${name}` : `export ${name}=${quoteForSh(value)}`)),
  powershell: (changes) =>
    lines(changes, (name, value) =>
      value === undefined
        ? `Remove-Item Env:${name} -ErrorAction SilentlyContinue`
        : `$env:${name} = ${quoteForPowerShell(value)}`,
    ),
  json: (changes) =>
    `${JSON.stringify(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? null])), null, 2)}\n`,
};

/**
 * Writes environment changes for a person's shell, ready for `eval "$(…)"` or `… | Invoke-Expression`; in JSON an
 * unset variable is `null`. Ends with a line break.
 *
 * @throws TypeError when a name is no variable name, or the form is unknown
 */
export function renderEnvironment(changes: EnvironmentChanges, form: EnvironmentForm): string {
  for (const name of Object.keys(changes)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no variable name`);
  }
  if (!Object.hasOwn(renderers, form))
    throw new TypeError(`Environments are written for sh, powershell or json, got ${form}`);
  return renderers[form](changes);
}

function lines(changes: EnvironmentChanges, line: (name: string, value: string | undefined) => string): string {
  return Object.entries(changes)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');
}

/** Between single quotes nothing but the quote itself is special (POSIX, Shell Command Language, 2.2.2). */
function quoteForSh(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** PowerShell ends a single-quoted string at the typographic quotes too; doubled, each stands for itself. */
function quoteForPowerShell(value: string): string {
  return `'${value.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}
