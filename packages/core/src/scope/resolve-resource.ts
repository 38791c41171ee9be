import { type Cloud, clouds } from '../data/clouds.ts';
import { EntradaError } from '../errors/entrada-error.ts';
import { nameScope } from './name-scope.ts';
import { microsoftResourceBefore, resolveAlias } from './resource-alias.ts';
import type { ResourceRequest } from './resource-request.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/i;
const uri = /^(?:api|https?):\/\/[^/]|^urn:[^:]/i;
const defaultScope = '/.default';

/** Options of {@link resolveResource}. */
export interface ResolveResourceOptions {
  /** Scopes by name or in full; one entry may hold several, separated by spaces. */
  readonly scope?: readonly string[];
  /** Cloud that the aliases mean, default the public one. */
  readonly cloud?: Cloud;
}

/**
 * Reads what a person wrote for "which API, which permission".
 *
 * Accepted: an application id (GUID), `api://…`, `https://…` (also `http://…` and `urn:…`), the aliases `graph`, `arm` and
 * `logs`, each with or without `/.default`. A trailing slash belongs to the identifier: `https://x//.default` asks for
 * `https://x/`, as Entra reads it. A scope name may follow a GUID, an alias or a Microsoft resource; after any other URI
 * it cannot be told from a path, so there it needs `scope`.
 *
 * @throws EntradaError `scope_invalid`, `resource_ambiguous`
 * @example
 * resolveResource('api://adatum-auth-test-app').scopes // ['api://adatum-auth-test-app/.default']
 * resolveResource('api://adatum-auth-test-app', { scope: ['access_as_user'] }).scopes // ['api://adatum-auth-test-app/access_as_user']
 */
export function resolveResource(input: string, options: ResolveResourceOptions = {}): ResourceRequest {
  const { resource, scope } = splitResource(input.trim(), options.cloud ?? clouds.public);
  const inOption = (options.scope ?? []).flatMap((entry) => entry.split(/\s+/)).filter((entry) => entry !== '');
  const names = [...new Set([...(scope === undefined ? [] : [scope]), ...inOption.map((s) => nameScope(s, resource))])];
  if (names.length === 0) names.push('.default');
  if (names.includes('.default') && names.length > 1) {
    throw new EntradaError(
      'scope_invalid',
      `.default asks for everything that is already granted and cannot be combined with named scopes (${names.filter((name) => name !== '.default').join(', ')}). Ask for one or the other.`,
      { details: { resource, scopes: names } },
    );
  }
  return {
    resource,
    scopes: names.map((name) => `${resource}/${name}`),
    named: names.filter((name) => name !== '.default'),
  };
}

function splitResource(text: string, cloud: Cloud): { resource: string; scope: string | undefined } {
  if (text === '') {
    throw new EntradaError(
      'scope_invalid',
      'No resource was given. Expected an application id, api://…, https://…, graph, arm or logs.',
    );
  }
  if (/[\s\p{Cc}]/u.test(text)) {
    throw new EntradaError(
      'scope_invalid',
      `“${printable(text)}” holds spaces or control characters. Expected one resource; name scopes with --scope.`,
    );
  }
  if (text.endsWith(defaultScope)) {
    const before = text.slice(0, -defaultScope.length);
    return { resource: resolveAlias(before, cloud) ?? requireResource(before), scope: '.default' };
  }
  const word = text.slice(0, endOfFirstSegment(text));
  const known = resolveAlias(word, cloud);
  if (known !== undefined) return { resource: known, scope: nameAfter(text, word) };
  const id = guid.exec(text)?.[0];
  if (id !== undefined) return { resource: id, scope: nameAfter(text, id) };
  const microsoft = microsoftResourceBefore(text, cloud);
  if (microsoft !== undefined && text.length > microsoft.length + 1) {
    return { resource: microsoft, scope: nameAfter(text, microsoft) };
  }
  return { resource: requireResource(text), scope: undefined };
}

function endOfFirstSegment(text: string): number {
  const slash = text.indexOf('/');
  return slash === -1 ? text.length : slash;
}

/** The scope name behind a resource that cannot have a path. */
function nameAfter(text: string, resource: string): string | undefined {
  if (text.length === resource.length) return undefined;
  return nameScope(text.slice(resource.length + 1), resource);
}

function requireResource(text: string): string {
  if (guid.exec(text)?.[0] === text || uri.test(text)) return text;
  const suggestion = /^[\w.-]+$/.test(text) ? ` Did you mean api://${text}?` : '';
  throw new EntradaError(
    'scope_invalid',
    `“${printable(text)}” does not name an API. Expected an application id, api://…, https://…, graph, arm or logs.${suggestion}`,
  );
}

/** Short and on one line, since the text comes from outside. */
function printable(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
