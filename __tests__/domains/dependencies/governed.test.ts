import { expect, test } from 'vitest';
import type { PolicyEntry } from '../../../src/core/settings.ts';
import { governedBy } from '../../../src/domains/dependencies/governed.ts';
import { changesIn } from './changes-in.ts';

const approvals = { count: 1, from: ['@acme/architects'] };

test.each<[string, readonly PolicyEntry[], boolean]>([
  ['no policy', [], false],
  ['approvals for minors', [{ match: { bump: ['minor'] }, approvals }], true],
  ['approvals for majors', [{ match: { bump: ['major'] }, approvals }], false],
  [
    'minors pass, the rest does not',
    [
      { match: { bump: ['minor'] }, decide: 'pass' },
      { match: {}, approvals },
    ],
    false,
  ],
  ['an entry that leaves it to `fail-on`', [{ match: { bump: ['minor'] } }, { match: {}, approvals }], false],
  ['another ecosystem', [{ match: { ecosystem: ['go'] }, decide: 'block' }], false],
  ['direct ones are commented on', [{ match: { direct: true }, decide: 'comment' }], true],
  ['what waits for a finding', [{ match: { risk: ['high'] }, approvals }], false],
  ['another domain', [{ match: { domain: ['config'] }, approvals }], false],
])('%s', async (_, policy, governed) => {
  const file = (version: string) => JSON.stringify({ dependencies: { zod: version } });
  const [change] = await changesIn('package.json', file('^3.23.0'), file('^3.24.0'));
  expect(change && governedBy(policy, change).governed).toBe(governed);
});
