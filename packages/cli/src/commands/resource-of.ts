import { type AskApiOptions, allowedDestination, askApi, believeResource, type Profile } from '@entrada/acquire';
import { EntradaError } from '@entrada/core';
import { wellKnownResources } from '@entrada/core/data';

/**
 * The API that an address belongs to, where nobody named it: one of Microsoft's by its host, the one that the profile ties to
 * the origin, or the one that the server itself names, if {@link believeResource} lets it.
 *
 * @throws EntradaError `usage` when nobody says which; `origin_refused`, `network_failed`
 */
export async function resourceOf(url: string, profile: Profile | undefined, options: AskApiOptions): Promise<string> {
  const address = allowedDestination(url, {});
  const { origin } = address;
  const known = wellKnownResources.find(({ identifierUris }) =>
    identifierUris.some((uri) => URL.parse(uri)?.origin === origin),
  );
  if (known) return known.alias;
  const tied = Object.entries(profile?.resources ?? {}).filter(([, origins]) => origins.includes(origin));
  if (tied.length > 1) {
    throw new EntradaError('usage', `The profile ties several APIs to ${origin}. Name one of them with --resource.`);
  }
  if (tied[0] !== undefined) return tied[0][0];
  const advice = await askApi(url, options);
  if (advice.resource === undefined && advice.status !== undefined && advice.status < 400) {
    throw new EntradaError(
      'usage',
      `${origin} answered ${advice.status} without a token, so it asks for none. To send one all the same, name the API with --resource.`,
    );
  }
  return believeResource(address, advice.resource);
}
