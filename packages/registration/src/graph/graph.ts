import type { GenericSchema } from 'valibot';
import type { ODataQuery } from './odata.ts';
import type { RetryRule } from './retry-rules.ts';

/** How one call is made. */
export interface CallOptions {
  /** Which passing refusals are waited for, within bounds. Throttling (429) always is. */
  readonly retry?: readonly RetryRule[];
}

export interface PostOptions extends CallOptions {
  /**
   * Whether sending it twice does no more than sending it once, since Graph refuses the second (default: no): then it
   * is sent again after 5xx, or when nobody answers. All other methods always are.
   */
  readonly repeatable?: boolean;
}

export interface ReadOptions extends CallOptions {
  readonly query?: ODataQuery;
}

/**
 * Microsoft Graph, as far as a registration needs it. Paths begin with `/` and are relative to the version
 * (`/applications`); parts that come from outside must be percent-encoded. Every answer is checked against a schema.
 *
 * All methods throw EntradaError: `graph_forbidden` (401, 403), `graph_failed` (any other refusal, or an answer that
 * does not fit the schema), `network_failed`.
 */
export interface Graph {
  /** Without a slash at the end; references to objects begin with it. */
  readonly baseUrl: string;
  get<T>(path: string, schema: GenericSchema<unknown, T>, options?: ReadOptions): Promise<T>;
  /** All pages of a collection. */
  list<T>(path: string, schema: GenericSchema<unknown, T>, options?: ReadOptions): Promise<T[]>;
  post<T>(path: string, body: object, schema: GenericSchema<unknown, T>, options?: PostOptions): Promise<T>;
  patch(path: string, body: object, options?: CallOptions): Promise<void>;
  /**
   * Reads and patches, in one batch. Graph has no ETag for what is replaced as a whole; so whoever writes between a
   * caller's read and its write is seen, up to the moment between two parts of a batch.
   *
   * @returns what was there right before the write
   */
  replace<T>(path: string, body: object, schema: GenericSchema<unknown, T>, options?: ReadOptions): Promise<T>;
  delete(path: string, options?: CallOptions): Promise<void>;
}
