import { describe, expect, it } from 'vitest';
import { findNear, nearestUri, scopeWithin } from './near-api.ts';

const orders = {
  appId: 'a',
  name: 'adatum-orders',
  identifierUris: ['api://adatum-orders', 'https://adatum.example/orders'],
};
const reports = { appId: 'b', name: 'adatum-reports', identifierUris: ['api://adatum-reports'] };
const all = [reports, orders];

describe('an API that may have been meant', () => {
  it.each([
    ['api://adatum-ordres', [orders]],
    ['api://adatum-orders/access_as_user', [orders]],
    ['api://ADATUM-ORDERS/', [orders]],
    ['https://adatum-orders', [orders]],
    ['api://adatum-report', [reports]],
    ['api://something-else', []],
    ['api://adatum', []],
  ])('by %s', (resource, expected) => {
    expect(findNear(resource, all)).toEqual(expected);
  });

  it('is told with the identifier that is most like it', () => {
    expect(nearestUri('https://adatum.example/order', orders)).toBe('https://adatum.example/orders');
    expect(nearestUri('api://x', { ...orders, identifierUris: [] })).toBe('a');
  });

  it.each([
    ['api://adatum-orders/access_as_user', { uri: 'api://adatum-orders', scope: 'access_as_user' }],
    ['api://adatum-orders', undefined],
    ['api://adatum-orders/', undefined],
    ['api://adatum-orders/a/b', undefined],
    ['api://adatum-orders2/read', undefined],
  ])('has had a scope put into its identifier: %s', (resource, expected) => {
    expect(scopeWithin(resource, orders)).toEqual(expected);
  });
});
