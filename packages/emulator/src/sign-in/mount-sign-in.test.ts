import { describe, expect, it } from 'vitest';
import { createSignInBench } from '../testing/sign-in-bench.ts';

describe('the pages beside the sign-in', () => {
  const { visitor } = createSignInBench();

  it.each([
    ['/error?code=65001', 200, 'What mends it'],
    ['/error?code=1', 404, 'Unknown error number'],
    ['/error?code=%22%3E%3Cscript%3E', 404, '&lt;script&gt;'],
    ['/error', 404, 'Unknown error number'],
    ['/common/oauth2/nativeclient?code=1', 200, 'You may close this page'],
  ])('%s answers %i with "%s"', async (path, status, words) => {
    const visit = await visitor.open(path);
    expect(visit.status).toBe(status);
    expect(visit.text).toContain(words);
  });
});
