/** Objects that protect others, gone while what they protect stays. */
import { dirname } from 'node:path/posix';
import type { GuardAdded, GuardRemoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { objectFact } from './fact.ts';
import { groupOf, kindOf, nameOf } from './objects.ts';
import { podOf } from './pods.ts';

/** Each kind with what it guards. Those of Gatekeeper have kinds of their users' own. */
const GUARDS: Readonly<Record<string, GuardRemoved['guards']>> = {
  AuthorizationPolicy: 'mesh',
  PeerAuthentication: 'mesh',
  RequestAuthentication: 'mesh',
  CiliumClusterwideNetworkPolicy: 'network',
  CiliumNetworkPolicy: 'network',
  GlobalNetworkPolicy: 'network',
  NetworkPolicy: 'network',
  PodDisruptionBudget: 'disruption',
  ClusterPolicy: 'admission',
  ValidatingAdmissionPolicy: 'admission',
  ValidatingAdmissionPolicyBinding: 'admission',
  ValidatingPolicy: 'admission',
  ValidatingWebhookConfiguration: 'webhook',
};

function guardedBy(document: ConfigDocument | undefined): GuardRemoved['guards'] | undefined {
  if (document === undefined) return undefined;
  const [kind, group] = [kindOf(document), groupOf(document)];
  if (group === 'constraints.gatekeeper.sh' || (group === 'kyverno.io' && kind === 'Policy')) return 'admission';
  return Object.hasOwn(GUARDS, kind) ? GUARDS[kind] : undefined;
}

/** A guard that comes or goes together with workloads of its folder is part of them, and no news. */
export function guardFacts(pairs: readonly DocumentPair[]): (GuardAdded | GuardRemoved)[] {
  return [
    ...lone(pairs.filter(({ after }) => after === undefined)).map((pair) => ({
      kind: 'guard-removed' as const,
      guards: guardedBy(pair.before) ?? 'mesh',
      ...objectFact(pair, [], 'removed', { before: pair.before?.root }),
      ...called(pair.before),
    })),
    ...lone(pairs.filter(({ before }) => before === undefined)).map((pair) => ({
      kind: 'guard-added' as const,
      ...objectFact(pair, [], 'added', { after: pair.after?.root }),
      ...called(pair.after),
    })),
  ];
}

function lone(pairs: readonly DocumentPair[]): DocumentPair[] {
  const moving = pairs.filter(({ before, after }) => podOf(after ?? before) !== undefined);
  const folders = new Set(moving.map(({ path }) => dirname(path)));
  return pairs.filter(
    ({ before, after, path }) => guardedBy(after ?? before) !== undefined && !folders.has(dirname(path)),
  );
}

const called = (document: ConfigDocument | undefined) => ({
  objectKind: kindOf(document),
  name: (document && nameOf(document)) ?? '',
});
