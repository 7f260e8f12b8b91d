import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

interface Alert {
  readonly name: string;
  readonly asks: string;
  readonly severity?: string;
}

const group = (name: string, ...alerts: readonly Alert[]): string =>
  `  - name: ${name}\n    rules:\n${alerts.map((each) => `      - alert: ${each.name}\n        expr: ${each.asks}\n        for: 5m\n${each.severity === undefined ? '' : `        labels: { severity: ${each.severity} }\n`}`).join('')}`;
const file = (...groups: readonly string[]): string => `groups:\n${groups.join('')}`;

const down = { name: 'Down', asks: 'up == 0' };
const full = { name: 'Full', asks: 'disk > 9' };
const slow = { name: 'Slow', asks: 'wait > 9' };

test.each([
  ['renamed', file(group('a', down, full)), file(group('a', down, { ...full, name: 'Filled' })), []],
  [
    'one of two that ask the same',
    file(group('a', full, { ...full, name: 'Crammed' })),
    file(group('a', full)),
    ['The alert `Crammed` was removed.'],
  ],
  [
    'mended in its name and in what it asks',
    file(group('a', { name: 'DiskUnavaiable', asks: 'disk > 8' })),
    file(group('a', { name: 'DiskUnavailable', asks: 'disk > 9' })),
    [],
  ],
  ['given a prefix', file(group('a', down, full)), file(group('a', down, { name: 'DiskFull', asks: 'disk > 8' })), []],
  [
    'replaced by another',
    file(group('a', down, full)),
    file(group('a', down, slow)),
    ['The alert `Full` was removed.'],
  ],
  [
    'replaced by another that asks about the same',
    file(group('a', { name: 'Full', asks: 'pod_disk_used > 9' })),
    file(group('a', { name: 'Crammed', asks: 'sum by (pod_name) (pod_disk_used{disk_kind!="a"}) > 8' })),
    [],
  ],
  [
    'replaced by another that asks about the same in a text, and by a function',
    file(group('a', { name: 'Full', asks: 'pod_disk_used > 9' })),
    file(
      group('a', { name: 'Crammed', asks: `'label_replace(up, "a", "pod_disk_used", "b", "") > pod_disk_used ()'` }),
    ),
    ['The alert `Full` was removed.'],
  ],
  [
    'replaced by another that asks the same with a selector, over time',
    file(group('a', { name: 'Full', asks: 'sum(rate(pod_disk_used[5m])) > 9' })),
    file(
      group('a', {
        name: 'Crammed',
        asks: `'max by (pod) (rate(pod_disk_used{pod="a}", kind=~"b|c"}[5m])) / pod:disk_size > 8'`,
      }),
    ),
    [],
  ],
  [
    'replaced by another that asks more than anybody compares',
    file(group('a', { name: 'Full', asks: 'pod_disk_used > 9' })),
    file(group('a', { name: 'Crammed', asks: `pod_disk_used > ${'9'.repeat(10_000)}` })),
    ['The alert `Full` was removed.'],
  ],
  [
    'replaced by another that asks about a label of its name',
    file(group('a', { name: 'Full', asks: 'pod_disk_used > 9' })),
    file(group('a', { name: 'Crammed', asks: 'sum by (pod_disk_used) (pod_disks{pod_disk_used="a"}) > 8' })),
    ['The alert `Full` was removed.'],
  ],
  [
    'replaced by a milder one that asks about the same',
    file(group('a', { name: 'Full', asks: 'pod_disk_used > 9', severity: 'critical' })),
    file(group('a', { name: 'Crammed', asks: 'pod_disk_used > 8', severity: 'warning' })),
    ['The alert `Full` was removed.'],
  ],
  ['in another group', file(group('a', down, full)), file(group('a', down), group('b', full)), []],
  ['gone', file(group('a', down, full)), file(group('a', down)), ['The alert `Full` was removed.']],
  [
    'gone from among some of one name',
    file(group('a', down, down, full, slow)),
    file(group('a', down, down, slow)),
    ['The alert `Full` was removed.'],
  ],
  [
    'gone with its group',
    file(group('a', down), group('b', full)),
    file(group('a', down)),
    ['The group `b` was removed, with its alerts.'],
  ],
  ['in a group of another name', file(group('a', down), group('b', full)), file(group('a', down, full)), []],
])('an alert that is %s', async (_, before, after, messages) => {
  const findings = await findingsOf(config, { 'rules.yaml': before }, { 'rules.yaml': after });
  expect(findings.filter(({ risk }) => risk !== 'info').map(({ message }) => message)).toEqual(messages);
});

test('a group that another changed file holds now, with some of its alerts renamed, is none less', async () => {
  const before = { 'a.yaml': file(group('a', down), group('b', full, slow)) };
  const after = { 'a.yaml': file(group('a', down)), 'c.yaml': file(group('b', { ...full, name: 'Crammed' }, slow)) };
  expect(await findingsOf(config, before, after)).toEqual([]);
});

test('an alert that another changed file holds now is none less', async () => {
  const before = { 'a.yaml': file(group('a', down, full)) };
  const after = { 'a.yaml': file(group('a', down)), 'b.yaml': file(group('b', full)) };
  expect(await findingsOf(config, before, after)).toEqual([]);
});
