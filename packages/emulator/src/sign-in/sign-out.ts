import type { Context } from 'hono';
import { signedOutPage } from '../pages/done-pages.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { findClientApplication } from '../rules/access-facts.ts';
import { findRedirectPlatform } from '../rules/redirect-uri.ts';
import { readJwt } from '../tokens/read-jwt.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** Reads a parameter of a sign-out request, wherever it stands. */
export type SignOutParameters = (name: string) => string | undefined;

/**
 * The end-session endpoint (OpenID Connect RP-Initiated Logout 1.0): this browser forgets who is signed in. It then goes
 * to `post_logout_redirect_uri`, but only where that is a redirect URI of a registration [D: v2-protocols-oidc.md, "Send a
 * sign-out request"]: of the client that `client_id` or `id_token_hint` names, else of any in the tenant [I]. Tokens that
 * were issued stay good, as in Entra; clients are not told (no front-channel logout).
 */
export function signOut(
  desk: SignInDesk,
  c: Context,
  tenant: string,
  parameter: SignOutParameters,
): Response | Promise<Response> {
  desk.sessions.end(c);
  const target = parameter('post_logout_redirect_uri');
  if (target === undefined) return respondWithPage(c, signedOutPage());
  if (!isRegistered(desk, tenant, target, namedClient(parameter))) return respondWithPage(c, signedOutPage(target));
  const location = new URL(target);
  const state = parameter('state');
  if (state !== undefined) location.searchParams.set('state', state);
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return c.redirect(location.href, 302);
}

/** The client that signs out. A hint may have expired: it only chooses whose redirect URIs are looked at. */
function namedClient(parameter: SignOutParameters): string | undefined {
  const audience = readJwt(parameter('id_token_hint') ?? '')?.claims.aud;
  return parameter('client_id') ?? (typeof audience === 'string' ? audience : undefined);
}

function isRegistered({ context }: SignInDesk, tenant: string, target: string, clientId: string | undefined): boolean {
  // A browser would run a script here, not go somewhere.
  if (!URL.canParse(target) || /^(?:javascript|data|vbscript):/i.test(target)) return false;
  const named = context.tenants.find(tenant);
  if (clientId !== undefined) {
    const application = findClientApplication(named === undefined ? context : context.within(named), clientId);
    return application !== undefined && findRedirectPlatform(application, target) !== undefined;
  }
  return (named === undefined ? context.tenants.all : [named]).some((directory) =>
    [...directory.applications.values()].some((application) => findRedirectPlatform(application, target) !== undefined),
  );
}
