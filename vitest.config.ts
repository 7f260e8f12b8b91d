import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start other programs take longest: whoever comes to them last works on alone. */
const isSlow = ({ moduleId }: TestSpecification): boolean => /__tests__\/(?:e2e|git|github)\/|\/parity/.test(moduleId);

/** A clean checkout knows no times, and the usual order begins with the largest files. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await BaseSequencer.prototype.sort.call(this, files);
    return [...usual.filter(isSlow), ...usual.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: ['__tests__/support/temporary.ts'],
    setupFiles: ['__tests__/support/seed.ts'],
    /** Each file loads the domains: a worker that keeps them does in a third of the time. A test puts back what it changes. */
    isolate: false,
    /** One core fewer by default: on a runner of two, one. */
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    testTimeout: 60_000,
  },
});
