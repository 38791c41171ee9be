import type { Denial } from './denial.ts';
import type { Finding } from './explanation.ts';
import { patchGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

const loopback = /^http:\/\/(localhost|127\.0\.0\.1)(?=[:/]|$)/i;

/** 50011 and 900971: the client does not list the address that the browser should return to. */
export function explainRedirectUri({ client, entry }: Denial): Finding {
  const { application, own } = client;
  const sent = entry.request.redirectUri;
  if (application === undefined || sent === undefined) {
    return { missing: `${client.name} lists no redirect URI.`, remedies: [advise('Send a redirect_uri')] };
  }
  const missing = `${client.name} does not list the redirect URI ${sent}.`;
  if (!own) return { missing, remedies: [advise(`Send one that the owner of ${client.name} registered`)] };
  const secret = application.passwordCredentials.length + application.keyCredentials.length > 0;
  const platform = secret && !loopback.test(sent) ? 'web' : 'publicClient';
  // The port of a loopback address does not count, so none is registered (RFC 8252 section 7.3).
  const uri = loopback.test(sent) ? sent.replace(/^(http:\/\/[^/:]+):\d+/i, '$1') : sent;
  const redirectUris = [...application[platform].redirectUris, uri];
  return {
    missing,
    remedies: [
      {
        title: `Register ${uri} as a redirect URI of ${client.name} (${platform})`,
        graph: patchGraph(`/applications/${application.id}`, { [platform]: { redirectUris } }),
        note: 'Under web the client has to present a secret, under spa it runs in a browser.',
      },
    ],
  };
}
