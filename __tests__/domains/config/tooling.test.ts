import { expect, test } from 'vitest';
import { isTooling } from '../../../src/domains/config/tooling.ts';

test.each([
  ['.golangci.yml', true],
  ['.github/labels.yaml', true],
  ['docs/mkdocs.yml', true],
  ['charts/web/Chart.lock.yaml', true],
  ['src/locales/de.yml', true],
  ['config/app.yaml', false],
  ['charts/web/values.yaml', false],
  ['deploy/buffer.yaml', false],
  ['deploy/clock.yaml', false],
  ['buf.gen.yaml', true],
  [undefined, false],
])('%s: %s', (path, tooling) => {
  expect(isTooling(path)).toBe(tooling);
});
