import { type AuthenticateChallenge, readChallenges } from '@entrada/core';
import { networkFailure } from '../network-failure.ts';
import { allowedDestination } from '../send-to-api/destination.ts';
import { readJsonObject } from './read-json.ts';

/** What an API says about the tokens it wants. Nothing of it is to be believed yet. */
export interface ApiAdvice {
  /** Status of the answer to a GET without a token; undefined when it was not asked. */
  readonly status: number | undefined;
  /** The Bearer challenge of that answer. */
  readonly challenge: AuthenticateChallenge | undefined;
  /** Where metadata of the protected resource was found (RFC 9728). */
  readonly metadataUrl: string | undefined;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The resource it names: of its metadata, else of its challenge (`resource_id` or `resource`, as Azure's APIs write it). */
  readonly resource: string | undefined;
}

export interface AskApiOptions {
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Whether to send a GET without a token; default true. Without it, only the metadata's usual places are looked at. */
  readonly anonymously?: boolean;
}

const timeLimit = 10_000;

/**
 * Asks an API, without a token, which tokens it wants: by its challenge, and by its metadata (RFC 9728 sections 3 and 5.1) at
 * the place that the challenge names, if that is within the API's own origin, else at the usual one. Redirects are not followed.
 *
 * @throws EntradaError `network_failed`; `origin_refused`, `usage` for a URL that no token may be sent to
 */
export async function askApi(url: string, options: AskApiOptions = {}): Promise<ApiAdvice> {
  const { fetch: send = fetch, signal, anonymously = true } = options;
  const { href, origin, pathname } = allowedDestination(url, {});
  const limits = AbortSignal.any([AbortSignal.timeout(timeLimit), ...(signal === undefined ? [] : [signal])]);
  const get = async (address: string): Promise<Response> => {
    try {
      return await send(address, { redirect: 'manual', headers: { accept: 'application/json' }, signal: limits });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw networkFailure(error, new URL(address).host);
    }
  };
  const answer = anonymously ? await get(href) : undefined;
  await answer?.body?.cancel();
  const challenge = readChallenges(answer?.headers.get('www-authenticate') ?? null).find(isBearer);
  const places = [challenge?.parameters.get('resource_metadata'), ...usualPlaces(origin, pathname)];
  const found = await firstMetadata(
    places.filter((place) => isWithin(origin, place)),
    get,
  );
  const { parameters } = challenge ?? {};
  return {
    status: answer?.status,
    challenge,
    metadataUrl: found?.url,
    metadata: found?.metadata,
    resource: text(found?.metadata.resource) ?? parameters?.get('resource_id') ?? parameters?.get('resource'),
  };
}

function isBearer({ scheme }: AuthenticateChallenge): boolean {
  return scheme === 'bearer';
}

/** RFC 9728 section 3.1: the well-known part goes between host and path; servers that have one resource leave the path out. */
function usualPlaces(origin: string, pathname: string): readonly string[] {
  const wellKnown = `${origin}/.well-known/oauth-protected-resource`;
  return pathname === '/' ? [wellKnown] : [`${wellKnown}${pathname}`, wellKnown];
}

function isWithin(origin: string, place: string | undefined): place is string {
  return place !== undefined && URL.parse(place)?.origin === origin;
}

async function firstMetadata(
  places: readonly string[],
  get: (address: string) => Promise<Response>,
): Promise<{ url: string; metadata: Readonly<Record<string, unknown>> } | undefined> {
  for (const url of new Set(places)) {
    const answer = await get(url);
    const metadata = answer.status === 200 ? await readJsonObject(answer) : undefined;
    if (text(metadata?.resource) !== undefined && metadata !== undefined) return { url, metadata };
    await answer.body?.cancel().catch(() => {});
  }
  return undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}
