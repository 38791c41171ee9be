import { aadstsRows } from '@entrada/core/data';

/** A "no" with the number, OAuth error and words that Entra uses for it. */
export interface EntraRefusal {
  /** AADSTS number. */
  readonly code: number;
  /** OAuth error code, e.g. `invalid_grant`. */
  readonly error: string;
  /** HTTP status at the token endpoint. */
  readonly status: number;
  readonly suberror?: string;
  /** Whether the envelope carries `error_uri`. */
  readonly errorUri: boolean;
  readonly claims?: string;
  /** Filled runtime text, without the "AADSTSn: " prefix. */
  readonly text: string;
  /** What about this answer is inferred rather than seen, in words a person can read. */
  readonly inferred?: string;
}

/** What a single refusal may say beyond its catalogue row. */
export interface RefusalOverrides {
  readonly error?: string;
  readonly status?: number;
  readonly claims?: string;
  readonly inferred?: string;
}

/**
 * Builds a refusal from the catalogue row of an AADSTS number.
 *
 * @param code AADSTS number that has a row in the catalogue
 * @param values fills the `{placeholders}` of the row's text
 * @throws TypeError when the catalogue has no row or text for the number (a mistake in the emulator, not in a request)
 */
export function refuse(
  code: number,
  values: Readonly<Record<string, string>> = {},
  overrides: RefusalOverrides = {},
): EntraRefusal {
  const row = aadstsRows.get(code);
  if (row?.text === undefined) throw new TypeError(`No catalogue text for AADSTS${code}`);
  const inferred = joined(row.inferred, overrides.inferred);
  return {
    code,
    error: overrides.error ?? row.error ?? 'invalid_request',
    status: overrides.status ?? row.status ?? 400,
    errorUri: row.errorUri ?? false,
    text: fillTemplate(row.text, values),
    ...(row.suberror === undefined ? {} : { suberror: row.suberror }),
    ...(overrides.claims === undefined ? {} : { claims: overrides.claims }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join('; ');
}
