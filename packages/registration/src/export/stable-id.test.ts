import { describe, expect, it } from 'vitest';
import { stableId } from './stable-id.ts';

describe('stableId', () => {
  it('is the same UUID of version 5 each time', () => {
    const id = stableId('scope', 'adatum-auth-test-app', 'access_as_user');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).toMatchInlineSnapshot(`"a948baa7-54d0-54b1-a7e7-568b8cda82ab"`);
  });

  it('differs by kind, API and value, also where these run together', () => {
    const ids = [
      stableId('scope', 'a', 'b'),
      stableId('app-role', 'a', 'b'),
      stableId('scope', 'ab', ''),
      stableId('scope', 'a', 'c'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
