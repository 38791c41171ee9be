import type { GenericSchema } from 'valibot';
import type { ODataQuery } from './odata.ts';
import type { RetryRule } from './retry-rules.ts';

/** How one call is made. */
export interface CallOptions {
  /** Which passing refusals are waited for, within bounds. Throttling (429, 503, 504) always is. */
  readonly retry?: readonly RetryRule[];
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
  get<T>(path: string, schema: GenericSchema<unknown, T>, options?: ReadOptions): Promise<T>;
  /** All pages of a collection. */
  list<T>(path: string, schema: GenericSchema<unknown, T>, options?: ReadOptions): Promise<T[]>;
  post<T>(path: string, body: object, schema: GenericSchema<unknown, T>, options?: CallOptions): Promise<T>;
  patch(path: string, body: object, options?: CallOptions): Promise<void>;
  delete(path: string, options?: CallOptions): Promise<void>;
}
