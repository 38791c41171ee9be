import { EntradaError } from '@entrada/core';
import type { MsalNetwork } from './msal-network.ts';

/**
 * MSAL's authorize address, moved to the endpoint that the authority's discovery document names. MSAL itself carries
 * a built-in copy of that document for Microsoft's hosts and never asks; a local tenant, whose pages stand on an
 * origin of its own, would then not be found by the person's browser.
 *
 * @throws EntradaError `source_failed` when the document names no https or loopback address. What the network
 *   rejects with, and any error of a refused discovery (its refusal is in the network's record).
 */
export async function toDiscoveredEndpoint(address: string, authority: string, network: MsalNetwork): Promise<string> {
  const document = `${authority}/v2.0/.well-known/openid-configuration`;
  const { body, status } = await network.module.sendGetRequestAsync<Record<string, unknown>>(document);
  const endpoint = URL.parse(String(body.authorization_endpoint));
  if (status !== 200 || endpoint === null || !isForSignIn(endpoint)) {
    throw new EntradaError(
      'source_failed',
      `${new URL(document).host} answered ${status} without a usable authorization_endpoint in its discovery document.`,
    );
  }
  endpoint.search = new URL(address).search;
  return endpoint.href;
}

/** A person signs in over https, or on a page of this machine. */
function isForSignIn({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1'));
}
