import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: ['__tests__/support/temporary.ts'],
    setupFiles: ['__tests__/support/seed.ts'],
    testTimeout: 60_000,
  },
});
