import type { ApiManifest } from '@entrada/core';

/** How a manifest writes the URI that Entrada also takes when none is given. */
export const defaultIdentifierUri = 'api://{appId}';

/** Unreserved characters of RFC 3986 and percent-encoding: no wildcard, query, fragment, and nothing a shell acts on. */
const segment = '(?:[A-Za-z0-9._~%:-]|\\{appId\\})+';
/** What JSON Schema can say of a URI. */
export const identifierUriPattern: string = `^(?:api|https)://${segment}(?:/${segment})*$`;
const grammar = new RegExp(identifierUriPattern);

const maxLength = 255;

/**
 * What is wrong with an Application ID URI, in words that begin with "expected", or `undefined`.
 *
 * Source: "Restrictions on identifier URIs of Microsoft Entra applications" (patterns; a URI must not end with `/`).
 * Whether the host is a domain the tenant has verified only the tenant can say.
 */
export function identifierUriProblem(uri: string): string | undefined {
  if (uri.length > maxLength) return `expected at most ${maxLength} characters`;
  if (!/^(?:api|https):\/\//.test(uri)) return 'expected a URI that begins with api:// or https://';
  if (uri.endsWith('/')) return 'expected no slash at the end';
  if (!grammar.test(uri)) return 'expected api:// or https://, a name, and no space, wildcard, query or fragment';
  return undefined;
}

/** Whether the URI has letters in upper case, which on-behalf-of compares as they are (AADSTS500131). */
export function hasUpperCase(uri: string): boolean {
  return uri !== uri.toLowerCase();
}

/** The URI as it is written: `{appId}` in it stands for the application id. */
export function resolveIdentifierUri(uri: string, appId: string): string {
  return uri.replaceAll('{appId}', appId);
}

/** The URI that stands first in the manifest, which commands are made with. */
export function primaryIdentifierUri({ identifierUris }: Pick<ApiManifest, 'identifierUris'>): string {
  return identifierUris[0] ?? defaultIdentifierUri;
}
