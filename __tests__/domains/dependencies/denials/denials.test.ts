import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const manifest = (entries: Readonly<Record<string, string>>) => JSON.stringify({ dependencies: entries });

async function denied(before: string, after: string, deny: readonly string[], path = 'package.json') {
  const settings = { ...DEFAULT_SETTINGS, dependencies: { policy: [], deny, allow: [] } };
  const findings = await findingsOf(dependencies, before, after, { path, settings });
  return findings.filter(({ rule }) => rule === 'dependencies/denied');
}

describe('what settings deny', () => {
  test('an alias does not hide a package', async () => {
    const after = manifest({ innocent: 'npm:event-stream@3.3.6' });
    expect(await denied(manifest({}), after, ['pkg:npm/event-stream'])).toHaveLength(1);
  });

  test('a bump to a denied version, not from one', async () => {
    const [old, now] = [manifest({ x: '1.0.0' }), manifest({ x: '2.0.0' })];
    expect(await denied(old, now, ['pkg:npm/x@2.0.0'])).toHaveLength(1);
    expect(await denied(old, now, ['pkg:npm/x@1.0.0'])).toEqual([]);
  });

  test('only development using it is no excuse', async () => {
    const after = JSON.stringify({ devDependencies: { x: '1.0.0' } });
    const [finding] = await denied('{}', after, ['pkg:npm/x'], 'examples/package.json');
    expect(finding?.risk).toBe('high');
  });

  test('refusing a version is no use of it', async () => {
    const after = 'module m\nexclude a.test/x v1.0.0\n';
    expect(await denied('module m\n', after, ['pkg:golang/a.test/x'], 'go.mod')).toEqual([]);
  });

  test('a manifest and its lockfile are one finding', async () => {
    const settings = { ...DEFAULT_SETTINGS, dependencies: { policy: [], deny: ['pkg:npm/ms'], allow: [] } };
    const after = { 'package.json': manifest({ ms: '2.0.0' }), 'yarn.lock': 'ms@2.0.0:\n  version "2.0.0"\n' };
    const findings = await findingsOf(dependencies, {}, after, { settings });
    const own = findings.filter(({ rule }) => rule === 'dependencies/denied');
    expect(own.map(({ id, also }) => [id, also.length])).toEqual([['dependencies/denied:ms#pkg:npm/ms', 1]]);
  });
});
