import { defineConfig } from 'vitest/config';

/** `npm run e2e:act`: building act takes minutes, so it is no part of the usual tests. */
export default defineConfig({
  test: { include: ['__tests__/**/*.act.ts'], testTimeout: 120_000, hookTimeout: 900_000 },
});
