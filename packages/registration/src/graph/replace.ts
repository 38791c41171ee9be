import { EntradaError } from '@entrada/core';
import * as v from 'valibot';
import { readRefusal } from './graph-error.ts';
import type { RetryRule } from './retry-rules.ts';
import { type Attempt, type GraphTransport, pathOf, persist, send } from './send.ts';

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const batchSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.nullish(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

/** The status of a part that was not tried, because the one before it failed (Failed Dependency). */
const notTried = 424;

/**
 * GET and PATCH of one object in one batch, in this order ("Combine multiple HTTP requests using JSON batching":
 * `dependsOn`). Each part is throttled by itself; when one fails for the moment, both are repeated.
 *
 * @param path with its query; the write goes to the path alone
 * @returns the body of the read
 */
export function replace(
  transport: GraphTransport,
  path: string,
  body: object,
  retry: readonly RetryRule[],
): Promise<unknown> {
  const url = pathOf({ path });
  const headers = { 'Content-Type': 'application/json' };
  const requests = [
    { id: 'before', method: 'GET', url: path },
    { id: 'write', method: 'PATCH', url, headers, body, dependsOn: ['before'] },
  ];
  return persist<unknown>(transport, { method: 'PATCH', retry, repeatable: true }, async () => {
    const answer = await send(transport, {
      method: 'POST',
      path: '/$batch',
      body: { requests },
      retry: [],
      repeatable: true,
    });
    const { responses } = checkedBatch(answer);
    const part = (id: string): Part | undefined => responses.find((response) => response.id === id);
    const [before, written] = [part('before'), part('write')];
    if (before === undefined || written === undefined) throw incomplete(url);
    return failure(written.status === notTried ? before : written, url) ?? { result: before.body };
  });
}

function checkedBatch(answer: unknown): v.InferOutput<typeof batchSchema> {
  const result = v.safeParse(batchSchema, answer);
  if (result.success) return result.output;
  throw new EntradaError('graph_failed', "Graph's answer to a batch has not the expected form");
}

function failure(part: Part, path: string): Attempt<never> | undefined {
  if (part.status < 400) return undefined;
  const header = (name: string): string | null =>
    Object.entries(part.headers).find(([other]) => other.toLowerCase() === name)?.[1] ?? null;
  const refusal = readRefusal({ status: part.status, requestId: header('request-id') }, part.body);
  return { refusal, retryAfter: header('retry-after'), path };
}

function incomplete(path: string): EntradaError {
  return new EntradaError('graph_failed', `Graph's answer to a batch about ${path} lacks a part`);
}
