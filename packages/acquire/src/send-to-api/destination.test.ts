import { describe, expect, it } from 'vitest';
import { allowedDestination } from './destination.ts';

describe('asking for a destination before there is a token', () => {
  it('gives the address when the resource may go there', () => {
    const { href } = allowedDestination('http://127.1:7071/api', { resource: 'api://adatum-auth-test-app' });
    expect(href).toBe('http://127.0.0.1:7071/api');
  });

  it.each([
    ['https://api.adatum.example/', 'https://graph.microsoft.com'],
    ['https://api.adatum.example/', 'https://management.core.windows.net/'],
    ['http://api.adatum.example/', undefined],
  ])('refuses %s for %s', (url, resource) => {
    expect(() => allowedDestination(url, { resource })).toThrow(expect.objectContaining({ code: 'origin_refused' }));
  });
});
