import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { Settings } from '../../../core/settings.ts';
import { apiVersionFacts } from './api-versions.ts';
import { bindingFacts, isBinding } from './bindings.ts';
import { crdFacts } from './crds.ts';
import { guardFacts } from './guards.ts';
import { isNetworkPolicy, networkPolicyFacts } from './network-policies.ts';
import { kindOf } from './objects.ts';
import { referenceFacts } from './broken-references.ts';
import { readinessFacts } from './readiness.ts';
import { renameFacts } from './renamed-objects.ts';
import { isRole, roleFacts } from './roles.ts';

interface Reader {
  readonly reads: (pair: DocumentPair) => boolean;
  readonly facts: (pair: DocumentPair, settings: Settings['config']) => readonly ConfigChange[];
}

/** Which objects are compared as sets, and how. */
const READERS: readonly Reader[] = [
  { reads: isRole, facts: roleFacts },
  { reads: isBinding, facts: bindingFacts },
  { reads: isNetworkPolicy, facts: networkPolicyFacts },
  { reads: ({ before, after }) => kindOf(after ?? before) === 'CustomResourceDefinition', facts: crdFacts },
  { reads: () => true, facts: apiVersionFacts },
  { reads: () => true, facts: renameFacts },
];

/** All facts about manifests that no single setting shows. */
export const kubernetesFacts = (pairs: readonly DocumentPair[], settings: Settings['config']): ConfigChange[] => [
  ...pairs.flatMap((pair) => READERS.filter(({ reads }) => reads(pair)).flatMap(({ facts }) => facts(pair, settings))),
  ...guardFacts(pairs),
  ...readinessFacts(pairs),
  ...referenceFacts(pairs),
];
