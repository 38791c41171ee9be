/** Holds the lock of an acquisition that never ends, until it is killed. For tests. */
import { resolveResource } from '@entrada/core';
import { createTokenCache } from '../cache/token-cache.ts';

const { env, platform } = process;
const cache = createTokenCache({ env, platform, now: () => Date.now() / 1000, onPlainKey: () => {} });
const source = cache.over({
  name: 'environment',
  getToken: () => {
    process.stdout.write('asked\n');
    return new Promise<never>(() => {
      setInterval(() => {}, 1000);
    });
  },
});
await source.getToken(resolveResource('api://adatum-auth-test-app'));
