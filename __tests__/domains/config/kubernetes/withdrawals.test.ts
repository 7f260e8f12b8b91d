import { expect, test } from 'vitest';
import { WITHDRAWN } from '../../../../src/domains/config/kubernetes/withdrawals.ts';

const ROWS = WITHDRAWN.flatMap(({ kinds, ...row }) => kinds.map((kind) => ({ ...row, kind })));

test('no kind of a version is withdrawn twice', () => {
  const names = ROWS.map(({ version, kind }) => `${version} ${kind}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('each names a version with its group, kinds, and a release', () => {
  const strays = ROWS.filter(
    ({ version, kind, removedIn }) =>
      !/^[a-z0-9.-]+\/v\d+(?:(?:alpha|beta)\d+)?$/.test(version) ||
      !/^[A-Z][A-Za-z]+$/.test(kind) ||
      !/^\d+\.\d+$/.test(removedIn),
  );
  expect(strays).toEqual([]);
});

test('what takes its place is a version that stays, or is told in words', () => {
  const gone = new Set(ROWS.map(({ version, kind }) => `${version} ${kind}`));
  expect(ROWS.filter(({ replacement, kind }) => gone.has(`${replacement} ${kind}`))).toEqual([]);
  expect(ROWS.filter(({ replacement, version }) => replacement === version)).toEqual([]);
});

test('a version that came later goes no sooner', () => {
  const order = (version: string): number => {
    const [, major = '0', stage, minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
    return Number(major) * 1000 + (stage === 'alpha' ? 0 : 500) + Number(minor);
  };
  const release = (text: string): number => Number(text.split('.')[1]);
  const groupOf = (version: string): string => version.replace(/\/.*$/, '');
  const strays = ROWS.flatMap((old) =>
    ROWS.filter(
      (now) =>
        now.kind === old.kind &&
        now.product === old.product &&
        groupOf(now.version) === groupOf(old.version) &&
        /\/v1/.test(old.version) &&
        /\/v1/.test(now.version) &&
        order(now.version) > order(old.version) &&
        release(now.removedIn) < release(old.removedIn),
    ).map((now) => `${now.version} ${now.kind}`),
  );
  expect(strays).toEqual([]);
});

test.each([
  ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'Deployment', '1.16', 'apps/v1'],
  ['policy/v1beta1', 'PodSecurityPolicy', '1.25', 'Pod Security Admission'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2'],
  ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', '1.32', 'flowcontrol.apiserver.k8s.io/v1'],
  ['cert-manager.io/v1alpha2', 'Certificate', '1.6', 'cert-manager.io/v1'],
])('%s of %s', (version, kind, removedIn, replacement) => {
  expect(ROWS.filter((row) => row.version === version && row.kind === kind)).toEqual([
    expect.objectContaining({ removedIn, replacement }),
  ]);
});
