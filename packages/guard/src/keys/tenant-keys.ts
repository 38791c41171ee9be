import { EntradaError, issuersOf } from '@entrada/core';
import type { GuardSettings } from '../guard-options.ts';
import { nodeSignatureVerifier } from '../signature/node-signature-verifier.ts';
import type { VerificationKey } from '../signature/signature-verifier.ts';
import { fetchJson } from './fetch-json.ts';
import { type KeySet, readKeySet } from './key-set.ts';

type KeyCacheLimit =
  | 'refreshAfter'
  | 'expireAfter'
  | 'betweenRefreshes'
  | 'afterFailure'
  | 'timeout'
  | 'largestDocument';

/** Seconds (unless told otherwise) and sizes of the key cache. */
export const keyCacheLimits: Readonly<Record<KeyCacheLimit, number>> = {
  /** Older keys are fetched anew beside the requests, which do not wait. */
  refreshAfter: 3600,
  /** Keys that could not be refreshed for so long are no longer trusted: `max-age` of Entra's discovery documents. */
  expireAfter: 86_400,
  /** Least time between two fetches, so that a flood of unknown key ids costs one fetch. */
  betweenRefreshes: 30,
  /** Least time after a fetch that failed. */
  afterFailure: 5,
  /** Milliseconds for one fetch. */
  timeout: 5000,
  /** Bytes; Entra's documents have about 20,000. */
  largestDocument: 524_288,
};

/** The signing keys of one tenant: fetched on first need, kept, refreshed when a token names an unknown one. */
export class TenantKeys {
  readonly #settings: GuardSettings;
  #keys: KeySet | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #attemptedAt = Number.NEGATIVE_INFINITY;
  #failing = false;
  #refreshing: Promise<void> | undefined;

  constructor(settings: GuardSettings) {
    this.#settings = settings;
  }

  /** Whether the last fetch failed, so that an unknown key may be one that could not be learnt. */
  get failing(): boolean {
    return this.#failing;
  }

  /** Whole seconds until another fetch may be tried, at least 1. */
  retryAfter(now: number): number {
    return Math.max(1, Math.ceil(this.#attemptedAt + keyCacheLimits.afterFailure - now));
  }

  /** The key of that id if it is at hand and still trusted. Starts a refresh beside the request when it is due. */
  find(kid: string, now: number): VerificationKey | undefined {
    const age = now - this.#fetchedAt;
    if (age > keyCacheLimits.refreshAfter) {
      void this.refresh(now);
      if (age > keyCacheLimits.expireAfter) return undefined;
    }
    return this.#keys?.usable.get(kid);
  }

  /** Why a published key of that id is not used, in words. */
  whyUnusable(kid: string): string | undefined {
    return this.#keys?.unusable.get(kid);
  }

  /**
   * Fetches the keys, or joins the fetch that is under way.
   * @returns undefined when the last attempt was too short a time ago. The promise never rejects: what was known
   * before stays known when the fetch fails.
   */
  refresh(now: number): Promise<void> | undefined {
    if (this.#refreshing !== undefined) return this.#refreshing;
    const pause = this.#failing ? keyCacheLimits.afterFailure : keyCacheLimits.betweenRefreshes;
    // A clock that was set back would otherwise forbid the fetch for as long as it was set back.
    if (now >= this.#attemptedAt && now < this.#attemptedAt + pause) return undefined;
    this.#attemptedAt = now;
    this.#refreshing = this.#fetch().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #fetch(): Promise<void> {
    const { jwksUri, fetch, tenantId, cloud, clock, onKeysFailure } = this.#settings;
    try {
      const { timeout, largestDocument: largest } = keyCacheLimits;
      const document = await fetchJson(jwksUri, { fetch, timeout, largest });
      const issuers = Object.values(issuersOf(tenantId, cloud));
      const keys = readKeySet(document, { verifier: nodeSignatureVerifier, issuers, tenantId, previous: this.#keys });
      if (typeof keys === 'string') throw new Error(keys);
      this.#keys = keys;
      this.#fetchedAt = clock();
      this.#failing = false;
    } catch (cause) {
      this.#failing = true;
      // On its own, so that a callback that throws does not turn into the answer of a request.
      queueMicrotask(() => onKeysFailure(discoveryFailure(jwksUri, cause)));
    }
  }
}

function discoveryFailure(jwksUri: string, cause: unknown): EntradaError {
  const reason = cause instanceof Error ? cause.message : 'unknown failure';
  const message = `The signing keys at ${jwksUri} could not be read: ${reason}. Check the tenant id, and the proxy and certificate settings of this process.`;
  return new EntradaError('discovery_failed', message, { cause, details: { jwksUri } });
}
