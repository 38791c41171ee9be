import { isJsonObject, type JsonObject } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';

/** One request of a batch. */
export interface BatchRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query below the version, with a leading slash. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** Requests that a batch can have [D: json-batching.md]. */
const batchLimit = 20;

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/**
 * Reads the body of a $batch: its form, and dependencies that are either none, a chain or all on one request.
 *
 * @throws {GraphError} batchInvalid, batchTooLarge, batchMixed
 */
export function readBatch(body: JsonObject): readonly BatchRequest[] {
  if (!Array.isArray(body.requests)) throw invalid('requests is missing.');
  if (body.requests.length > batchLimit) throw graphError('batchTooLarge');
  const requests = body.requests.map((request: unknown) => readRequest(request));
  const ids = requests.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw invalid('ids must be unique.');
  for (const { dependsOn } of requests) {
    const unknown = dependsOn.find((id) => !ids.includes(id));
    if (unknown !== undefined) throw invalid(`dependsOn names '${unknown}', which is no request of the batch.`);
  }
  if (!isUniform(requests)) throw graphError('batchMixed');
  return requests;
}

function readRequest(request: unknown): BatchRequest {
  if (!isJsonObject(request)) throw invalid('a request must be an object.');
  const { id, method, url, headers = {}, body, dependsOn = [] } = request;
  if (typeof id !== 'string' || id === '') throw invalid('a request has no id.');
  if (typeof method !== 'string' || !methods.includes(method.toUpperCase())) throw invalid(`method of '${id}'.`);
  if (typeof url !== 'string' || /^[a-z]+:|^\/\//i.test(url)) throw invalid(`url of '${id}' must be relative.`);
  if (!isJsonObject(headers) || !Object.values(headers).every((value) => typeof value === 'string')) {
    throw invalid(`headers of '${id}'.`);
  }
  if (!Array.isArray(dependsOn) || !dependsOn.every((other) => typeof other === 'string' && other !== id)) {
    throw invalid(`dependsOn of '${id}'.`);
  }
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
  const hasType = named.some(([name]) => name === 'content-type');
  if (body !== undefined && body !== null && !hasType) throw invalid(`'${id}' has a body but no Content-Type.`);
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: Object.fromEntries(named),
    body,
    dependsOn,
  };
}

/** Parallel, serial (each on the one before) or same (all that depend do so on one) [D: json-batching.md]. */
function isUniform(requests: readonly BatchRequest[]): boolean {
  const dependent = requests.filter(({ dependsOn }) => dependsOn.length > 0);
  const [first] = dependent;
  const same = dependent.every(({ dependsOn }) => dependsOn.length === 1 && dependsOn[0] === first?.dependsOn[0]);
  const serial = requests
    .slice(1)
    .every(({ dependsOn }, index) => dependsOn.length === 1 && dependsOn[0] === requests[index]?.id);
  return same || (serial && requests[0]?.dependsOn.length === 0);
}

function invalid(reason: string): Error {
  return graphError('batchInvalid', { reason });
}
