import { expect, test } from 'vitest';
import { changesIn } from '../changes-in.ts';

const api = (version: string) => `image: registry.k8s.io/kube-apiserver:v${version}\n`;
const etcd = (version: string) => `image: registry.k8s.io/etcd:${version}\n`;
const before = { 'prod/api.yaml': api('1.23.17') };
const after = { 'prod/api.yaml': api('1.24.17') };

const platformsIn = async (old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>, more = {}) => {
  const [change] = await changesIn('', { ...more, ...old }, { ...more, ...now });
  return change?.platforms;
};

test.each([
  { title: 'alone', more: {}, found: undefined },
  { title: 'in another folder', more: { 'store/etcd.yaml': etcd('3.4.13') }, found: '3.4.13' },
  {
    title: 'the nearest of several',
    more: { 'a/etcd.yaml': etcd('3.4.13'), 'prod/db/etcd.yaml': etcd('3.5.9'), 'prod/z.yml': 'a: 1\n' },
    found: '3.5.9',
  },
  { title: 'where one file cannot be read', more: { 'prod/a.yaml': '\0', 'b.yaml': etcd('3.5.9') }, found: '3.5.9' },
])('the other half of a platform: $title', async ({ more, found }) => {
  expect(await platformsIn(before, after, more)).toEqual({
    Kubernetes: '1.24.17',
    ...(found === undefined ? {} : { etcd: found }),
  });
});

test('what changed itself needs no other', async () => {
  const platforms = await platformsIn(
    { 'a.yaml': api('1.23.1') + etcd('3.4.1') },
    { 'a.yaml': api('1.24.1') + etcd('3.5.6') },
    { 'b.yaml': etcd('3.3.0') },
  );
  expect(platforms).toEqual({ Kubernetes: '1.24.1', etcd: '3.5.6' });
});
