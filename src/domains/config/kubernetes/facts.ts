import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { Settings } from '../../../core/settings.ts';
import { apiVersionFacts } from './api-versions.ts';
import { bindingsFacts } from './bindings.ts';
import { crdFacts } from './crds.ts';
import { guardFacts } from './guards.ts';
import { isNetworkPolicy, networkPolicyFacts } from './network-policies.ts';
import { isPatch, kindOf } from './objects.ts';
import { referenceFacts } from './broken-references.ts';
import { readinessFacts } from './readiness.ts';
import { renameFacts } from './renamed-objects.ts';
import { rolesFacts } from './roles.ts';
import { secretFacts } from './secret-objects.ts';

interface Reader {
  readonly reads: (pair: DocumentPair) => boolean;
  readonly facts: (pair: DocumentPair, settings: Settings['config']) => readonly ConfigChange[];
}

const isDefinition = ({ before, after }: DocumentPair): boolean =>
  kindOf(after ?? before) === 'CustomResourceDefinition';

/** Which objects are compared as sets, and how. */
const READERS: readonly Reader[] = [
  { reads: isNetworkPolicy, facts: networkPolicyFacts },
  { reads: isDefinition, facts: crdFacts },
  { reads: () => true, facts: apiVersionFacts },
];

/** All facts about manifests that no single setting shows. */
export function kubernetesFacts(pairs: readonly DocumentPair[], settings: Settings['config']): ConfigChange[] {
  const whole = pairs.filter((pair) => !isPatch(pair));
  const changed = pairs.filter((pair) => !isNearby(pair));
  const comparable = changed.filter(isComparable);
  return [
    ...comparable.flatMap((pair) => readersOf(pair).flatMap(({ facts }) => facts(pair, settings))),
    ...bindingsFacts(comparable),
    ...rolesFacts(comparable, pairs.filter(isNearby)),
    ...renameFacts(comparable),
    ...guardFacts(whole.filter((pair) => !isNearby(pair))),
    ...readinessFacts(whole),
    ...referenceFacts(whole, pairs.filter(isPatch)),
    ...secretFacts(whole),
  ];
}

/** What did not change, and is read for what it refers to alone: see nearby.ts. */
const isNearby = ({ before, after }: DocumentPair): boolean => before !== undefined && before === after;

const readersOf = (pair: DocumentPair) => READERS.filter(({ reads }) => reads(pair));

/** A patch that came or went says nothing of the set that the object then holds; part of a schema never does. */
const isComparable = (pair: DocumentPair): boolean =>
  !isPatch(pair) || (pair.before !== undefined && pair.after !== undefined && !isDefinition(pair));
