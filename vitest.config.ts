import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: ['__tests__/support/temporary.ts'],
    setupFiles: ['__tests__/support/seed.ts'],
    /** Each file loads the domains: a worker that keeps them does in a third of the time. A test puts back what it changes. */
    isolate: false,
    testTimeout: 60_000,
  },
});
