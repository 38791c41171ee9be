import type { MiddlewareHandler } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { GraphError, graphError } from '../errors/graph-error.ts';
import { graphErrorRows } from '../errors/graph-error-rows.ts';
import type { GraphEnv } from '../graph-env.ts';

/** Fails requests as the emulator's faults say; a $batch is spared, its parts are not. */
export function injectFaults(context: EmulatorContext): MiddlewareHandler<GraphEnv> {
  let requests = 0;
  let updates = 0;
  return async (c, next) => {
    const { throttling, failures, concurrentWriter } = context.faults();
    const isWrite = !['GET', 'HEAD'].includes(c.req.method);
    if (c.req.path.endsWith('/$batch')) return next();
    requests += 1;
    const isUpdate = c.req.method === 'PATCH';
    if (isUpdate) updates += 1;
    if (throttling !== undefined && requests % throttling.every === 0) {
      c.header('Retry-After', String(throttling.retryAfter));
      throw graphError('throttled');
    }
    if (failures !== undefined) {
      const turn =
        failures.status === 409 ? isUpdate && updates % failures.every === 0 : requests % failures.every === 0;
      if (turn) throw failureOf(failures.status);
    }
    if (isWrite) concurrentWriter?.({ method: c.req.method, path: c.req.path, directory: context.directory });
    return next();
  };
}

const codes = {
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
} as const;

function failureOf(status: 409 | keyof typeof codes): GraphError {
  if (status === 409) return graphError('concurrentChange');
  return new GraphError({ ...graphErrorRows.unavailable, status, code: codes[status] }, {});
}
