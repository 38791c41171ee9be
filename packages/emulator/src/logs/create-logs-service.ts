import { wellKnownResources } from '@entrada/core/data';
import { type Context, Hono } from 'hono';
import { mayRead } from '../arm/read-access.ts';
import type { Caller } from '../caller/caller.ts';
import { randomGuid } from '../caller/random-guid.ts';
import { verifyBearer } from '../caller/verify-bearer.ts';
import { type AzureResource, workspaceType } from '../directory/azure.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { QueryError } from '../kusto/query-error.ts';
import { runQuery } from '../kusto/run-query.ts';
import type { Table } from '../kusto/table.ts';
import { parseTimespan, type TimeRange } from '../kusto/time-range.ts';
import { jsonOf, textOf } from '../kusto/value.ts';
import { LogsError } from './logs-error.ts';
import { queryFault } from './query-fault.ts';
import { readLogsRequest } from './read-logs-request.ts';
import { sampleTable } from './sample-tables.ts';

/**
 * Makes the local Log Analytics query API: `POST /v1/workspaces/{id}/query` over sample tables, for callers with a token
 * for `https://api.loganalytics.io` who may read the workspace.
 */
export function createLogsService(context: EmulatorContext): Hono {
  const app = new Hono();
  app.on(['GET', 'POST'], '/v1/workspaces/:id/query', async (c) => {
    const caller = authenticate(context, c);
    const workspace = findWorkspace(context, caller, c.req.param('id'));
    const { query, timespan } = await readLogsRequest(c);
    const range = timespan === undefined ? undefined : parseTimespan(timespan, context.clock.now());
    if (timespan !== undefined && range === undefined) throw invalidTimespan();
    return c.json({ tables: [viewTable(answer(context, workspace, query, range))] });
  });
  app.notFound((c) => sendError(c, context, new LogsError('pathNotFound')));
  app.onError((error, c) => sendError(c, context, error instanceof LogsError ? error : new LogsError('internal')));
  return app;
}

function authenticate(context: EmulatorContext, c: Context): Caller {
  const logs = wellKnownResources.find(({ alias }) => alias === 'logs');
  if (logs === undefined) throw new TypeError('The table of well-known resources has no row for Log Analytics');
  const verdict = verifyBearer(context, c.req.header('Authorization'), logs.appId);
  if (verdict.accepted) return verdict.caller;
  throw new LogsError(verdict.failure === 'missing' ? 'authenticationMissing' : 'tokenInvalid');
}

/** By its workspace id (`customerId`), which is not its resource id. */
function findWorkspace({ directory }: EmulatorContext, caller: Caller, id: string): AzureResource {
  const workspace = directory.azure.resources.find(
    ({ type, properties }) =>
      type.toLowerCase() === workspaceType.toLowerCase() && properties.customerId === id.toLowerCase(),
  );
  if (workspace === undefined) throw new LogsError('workspaceNotFound');
  if (!mayRead(directory, caller, workspace.id)) throw new LogsError('accessInsufficient');
  return workspace;
}

/** Who may read the workspace reads all of it, whatever the resources that write there. */
function answer(
  { directory, clock }: EmulatorContext,
  workspace: AzureResource,
  query: string,
  range: TimeRange | undefined,
): Table {
  const now = clock.now();
  const workspaceId = textOf(workspace.properties.customerId ?? null);
  try {
    return runQuery(query, {
      table: (name) => sampleTable(name, directory.azure.resources, workspaceId, range, now),
      now: new Date(now),
    });
  } catch (error) {
    throw error instanceof QueryError ? new LogsError('argumentInvalid', queryFault(query, error)) : error;
  }
}

function viewTable({ columns, rows }: Table): object {
  return {
    name: 'PrimaryResult',
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: rows.map((row) => row.map(jsonOf)),
  };
}

function invalidTimespan(): LogsError {
  const message = 'timespan is not an ISO 8601 duration as PT1H, or START/END';
  return new LogsError('argumentInvalid', { code: 'ArgumentError', message });
}

function sendError(c: Context, context: EmulatorContext, { row, inner }: LogsError): Response {
  if (row.grade === 'I') c.header('x-entrada-evidence', `${row.grade}; ${row.source}`);
  const correlationId = randomGuid(context.random);
  const error = {
    message: row.text,
    code: row.code,
    correlationId,
    ...(inner === undefined ? {} : { innererror: inner }),
  };
  return c.json({ error }, row.status);
}
