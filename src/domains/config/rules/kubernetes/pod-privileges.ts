/** What lets a container reach past its walls. Sources: the Kubernetes Pod Security Standards, "baseline" and "restricted". */
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { inContainer, WORKLOADS } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { safeOff, safeOn, safeWhenSet, unless, weakWhenSet } from '../../weakening.ts';

export default [
  control({
    id: 'config/privileged-container',
    class: 'permission-widening',
    title: 'container made privileged',
    why: 'A privileged container is root on its host: whoever takes it over takes the host and all that runs there.',
    fix: 'Remove `privileged` and add only the capabilities the process needs.',
    equivalents: ['checkov:CKV_K8S_16', 'kube-linter:privileged-container'],
    dialect: WORKLOADS,
    governs: either(inContainer('securityContext', 'privileged'), inService('privileged')),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'critical',
      praise: 'no longer privileged',
      weak: 'securityContext: { privileged: true }',
      safe: 'securityContext: { privileged: false }',
      file: container,
    }),
  }),
  control({
    id: 'config/privilege-escalation',
    class: 'permission-widening',
    title: 'privilege escalation allowed',
    why: 'A process can gain more rights than its parent through setuid programs: one bug in the container becomes root in it.',
    fix: 'Set `allowPrivilegeEscalation: false` again.',
    equivalents: ['checkov:CKV_K8S_20', 'kube-linter:privilege-escalation-container'],
    dialect: WORKLOADS,
    governs: inContainer('securityContext', 'allowPrivilegeEscalation'),
    rank: safeOff,
    ...safeWhenSet({
      risk: 'high',
      dropped: 'medium',
      praise: 'privilege escalation now forbidden',
      weak: 'securityContext: { allowPrivilegeEscalation: true }',
      safe: 'securityContext: { allowPrivilegeEscalation: false }',
      file: container,
    }),
  }),
  control({
    id: 'config/writable-root-filesystem',
    class: 'permission-widening',
    title: 'root file system made writable',
    why: 'Whoever gets into the container can change its programs and leave tools behind.',
    fix: 'Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the process writes.',
    equivalents: ['checkov:CKV_K8S_22', 'kube-linter:no-read-only-root-fs'],
    dialect: WORKLOADS,
    governs: either(inContainer('securityContext', 'readOnlyRootFilesystem'), inService('read_only')),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'root file system now read-only',
      weak: 'securityContext: { readOnlyRootFilesystem: false }',
      safe: 'securityContext: { readOnlyRootFilesystem: true }',
      file: container,
    }),
  }),
  control({
    id: 'config/unmasked-proc',
    class: 'permission-widening',
    title: 'kernel files unmasked',
    why: 'The container sees and writes parts of `/proc` that the runtime hides, which helps it out of its walls.',
    fix: 'Remove `procMount`.',
    equivalents: ['kube-linter:unsafe-proc-mount'],
    dialect: WORKLOADS,
    governs: inContainer('securityContext', 'procMount'),
    rank: unless('Unmasked'),
    ...weakWhenSet({
      risk: 'high',
      praise: 'kernel files masked again',
      weak: 'securityContext: { procMount: Unmasked }',
      safe: 'securityContext: { procMount: Default }',
      file: container,
    }),
  }),
  control({
    id: 'config/windows-host-process',
    class: 'permission-widening',
    title: 'container runs as a process of the Windows host',
    why: 'A host process has the rights of its account on the node itself: the container has no walls.',
    fix: 'Remove `hostProcess`, or keep it to a node agent that needs it.',
    dialect: WORKLOADS,
    governs: ({ keys }) => keys.at(-1) === 'hostProcess' && keys.at(-2) === 'windowsOptions',
    rank: safeOff,
    ...weakWhenSet({
      risk: 'critical',
      praise: 'no longer a process of the host',
      weak: 'securityContext: { windowsOptions: { hostProcess: true } }',
      safe: 'securityContext: { windowsOptions: { hostProcess: false } }',
      file: container,
    }),
  }),
  control({
    id: 'config/service-account-token',
    class: 'permission-widening',
    title: 'service account token mounted',
    why: 'Whoever gets into a container finds a token for the API server in it.',
    fix: 'Set `automountServiceAccountToken: false` again, unless the process calls the API server.',
    equivalents: ['checkov:CKV_K8S_38'],
    dialect: WORKLOADS,
    governs: ({ keys }) =>
      keys.at(-1) === 'automountServiceAccountToken' || keys.slice(-2).join('.') === 'serviceAccount.automount',
    rank: safeOff,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'service account token no longer mounted',
      weak: 'automountServiceAccountToken: true',
      safe: 'automountServiceAccountToken: false',
      file: pod,
    }),
  }),
];
