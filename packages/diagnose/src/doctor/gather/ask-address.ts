import { type AccessToken, askApi, callApi } from '@entrada/acquire';
import { type Fact, isEntradaError, known, notLookedAt, readChallenges } from '@entrada/core';
import type { ApiAnswer, ApiAnswers } from '../doctor-facts.ts';

export interface AskAddressOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** The resource that the token was asked for: who asks says that it belongs to the address. */
  readonly resource: string;
  readonly token: AccessToken | undefined;
}

/**
 * Asks an API what it wants, without a token and with it. The token goes only where `callApi` lets it go; whatever the
 * server names about itself is reported, and no token is ever asked for it.
 *
 * @throws EntradaError `usage` for what is no address; the signal's reason when aborted
 */
export async function askAddress(
  url: string,
  { fetch, signal, resource, token }: AskAddressOptions,
): Promise<Fact<ApiAnswers>> {
  const limits = { fetch, ...(signal !== undefined && { signal }) };
  try {
    const { status, challenge, metadataUrl, metadata, resource: named } = await askApi(url, limits);
    const withToken = token === undefined ? notLookedAt('there is no token to send') : await ask(url);
    return known({ url, withoutToken: { status, challenge }, withToken, metadataUrl, metadata, resource: named });
  } catch (error) {
    return whyNot(error);
  }

  async function ask(address: string): Promise<Fact<ApiAnswer>> {
    try {
      const response = await callApi({ ...limits, url: address, resource, token: token?.token ?? '' });
      await response.body?.cancel();
      const challenges = readChallenges(response.headers.get('www-authenticate'));
      const challenge = challenges.find(({ scheme }) => scheme === 'bearer');
      return known({ status: response.status, challenge });
    } catch (error) {
      return whyNot(error);
    }
  }
}

function whyNot(error: unknown): ReturnType<typeof notLookedAt> {
  if (!isEntradaError(error) || error.code === 'usage' || error.code === 'cancelled') throw error;
  return notLookedAt(error.message.replace(/\.$/, ''));
}
