import { HttpRequest, HttpResponse, InvocationContext } from '@azure/functions';
import { createTestTenant, guardedApi, guardedRequests, summarizeAnswer } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { protect } from './azure-functions.ts';
import { createGuard } from './index.ts';

describe('protect of @entrada/guard/azure-functions', () => {
  it.each(guardedRequests)('answers $name', async ({ authorization, expected, isDisconnected }) => {
    const tenant = createTestTenant();
    if (isDisconnected) tenant.keys.disconnect();
    const guard = createGuard({ ...guardedApi, fetch: tenant.keys.fetch, clock: tenant.clock.now });
    const handler = protect(guard, (_request, _context, principal) => ({ body: principal.oid }));
    const logged: unknown[] = [];
    const context = new InvocationContext({ logHandler: (_level, ...words) => logged.push(...words) });
    const values = authorization(tenant);
    const headers = values.length === 0 ? {} : { authorization: values.join(', ') };
    const answer = await handler(
      new HttpRequest({ method: 'GET', url: 'https://localhost/api/hello', headers }),
      context,
    );
    const response = answer instanceof HttpResponse ? answer : new HttpResponse(answer);
    expect(summarizeAnswer(response.status, response.headers, await response.text())).toEqual(expected);
    expect(logged.length).toBe(response.status === 200 ? 0 : 1);
    for (const value of values) expect(logged.join(' ')).not.toContain(value.slice(-20));
  });
});
