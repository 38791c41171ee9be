import { aadstsRows, authorizationDeclined } from '@entrada/core/data';

/** A "no" with the number, OAuth error and words that Entra uses for it. */
export interface EntraRefusal {
  /** AADSTS number; 0 for `authorization_declined`, whose number nobody has published. */
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
  /** Words for a number whose run-time text nobody has published. */
  readonly text?: string;
  /** Added to what the row already calls inferred. */
  readonly inferred?: string;
}

/**
 * Builds a refusal from the catalogue row of an AADSTS number. What the row leaves open is filled by the general rule
 * of the endpoint (400, `invalid_request`) and called inferred.
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
  const template = overrides.text ?? row?.text;
  if (row === undefined || template === undefined) throw new TypeError(`No catalogue text for AADSTS${code}`);
  const inferred = sentences(row.inferred ?? openParts(row), overrides.inferred);
  return {
    code,
    error: overrides.error ?? row.error ?? 'invalid_request',
    status: overrides.status ?? row.status ?? 400,
    errorUri: row.errorUri ?? false,
    text: fillTemplate(template, values),
    ...(row.suberror === undefined ? {} : { suberror: row.suberror }),
    ...(overrides.claims === undefined ? {} : { claims: overrides.claims }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

/** A person said no on the device page. */
export function refuseDeclined(): EntraRefusal {
  const { error, status, text, inferred } = authorizationDeclined;
  return { code: 0, error, status, errorUri: false, text, inferred };
}

function openParts(row: { error: string | undefined; status: number | undefined }): string | undefined {
  const open = [row.error === undefined ? 'error' : '', row.status === undefined ? 'status' : ''].filter(Boolean);
  return open.length === 0 ? undefined : `${open.join(' and ')} at the token endpoint are inferred.`;
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

function sentences(...parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join(' ');
}
