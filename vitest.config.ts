import { defineConfig } from 'vitest/config';

/** Resolves workspace packages to their TypeScript sources, so that tests need no build. */
const conditions = ['@entrada/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 20_000,
    // What a test keeps, it keeps in a home of its own: the person who runs them has tokens too.
    env: { ENTRADA_CACHE: 'off' },
    // The second keeps what the tests with real clients saw, for docs/witnesses.md.
    reporters: ['default', './test/clients/witness-reporter.ts'],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
});
