import type { Refusal } from './refusal.ts';
import { readTraceTail, toDescription, toSafeLine } from './refusal-text.ts';

/**
 * Reads the error body of the token endpoint (RFC 6749 section 5.2, with Entra's additions).
 *
 * @param body the parsed JSON, or its text
 * @returns undefined when it is no error body
 */
export function refusalFromBody(body: unknown): Refusal | undefined {
  const members = toMembers(body);
  if (members === undefined || typeof members.error !== 'string') return undefined;
  const description = text(members.error_description) ?? '';
  const tail = readTraceTail(description);
  const claims = text(members.claims);
  return {
    aadsts: firstCode(members.error_codes) ?? codeIn(description),
    error: toSafeLine(members.error),
    suberror: safe(members.suberror),
    description: toDescription(description),
    traceId: safe(members.trace_id) ?? tail.traceId,
    correlationId: safe(members.correlation_id) ?? tail.correlationId,
    timestamp: safe(members.timestamp) ?? tail.timestamp,
    ...(claims === undefined ? {} : { claims }),
  };
}

/** The first AADSTS number in a text. */
export function codeIn(source: string): number | undefined {
  const digits = /\bAADSTS(\d{3,9})\b/.exec(source)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function toMembers(body: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== 'string') return isRecord(body) ? body : undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstCode(codes: unknown): number | undefined {
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  return typeof first === 'number' && Number.isSafeInteger(first) ? first : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function safe(value: unknown): string | undefined {
  const found = text(value);
  return found === undefined ? undefined : toSafeLine(found);
}
