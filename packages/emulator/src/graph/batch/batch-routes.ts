import type { Hono } from 'hono';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendDocument, serviceRoot } from '../respond.ts';
import { type BatchRequest, readBatch } from './read-batch.ts';

/** Headers of an answer that a batch passes on, as Graph spells them. */
const passedOn = ['Cache-Control', 'x-ms-resource-unit', 'OData-Version', 'Content-Type', 'Location', 'Retry-After'];

/** POST /$batch: each request is answered with its own status; one whose dependency failed is not tried. */
export function mountBatch(app: Hono<GraphEnv>): void {
  app.post('/v1.0/$batch', async (c) => {
    const requests = readBatch(await readJsonBody(c.req.raw));
    if (requests.some(({ url }) => /^\/\$batch\b/i.test(url))) {
      throw graphError('batchInvalid', { reason: 'a batch cannot hold another.' });
    }
    const authorization = c.req.header('Authorization') ?? '';
    const responses = new Map<string, Entity>();
    for (const request of inOrder(requests)) {
      const failed = request.dependsOn.find((id) => Number(responses.get(id)?.status) >= 400);
      const response = failed === undefined ? await run(app, request, authorization) : refuse(request, failed);
      responses.set(request.id, response);
    }
    return sendDocument(c, { responses: requests.map(({ id }) => responses.get(id)) });
  });
}

/** Those that others depend on first; a chain is in its order already. */
function inOrder(requests: readonly BatchRequest[]): readonly BatchRequest[] {
  const independent = requests.filter(({ dependsOn }) => dependsOn.length === 0);
  return [...independent, ...requests.filter(({ dependsOn }) => dependsOn.length > 0)];
}

async function run(app: Hono<GraphEnv>, request: BatchRequest, authorization: string): Promise<Entity> {
  const { id, method, url, headers, body } = request;
  const content = typeof body === 'string' ? Buffer.from(body, 'base64') : JSON.stringify(body);
  const hasBody = body !== undefined && body !== null && method !== 'GET';
  const answer = await app.fetch(
    new Request(`${serviceRoot}${url}`, {
      method,
      headers: { ...headers, Authorization: authorization },
      ...(hasBody ? { body: content } : {}),
    }),
  );
  return { id, status: answer.status, headers: readHeaders(answer), ...(await readContent(answer)) };
}

function readHeaders({ headers }: Response): Entity {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** JSON as it is, anything else in base64 [D: json-batching.md]. */
async function readContent(answer: Response): Promise<Entity> {
  const text = await answer.text();
  if (text === '') return {};
  const isJson = answer.headers.get('Content-Type')?.includes('json') ?? false;
  return { body: isJson ? JSON.parse(text) : Buffer.from(text).toString('base64') };
}

function refuse({ id }: BatchRequest, failed: string): Entity {
  const { row, message } = graphError('batchDependencyFailed', { id: failed });
  return {
    id,
    status: row.status,
    headers: { 'Content-Type': 'application/json', 'x-entrada-evidence': `${row.grade}; ${row.source}` },
    body: { error: { code: row.code, message } },
  };
}
