/** How far Argo CD goes to make the cluster what the repository says. Source: argo-cd.readthedocs.io, "Automated Sync Policy". */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { safeOff, safeOn, safeWhenSet, weakWhenSet } from '../../weakening.ts';

const dialect = 'kubernetes';
const application = object('argoproj.io/v1alpha1', 'Application');

export default [
  control({
    id: 'config/argocd-sync-unattended',
    class: 'data-loss',
    title: 'Argo CD deletes or undoes by itself',
    why: 'What is not in the repository, by mistake or for a reason, is deleted or undone within minutes.',
    fix: 'Mark what must stay with `Prune=false`, and switch this on when nothing else is out of sync.',
    dialect,
    governs: either(...['prune', 'selfHeal', 'allowEmpty'].map((name) => atEnd('syncPolicy', 'automated', name))),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'Argo CD waits for somebody to delete or undo',
      weak: 'syncPolicy: { automated: { selfHeal: true } }',
      safe: 'syncPolicy: { automated: { selfHeal: false } }',
      file: (lines) => application(lines === '' ? 'syncPolicy: { automated: {} }' : lines),
    }),
  }),
  control({
    id: 'config/argocd-sync-replaces',
    class: 'data-loss',
    title: 'Argo CD replaces objects instead of updating them',
    why: 'A replaced object is deleted first: volumes, addresses and whatever a controller kept in it may go too.',
    fix: 'Set the option on the one object that needs it, by an annotation.',
    dialect,
    // The list sets options by name, and is read as the map it stands for.
    governs: either(atEnd('syncPolicy', 'syncOptions', 'Replace'), atEnd('syncPolicy', 'syncOptions', 'Force')),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'Argo CD updates objects again',
      weak: 'syncPolicy: { syncOptions: [CreateNamespace=true, Replace=true] }',
      safe: 'syncPolicy: { syncOptions: [CreateNamespace=true, Replace=false] }',
      file: (lines) => application(lines === '' ? 'syncPolicy: { syncOptions: [CreateNamespace=true] }' : lines),
    }),
  }),
  control({
    id: 'config/argocd-deletes-with-set',
    class: 'data-loss',
    title: 'what an ApplicationSet made goes with it',
    why: 'When the set is deleted, or a generator no longer lists an application, all that the application installed is deleted.',
    fix: 'Keep `preserveResourcesOnDeletion: true` where the applications hold data.',
    dialect,
    governs: ofKind('ApplicationSet', 'spec', 'syncPolicy', 'preserveResourcesOnDeletion'),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'what an ApplicationSet made outlives it',
      weak: 'syncPolicy: { preserveResourcesOnDeletion: false }',
      safe: 'syncPolicy: { preserveResourcesOnDeletion: true }',
      file: object('argoproj.io/v1alpha1', 'ApplicationSet'),
    }),
  }),
];
