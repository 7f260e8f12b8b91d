import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/kubernetes/pod-host-paths.ts';
import { pod } from '../../../../../src/domains/config/kubernetes/examples.ts';
import { testRule } from '../../../../support/rule-tester.ts';

/** A pod that mounts a directory of the host, and another that it only reads. */
const readingToo = (path: string, outcome: string): Example => {
  const volumes = (...paths: readonly string[]): string =>
    `volumes: [${paths.map((each, i) => `{ name: host${i}, hostPath: { path: ${each} } }`).join(', ')}]`;
  const mounts = 'image: web, volumeMounts: [{ name: host1, mountPath: /data, readOnly: true }]';
  const [before, after] = [pod(volumes('/srv/data')), pod(volumes('/srv/data', path))];
  return { before, after: after.replace('image: web', mounts), outcome };
};

const ROWS: Readonly<Record<string, readonly Example[]>> = {
  'config/host-path': [
    readingToo('/var/log', 'open-reading'),
    readingToo('/run/udev/data', 'open-mounting'),
    ...[
      '/etc/shadow',
      '/etc/shadow-',
      '//etc/./shadow',
      '/root/.ssh',
      '/home/ops/.ssh',
      '/etc/ssh',
      '/var/lib/kubelet/pods',
      '/var/lib/kubelet/pki/',
      '/var/lib/etcd/member',
      '/run/secrets',
    ].map((path) => readingToo(path, 'open-mounting')),
    ...['/', '/run/containerd/containerd.sock', '/var/run/docker.sock', '/etc/kubernetes/pki', '/var/lib/kubelet'].map(
      (path) => readingToo(path, 'open-node'),
    ),
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, ROWS[rule.id]);
