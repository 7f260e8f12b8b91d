/** What pods share with their host or among themselves. Source: the Kubernetes Pod Security Standards, "baseline". */
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { pod } from '../../kubernetes/examples.ts';
import { inPod, WORKLOADS } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { switchOf, type ConfigNode } from '../../tree.ts';
import { safeOff, safeWhenSet, weakWhenSet } from '../../weakening.ts';

/** Kubernetes says `true`, Compose says `host`. */
const apartFromHost = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' ? Number(node.text !== 'host' && switchOf(node) !== true) : undefined;

export default [
  control({
    id: 'config/host-network',
    class: 'exposure',
    title: 'container joins the network of its host',
    why: 'It sees all traffic of the host and opens its ports there; network policies no longer hold it.',
    fix: 'Remove the setting, and publish only the ports that must be reached.',
    equivalents: ['checkov:CKV_K8S_19', 'kube-linter:host-network'],
    dialect: WORKLOADS,
    governs: either(inPod('hostNetwork'), inService('network_mode')),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: 'high',
      praise: 'container has a network of its own again',
      weak: 'hostNetwork: true',
      safe: 'hostNetwork: false',
      file: pod,
    }),
  }),
  control({
    id: 'config/host-pid',
    class: 'permission-widening',
    title: 'container shares the processes of its host',
    why: 'It sees every process of the host, with their environments and files, and may signal them.',
    fix: 'Remove the setting.',
    equivalents: ['checkov:CKV_K8S_17', 'kube-linter:host-pid'],
    dialect: WORKLOADS,
    governs: either(inPod('hostPID'), inService('pid')),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: 'critical',
      praise: 'container has processes of its own again',
      weak: 'hostPID: true',
      safe: 'hostPID: false',
      file: pod,
    }),
  }),
  control({
    id: 'config/host-ipc',
    class: 'permission-widening',
    title: 'container shares the memory of its host',
    why: 'It can read and write shared memory of every other process on the host.',
    fix: 'Remove the setting.',
    equivalents: ['checkov:CKV_K8S_18', 'kube-linter:host-ipc'],
    dialect: WORKLOADS,
    governs: either(inPod('hostIPC'), inService('ipc')),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: 'high',
      praise: 'container has memory of its own again',
      weak: 'hostIPC: true',
      safe: 'hostIPC: false',
      file: pod,
    }),
  }),
  control({
    id: 'config/host-users',
    class: 'permission-widening',
    title: 'pod shares the users of its node',
    why: 'Root in the container is root on the node again, should it break out.',
    fix: 'Set `hostUsers: false` again.',
    dialect: WORKLOADS,
    governs: inPod('hostUsers'),
    rank: safeOff,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'pod has users of its own',
      weak: 'hostUsers: true',
      safe: 'hostUsers: false',
      file: pod,
    }),
  }),
  control({
    id: 'config/shared-processes',
    class: 'permission-widening',
    title: 'containers share one process space',
    why: 'Each container of the pod reads the memory, files and secrets of the others.',
    fix: 'Remove `shareProcessNamespace`.',
    dialect: WORKLOADS,
    governs: inPod('shareProcessNamespace'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'containers have processes of their own again',
      weak: 'shareProcessNamespace: true',
      safe: 'shareProcessNamespace: false',
      file: pod,
    }),
  }),
];
