/** How services of Compose are guarded. Source: github.com/compose-spec/compose-spec, "services". */
import { service } from '../../compose/examples.ts';
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { either } from '../../setting-paths.ts';
import { hardened, moved, unless, weakWhenSet } from '../../weakening.ts';

const path = 'compose.yaml';

/** Ports of databases, of caches and of the engine itself: few of them ask who is there. */
const SENSITIVE = /(?:^|:)(?:2375|2376|2379|3306|5432|6379|9200|11211|27017)(?:[:/]|$)/;
const UNCONFINED = /^(?:seccomp|apparmor)[:=]unconfined$|^label[:=]disable$|^systempaths[:=]unconfined$/;
const NO_NEW = /^no-new-privileges(?:[:=]true)?$/;

const has = (node: ConfigNode, pattern: RegExp): boolean => textsOf(node).some((text) => pattern.test(text));
const LOCAL = /^(?:127\.|\[?::1)/;
const isLocal = (node: ConfigNode): boolean => node.kind === 'scalar' && LOCAL.test(node.text);

export default [
  control({
    id: 'config/compose-port-published',
    class: 'exposure',
    title: 'port published to the network',
    why: 'Everybody who reaches the host reaches the service; Docker opens the port past most host firewalls.',
    fix: 'Publish it on `127.0.0.1`, or let other services use the network of the project.',
    dialect: 'compose',
    governs: isEffective('ports'),
    rank: (node) => (isLocal(node) ? 2 : Number(!has(node, SENSITIVE))),
    absent: 2,
    // What one file opens in one go is one decision.
    cause: ({ document, owner, before, after }) =>
      after === undefined || before !== undefined
        ? undefined
        : `${document.path}: ${owner} ports ${has(after, SENSITIVE) ? 'of databases' : ''}`,
    outcomes: {
      sensitive: { risk: 'high', message: (c) => `The port \`${c.to ?? ''}\` is now published on every address.` },
      widened: {
        risk: 'high',
        message: (c) => `The port \`${c.from ?? ''}\` is now \`${c.to ?? ''}\`, on every address.`,
      },
      published: { risk: 'medium', message: (c) => `The port \`${c.to ?? ''}\` is now published on every address.` },
      born: { risk: 'low', message: (c) => `A new service publishes \`${c.to ?? ''}\` on every address.` },
      hardened: {
        ...hardened('port no longer published to the network'),
        message: (c) => `The port \`${c.from ?? ''}\` is no longer published on every address.`,
      },
    },
    refine: ({ transition, from = '', to = '' }) => {
      if (transition === 'born') return transition;
      if (transition === 'hardened') return LOCAL.test(to) || to === '' ? transition : undefined;
      if (transition === 'flip' && LOCAL.test(from)) return 'widened';
      return SENSITIVE.test(to) ? 'sensitive' : 'published';
    },
    examples: [
      { path, before: service(), after: service('ports: ["5432:5432"]'), outcome: 'sensitive' },
      { path, before: service('ports: ["127.0.0.1:80:80"]'), after: service('ports: ["80:80"]'), outcome: 'widened' },
      { path, before: service(), after: service('ports: ["8080:80"]'), outcome: 'published' },
      { path, before: '', after: service('ports: ["8080:80"]'), outcome: 'born' },
      { path, before: service('ports: ["80:80"]'), after: service('ports: ["127.0.0.1:80:80"]'), outcome: 'hardened' },
      { path, before: service(), after: service('ports: ["127.0.0.1:5432:5432"]'), outcome: 'none' },
      { path, before: service('ports: ["5000:5000"]'), after: service('ports: ["8000:8000"]'), outcome: 'none' },
      { path, before: service('ports: ["80:80"]'), after: service('ports: ["5432:5432"]'), outcome: 'sensitive' },
      {
        path,
        before: service('ports: ["8080:80"]'),
        after: service('ports: [{ target: 80, published: 8080 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/compose-unconfined',
    class: 'permission-widening',
    title: 'kernel protection of a service switched off',
    why: 'The kernel no longer holds the service to the calls and files its profile allows.',
    fix: 'Remove the option; give the service a profile of its own where the default is too tight.',
    dialect: 'compose',
    governs: inService('security_opt'),
    rank: (node) => Number(!has(node, UNCONFINED)),
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('kernel protection of a service switched on'),
    },
    examples: [
      {
        path,
        before: service('security_opt: ["no-new-privileges:true"]'),
        after: service('security_opt: ["no-new-privileges:true", "seccomp:unconfined"]'),
        outcome: 'flip',
      },
      { path, before: service(), after: service('security_opt: ["apparmor:unconfined"]'), outcome: 'open' },
      { path, before: '', after: service('security_opt: ["label:disable"]'), outcome: 'born' },
      { path, before: service('security_opt: ["label:disable"]'), after: service(), outcome: 'hardened' },
      { path, before: service(), after: service('security_opt: ["seccomp:./profile.json"]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-new-privileges',
    class: 'permission-widening',
    title: 'privilege escalation allowed',
    why: 'A process of the service can gain more rights than its parent through setuid programs.',
    fix: 'Keep `no-new-privileges:true`.',
    dialect: 'compose',
    governs: inService('security_opt'),
    rank: (node) => Number(has(node, NO_NEW)),
    absent: 0,
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('privilege escalation now forbidden'),
    },
    examples: [
      {
        path,
        before: service('security_opt: ["no-new-privileges:true"]'),
        after: service('security_opt: ["no-new-privileges:false"]'),
        outcome: 'flip',
      },
      { path, before: service('security_opt: [no-new-privileges]'), after: service(), outcome: 'drop' },
      { path, before: service(), after: service('security_opt: ["no-new-privileges:true"]'), outcome: 'hardened' },
      {
        path,
        before: service('security_opt: [no-new-privileges]'),
        after: service('security_opt: ["no-new-privileges:true"]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/compose-device',
    class: 'permission-widening',
    title: 'device of the host handed to a service',
    why: 'The service, and whoever takes it over, works the device itself.',
    fix: 'Remove the device, or hand over the single one that is needed.',
    dialect: 'compose',
    governs: isEffective('devices'),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'high', message: (c) => `The service gets the device \`${c.to ?? ''}\`.` },
      born: { risk: 'medium', message: (c) => `A new service has the device \`${c.to ?? ''}\`.` },
    },
    examples: [
      { path, before: service(), after: service('devices: ["/dev/kvm:/dev/kvm"]'), outcome: 'open' },
      { path, before: '', after: service('devices: ["/dev/kvm:/dev/kvm"]'), outcome: 'born' },
      {
        path,
        before: service('devices: ["/dev/a", "/dev/b"]'),
        after: service('devices: ["/dev/b", "/dev/a"]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/compose-device-rules',
    class: 'permission-widening',
    title: 'service may use more devices or files of groups',
    why: 'The service, and whoever takes it over, reaches what the devices or the group give.',
    fix: 'Hand over the single device that is needed, and no group that owns the engine.',
    dialect: 'compose',
    governs: either(inService('device_cgroup_rules'), inService('group_add')),
    rank: (node, { before }) => Number(textsOf(node).every((text) => textsOf(before).includes(text))),
    absent: 1,
    outcomes: { flip: moved('high'), open: moved('high'), born: moved('medium') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'open' || transition === 'born' ? transition : undefined,
    examples: [
      { path, before: service('group_add: [audio]'), after: service('group_add: [audio, docker]'), outcome: 'flip' },
      { path, before: service(), after: service('device_cgroup_rules: ["c 1:3 mr"]'), outcome: 'open' },
      { path, before: '', after: service('group_add: [docker]'), outcome: 'born' },
      { path, before: service('group_add: [audio, docker]'), after: service('group_add: [docker]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-host-namespace',
    class: 'permission-widening',
    title: 'service shares a namespace of its host',
    why: 'The walls between the service and its host are down: users, names or limits of the host are its own.',
    fix: 'Remove the setting.',
    dialect: 'compose',
    governs: either(...['userns_mode', 'uts', 'cgroup'].map((name) => inService(name))),
    rank: unless('host'),
    ...weakWhenSet({
      risk: 'high',
      praise: 'service no longer shares a namespace of its host',
      weak: 'userns_mode: host',
      safe: 'userns_mode: private',
      path,
      file: service,
    }),
  }),
];
