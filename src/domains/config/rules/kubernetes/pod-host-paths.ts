/** Directories that a pod takes from its node. */
import { normalize } from 'node:path/posix';
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import { CONTAINER_LISTS, podOf } from '../../kubernetes/pods.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, itemsAt, textAt, textsOf } from '../../tree.ts';
import { hardened, safeOn, safeWhenSet } from '../../weakening.ts';

/** Directories and sockets of the node that give the node itself away. */
const NODE_TAKING =
  /^\/(?:$|(?:etc|root|proc|sys|dev|boot|home|usr|bin|sbin|lib|lib64)(?:$|\/$)|etc\/kubernetes|var\/?$|var\/run\/?$|run\/?$|var\/lib\/?$|var\/lib\/(?:kubelet|docker|containerd|etcd)\/?$|(?:var\/)?run\/(?:docker|containerd|crio|cri-dockerd|podman)\b.*|.*\.sock$)/;

/** Files of the node that hold no secret: what it is called, what time it is there, and how much it has of what. */
const TELLING =
  /^\/(?:proc\/(?:cpuinfo|diskstats|loadavg|meminfo|stat|swaps|uptime|version)|etc\/(?:host(?:name|s)|localtime|machine-id|os-release|resolv\.conf|timezone)|usr\/(?:lib\/os-release|share\/zoneinfo(?:\/.*)?))$/;

/** Directories of the node that hold its secrets, with all that is below: who only reads them has what they are for. */
const SECRET =
  /^\/(?:etc\/(?:shadow|gshadow|kubernetes|ssl\/private|ssh|sudoers|cni|rancher)|root|home|var\/lib\/(?:kubelet|docker|containerd|etcd|rancher|cni)|proc|dev|boot|(?:var\/)?run)(?:[/-]|$)/;

const volume = (...paths: readonly string[]): string =>
  `volumes: [${paths.map((path, i) => `{ name: host${i}, hostPath: { path: ${path} } }`).join(', ')}]`;
const PRIVILEGED = container('securityContext: { privileged: true }');
const mount = (rest: string): string =>
  pod('volumes: [{ name: host, hostPath: { path: /var/log } }]').replace(
    'image: web',
    `image: web, volumeMounts: [{ name: host, mountPath: /logs${rest} }]`,
  );

/** What a pod that reached the host before mounts besides is one decision, also where it is rendered, but for what makes it master of the node. */
function moreOfHost({ name, document, after }: Setting): string | undefined {
  const isMaster = name === 'hostPath.ofPrivileged';
  const isMore = name === 'hostPath.ofMounting' && !textsOf(after).some((path) => NODE_TAKING.test(path));
  return isMaster || isMore ? `${name} ${kindOf(document.after)}` : undefined;
}

const READ_ONLY = 'read-only';

function takingNode({ transition, name }: ControlMoved) {
  if (name === 'hostPath.ofPrivileged') return 'open-privileged';
  return transition === 'born' ? 'born-node' : 'open-node';
}

function takingFiles({ transition, name, mark, to = '' }: ControlMoved) {
  if (name === 'hostPath.ofPrivileged') return 'open-own';
  if (transition === 'born') return 'born';
  if (name !== 'hostPath.ofMounting') return 'open';
  return mark === READ_ONLY && isHarmless(to) ? 'open-reading' : 'open-mounting';
}

/** Whether a directory, however its path is written, holds no secret of the node. */
const isHarmless = (path: string): boolean => path.startsWith('/') && !SECRET.test(normalize(path));

/** Whether every container that mounts a directory of the host may only read it. */
function isOnlyRead({ document, after }: Setting): boolean {
  const node = podOf(document.after)?.node;
  const directory = itemsAt(node, 'volumes').find((each) => at(each, 'hostPath', 'path') === after);
  const mounts = CONTAINER_LISTS.flatMap((list) => itemsAt(node, list))
    .flatMap((each) => itemsAt(each, 'volumeMounts'))
    .filter((each) => directory !== undefined && textAt(each, 'name') === textAt(directory, 'name'));
  return mounts.length > 0 && mounts.every((each) => textAt(each, 'readOnly') === 'true');
}

export default [
  control({
    id: 'config/host-path',
    class: 'permission-widening',
    title: 'directory of the host mounted',
    why: 'Whoever takes over the container reads those files of the host, and changes them unless the mount is read-only.',
    fix: 'Use a volume of its own; if it must be the host’s, mount the narrowest directory read-only.',
    equivalents: ['checkov:CKV_K8S_27', 'kube-linter:docker-sock', 'kube-linter:sensitive-host-mounts'],
    dialect: WORKLOADS,
    governs: either(...['hostPath', 'hostPath.ofMounting', 'hostPath.ofPrivileged'].map((name) => isEffective(name))),
    rank: () => 0,
    absent: 1,
    cause: moreOfHost,
    mark: (setting) => (isOnlyRead(setting) ? READ_ONLY : undefined),
    outcomes: {
      open: { risk: 'high', message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.` },
      born: { risk: 'medium', message: (c) => `A new workload mounts \`${c.to ?? ''}\` of the host.` },
      'open-node': {
        risk: 'critical',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'With this path a process in the container becomes root on the host.',
      },
      'born-node': {
        risk: 'high',
        message: (c) => `A new workload mounts \`${c.to ?? ''}\` of the host.`,
        why: 'With this path a process in the container becomes root on the host.',
      },
      'open-mounting': {
        risk: 'medium',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod reads files of the host already; now also these, and changes them unless the mount is read-only.',
      },
      'open-own': {
        risk: 'low',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod was privileged and could reach these files before; nothing else of the host depends on them.',
        fix: 'Keep the directory to this program, and mount it read-only where it only reads.',
      },
      telling: {
        risk: 'low',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The file tells the container about its node, and holds no secret.',
        fix: 'Mount it read-only.',
      },
      'open-reading': {
        risk: 'low',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod reads files of the host already; now also these, which it cannot change.',
      },
      'open-privileged': {
        risk: 'medium',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod was privileged and could reach these files before; now a mistake in it reaches them too.',
        fix: 'Mount the narrowest directory, and read-only.',
      },
      hardened: {
        ...hardened('directory of the host no longer mounted'),
        message: (c) => `\`${c.from ?? ''}\` of the host is no longer mounted.`,
      },
    },
    refine: (change) => {
      if (change.transition === 'hardened') return 'hardened';
      if (TELLING.test(change.to ?? '')) return 'telling';
      return NODE_TAKING.test(change.to ?? '') ? takingNode(change) : takingFiles(change);
    },
    examples: [
      { before: pod(), after: pod(volume('/srv/data')), outcome: 'open' },
      { before: '', after: pod(volume('/srv/data')), outcome: 'born' },
      { before: pod(), after: pod(volume('/var/run/docker.sock')), outcome: 'open-node' },
      { before: pod(volume('/srv/data')), after: pod(volume('/')), outcome: 'open-node' },
      { before: pod(volume('/srv/data')), after: pod(volume('/srv/data', '/opt/data')), outcome: 'open-mounting' },
      {
        before: pod(volume('/srv/data')),
        after: pod(volume('/srv/data', '/opt/data')).replace(
          'image: web',
          'image: web, volumeMounts: [{ name: host1, mountPath: /data, readOnly: true }]',
        ),
        outcome: 'open-reading',
      },
      { before: '', after: pod(volume('/proc')), outcome: 'born-node' },
      { before: PRIVILEGED, after: `${PRIVILEGED}      ${volume('/boot')}\n`, outcome: 'open-privileged' },
      { before: PRIVILEGED, after: `${PRIVILEGED}      ${volume('/srv/data')}\n`, outcome: 'open-own' },
      { before: pod(), after: pod(volume('/etc/localtime')), outcome: 'telling' },
      { before: '', after: `${PRIVILEGED}      ${volume('/boot')}\n`, outcome: 'none' },
      { before: pod(volume('/srv/data')), after: pod(), outcome: 'hardened' },
      { before: pod(volume(`'{{ .Values.root | default "/" }}'`)), after: pod(volume('/')), outcome: 'none' },
      {
        before: pod(volume('/srv')),
        after: pod('volumes: [{ name: renamed, hostPath: { path: /srv/data } }]'),
        outcome: 'hardened',
      },
      { before: pod(), after: pod('volumes: [{ name: scratch, emptyDir: {} }]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/host-path-writable',
    class: 'permission-widening',
    title: 'directory of the host made writable',
    why: 'A process in the container can now change those files of the host.',
    fix: 'Mount it read-only again.',
    equivalents: ['kube-linter:writable-host-mount'],
    dialect: WORKLOADS,
    governs: isEffective('hostPath.readOnly'),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'high',
      praise: 'directory of the host now read-only',
      weak: ', readOnly: false',
      safe: ', readOnly: true',
      file: mount,
    }),
  }),
];
