import type { Hono } from 'hono';
import type { Caller } from '../../caller/caller.ts';
import { randomGuid } from '../../caller/random-guid.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { QueryError } from '../../kusto/query-error.ts';
import { runQuery } from '../../kusto/run-query.ts';
import type { Table } from '../../kusto/table.ts';
import { jsonOf, type ValueType } from '../../kusto/value.ts';
import { readLimitedText } from '../../read-limited-text.ts';
import type { ArmEnv } from '../arm-env.ts';
import { armError } from '../arm-error.ts';
import { maySee } from '../read-access.ts';
import { sendJson } from '../respond.ts';
import { queryFailure } from './query-failure.ts';
import { type QueryRequest, readQueryRequest } from './query-request.ts';
import { resourceTable, type SubscriptionFilter } from './resource-tables.ts';
import { readSkipToken, writeSkipToken } from './skip-token.ts';

/** Most rows in one answer (Microsoft Learn, "Working with large Azure resource data sets"). */
const pageSize = 1000;

/** Bytes of a request; a longer one counts as unreadable. */
const maxBodySize = 256 * 1024;

/** Mounts Resource Graph: a part of its query language over the seed's subscriptions, resource groups and resources. */
export function mountResourceGraph(app: Hono<ArmEnv>, context: EmulatorContext): void {
  app.post('/providers/microsoft.resourcegraph/resources', async (c) => {
    const request = readQueryRequest((await readLimitedText(c.req.raw, maxBodySize)) ?? '');
    const table = answerQuery(context, c.get('caller'), request);
    // Until 2020 a table was what one got unless one asked.
    const format =
      request.options?.resultFormat ?? ((c.req.query('api-version') ?? '') < '2020' ? 'table' : 'objectArray');
    return sendJson(c, page(table, request, format));
  });
}

function answerQuery(context: EmulatorContext, caller: Caller, request: QueryRequest): Table {
  const { directory, clock, random } = context;
  const filter = subscriptionFilter(context, caller, request.subscriptions);
  const now = new Date(clock.now());
  try {
    return runQuery(request.query, {
      table: (name) => resourceTable(directory, caller, filter, name),
      usualTable: 'Resources',
      now,
    });
  } catch (error) {
    if (error instanceof QueryError) throw queryFailure(request.query, error, now, randomGuid(random));
    throw error;
  }
}

function subscriptionFilter(
  { directory }: EmulatorContext,
  caller: Caller,
  wanted: readonly string[] | undefined,
): SubscriptionFilter {
  if (wanted === undefined || wanted.length === 0) return undefined;
  const filter = new Set(wanted.map((id) => id.toLowerCase()));
  const seen = directory.subscriptions.some(
    ({ subscriptionId }) => filter.has(subscriptionId) && maySee(directory, caller, `/subscriptions/${subscriptionId}`),
  );
  if (!seen) throw armError('noValidSubscriptions', { given: wanted.join(', ') });
  return filter;
}

function page(
  table: Table,
  { query, options }: QueryRequest,
  format: 'objectArray' | 'table',
): Readonly<Record<string, unknown>> {
  const token = options?.$skipToken ?? undefined;
  const start = token === undefined ? (options?.$skip ?? 0) : readSkipToken(query, token);
  if (start === undefined) throw armError('skipTokenInvalid');
  const end = start + (options?.$top ?? pageSize);
  const rows = table.rows.slice(start, end);
  const truncated = end < table.rows.length;
  // Without ids there is no going on (same page of Microsoft Learn).
  const continues = truncated && table.columns.some(({ name }) => name === 'id');
  return {
    totalRecords: table.rows.length,
    count: rows.length,
    data: format === 'table' ? asTable({ ...table, rows }) : asObjects({ ...table, rows }),
    facets: [],
    resultTruncated: String(truncated),
    ...(continues ? { $skipToken: writeSkipToken(query, end) } : {}),
  };
}

const typeNames: Readonly<Record<ValueType, string>> = {
  string: 'string',
  long: 'integer',
  real: 'number',
  bool: 'boolean',
  datetime: 'string',
  timespan: 'string',
  dynamic: 'object',
};

function asTable({ columns, rows }: Table): object {
  return {
    columns: columns.map(({ name, type }) => ({ name, type: typeNames[type] })),
    rows: rows.map((row) => row.map(jsonOf)),
  };
}

function asObjects({ columns, rows }: Table): readonly object[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, jsonOf(row[index] ?? null)])));
}
