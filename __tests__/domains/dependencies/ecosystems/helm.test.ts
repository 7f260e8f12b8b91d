import { describe, expect, test } from 'vitest';
import helm from '../../../../src/domains/dependencies/ecosystems/helm.ts';
import { shown } from '../shown.ts';

describe('helm', () => {
  test.each(['Chart.yaml', 'requirements.yaml', 'charts/a/Chart.lock', 'requirements.lock'])('claims %s', (path) =>
    expect(helm.claims(path)).toBe(true),
  );
  test.each(['values.yaml', 'chart.txt'])('leaves %s', (path) => expect(helm.claims(path)).toBe(false));

  test.each([
    ['Chart.yaml', 'dependencies:\n- name: a\n  version: 1.0.0\n', '3 dependencies: a 1.0.0'],
    ['Chart.lock', 'dependencies:\n- name: a\n  version: 1.0.0\n', '3 dependencies: a 1.0.0'],
    ['apps/a.yaml', 'helmCharts:\n- name: a\n  version: 1.0.0\n', '3 helmCharts: a 1.0.0 (slot a)'],
  ])('reads %s', (path, text, expected) => expect(shown(helm.parse(text, path))).toEqual([expected]));

  test('a lock is explained by its chart', () => expect(helm.manifestsOf?.('a/Chart.lock')).toEqual(['a/Chart.yaml']));
});
