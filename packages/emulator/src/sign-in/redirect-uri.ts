import type { Application } from '../directory/model.ts';

/** The part of a registration that says where answers may go. */
export type RedirectUris = Pick<Application, 'publicClient' | 'spa' | 'web'>;

/** Every redirect URI of a registration, whatever the platform. */
function redirectUrisOf(application: RedirectUris): readonly string[] {
  return [...application.publicClient.redirectUris, ...application.spa.redirectUris, ...application.web.redirectUris];
}

/**
 * Whether a redirect URI is one that the application registered. Compared exactly, with case, but for loopback: `http`
 * URIs of `localhost` match whatever their port is, on every platform [D: "Redirect URI (reply URL) restrictions and
 * limitations", localhost exceptions]; `http://127.0.0.1`, which only the manifest can register, is treated alike [I:
 * the article ignores the port of "loopback" URIs and RFC 8252 section 7.3 says so, no run was seen].
 */
export function isRegisteredRedirectUri(application: RedirectUris, redirectUri: string): boolean {
  const wanted = comparable(redirectUri);
  return redirectUrisOf(application).some((registered) => comparable(registered) === wanted);
}

/** Whether the registration has any redirect URI at all (AADSTS900971 otherwise). */
export function hasRedirectUri(application: RedirectUris): boolean {
  return redirectUrisOf(application).length > 0;
}

/** A URI without what does not count: the port of a loopback `http` URI, and the slash that stands for an empty path. */
function comparable(uri: string): string {
  const parsed = URL.parse(uri);
  if (parsed === null || parsed.protocol !== 'http:') return uri;
  const loopback = parsed.hostname === 'localhost' || parsed.hostname === '127.0.0.1';
  const plain = parsed.username === '' && parsed.password === '' && parsed.hash === '';
  return loopback && plain ? `http://${parsed.hostname}${parsed.pathname}${parsed.search}` : uri;
}
