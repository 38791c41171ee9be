import type { Application } from '../directory/model.ts';
import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** The platform under which a redirect URI is registered; it decides whether the client has to authenticate. */
export type RedirectPlatform = 'web' | 'spa' | 'publicClient';

const platforms: readonly RedirectPlatform[] = ['publicClient', 'spa', 'web'];

/** 50011: the client does not list the address that the browser should return to. */
export function checkRedirectUri({ request, client }: AccessFacts): EntraRefusal | undefined {
  if (client === undefined || request.redirectUri === undefined) return undefined;
  if (findRedirectPlatform(client.application, request.redirectUri) !== undefined) return undefined;
  return refuse(50011, { redirectUri: request.redirectUri, appId: client.appId });
}

/** Finds the platform that lists a redirect URI. */
export function findRedirectPlatform(application: Application, redirectUri: string): RedirectPlatform | undefined {
  return platforms.find((platform) =>
    application[platform].redirectUris.some((registered) => matches(registered, redirectUri)),
  );
}

/** Exact, but the port of a plain-http loopback address does not count (RFC 8252 section 7.3; Microsoft Learn, "Redirect URI restrictions"). */
function matches(registered: string, requested: string): boolean {
  if (registered === requested) return true;
  const left = parseLoopback(registered);
  const right = parseLoopback(requested);
  return left !== undefined && right !== undefined && left === right;
}

function parseLoopback(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const loopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'http:' || !loopback || url.username !== '' || url.password !== '' || url.hash !== '') {
    return undefined;
  }
  return `${url.hostname}${url.pathname}${url.search}`;
}
