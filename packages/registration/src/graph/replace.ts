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
 * GET, PATCH and GET of one object in one batch, in this order ("Combine multiple HTTP requests using JSON batching":
 * `dependsOn`). Each part is throttled by itself; when one of the first two fails for the moment, the whole is repeated.
 *
 * @param path with its query; the write goes to the path alone
 */
export function replace(
  transport: GraphTransport,
  path: string,
  body: object,
  retry: readonly RetryRule[],
): Promise<{ readonly before: unknown; readonly after: unknown }> {
  const write = pathOf({ path });
  const requests = [
    { id: 'before', method: 'GET', url: path },
    {
      id: 'write',
      method: 'PATCH',
      url: write,
      headers: { 'Content-Type': 'application/json' },
      body,
      dependsOn: ['before'],
    },
    { id: 'after', method: 'GET', url: path, dependsOn: ['write'] },
  ];
  return persist(transport, { method: 'PATCH', retry, repeatable: true }, async () => {
    const answer = await send(transport, {
      method: 'POST',
      path: '/$batch',
      body: { requests },
      retry: [],
      repeatable: true,
    });
    const { responses } = checkedBatch(answer);
    const part = (id: string): Part | undefined => responses.find((response) => response.id === id);
    const [before, written, after] = [part('before'), part('write'), part('after')];
    if (before === undefined || written === undefined || after === undefined) throw incomplete(write);
    const failed = failure(written.status === notTried ? before : written, write);
    if (failed !== undefined) return failed;
    // Repeating the whole now would lose sight of what the write has replaced.
    const seen =
      after.status < 400 ? after.body : await send(transport, { method: 'GET', path, retry, repeatable: true });
    return { result: { before: before.body, after: seen } };
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
