/** Secrets that lie in the repository as objects: what they hold is secret whatever its keys are called. */
import { isReference } from '../../../core/secrets.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { isGuessable } from '../guessable.ts';
import { nestedIn } from '../nested.ts';
import { isPlaceholder } from '../placeholders.ts';
import { place } from '../setting.ts';
import { at, entriesOf, isDynamic, itemsAt, type ConfigNode } from '../tree.ts';
import type { SecretCommitted } from './changes.ts';
import { objectFact } from './fact.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';

/** Objects whose operator writes the Secret of their name, and which hold it encrypted or not at all. */
const SEALED: ReadonlySet<string> = new Set(['ExternalSecret', 'SealedSecret', 'SopsSecret']);

/** One fact for each Secret that holds readable values it did not hold, and for each key that encrypts those in etcd. */
export function secretFacts(pairs: readonly DocumentPair[]): SecretCommitted[] {
  const sealed = new Set(pairs.flatMap(({ before }) => (SEALED.has(kindOf(before)) ? [calledAs(before)] : [])));
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    const kind = kindOf(after);
    if (after === undefined || (kind !== 'Secret' && kind !== 'EncryptionConfiguration')) return [];
    const [had, has] = [readableIn(before), readableIn(after)];
    const known = new Set(had.map(({ text }) => text));
    const [first, ...others] = has.filter(({ text }) => !known.has(text));
    if (first === undefined) return [];
    const wasSealed = sealed.has(calledAs(after)) || (at(before?.root, 'sops') !== undefined && had.length === 0);
    const ofSecret = wasSealed ? 'unsealed' : weightOf([first, ...others]);
    return [factOf(pair, kind === 'Secret' ? ofSecret : 'key', first, others.length)];
  });
}

const weightOf = (values: readonly Readable[]): SecretCommitted['what'] =>
  values.every(({ text }) => isGuessable(text)) ? 'guessable' : 'value';

function factOf(pair: DocumentPair, what: SecretCommitted['what'], first: Readable, others: number): SecretCommitted {
  return {
    kind: 'secret-committed',
    ...objectFact(pair, [], `holds ${first.name}`, { after: first.node }),
    // One Secret in several files, as a test has it before and after, is one.
    group: `${calledAs(pair.after)} holds ${first.name} and ${others} more`,
    name: (pair.after && nameOf(pair.after)) ?? '',
    first: first.name,
    others,
    what,
    within: place(pair.path, pair.after?.root) ?? { path: pair.path, line: 1 },
    secret: true,
  };
}

const calledAs = (document: ConfigDocument | undefined): string =>
  document === undefined ? '' : `${namespaceOf(document)}/${nameOf(document) ?? ''}`;

interface Readable {
  readonly name: string;
  readonly text: string;
  readonly node: ConfigNode;
}

const readableIn = (document: ConfigDocument | undefined): readonly Readable[] =>
  [...valuesOf(document), ...keysOf(document)].flatMap(({ name, node, isEncoded }) => {
    if (node.kind !== 'scalar' || isDynamic(node)) return [];
    const text = isEncoded ? Buffer.from(node.text, 'base64').toString() : node.text;
    // A file of settings is looked into setting by setting, and a certificate is for all to see.
    const isNone =
      isReference(text) ||
      isReference(node.text) ||
      [text, node.text].some((said) => isPlaceholder(said.slice(0, 300))) ||
      isPublic(text);
    return isNone || (!isEncoded && nestedIn(node) !== undefined) ? [] : [{ name, text, node }];
  });

const isPublic = (text: string): boolean => /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY)/.test(text) || NEIGHBOUR.test(text);

/** Keys beside a password that say where it is asked for, and of whom. */
const ADDRESS =
  /^(?:[\w.]+[-_.])?(?:host(?:name)?|port|db(?:[-_]?name)?|database|endpoint|region|bucket|user(?:[-_]?name)?)$/i;

/** What a bootstrap token is for, beside its secret. Source: kubernetes.io, "Bootstrap token Secret format". */
const OF_BOOTSTRAP = /^(?:auth-extra-groups|token-id|expiration|usage-bootstrap-[\w-]+)$/;

/** The address of something within the cluster, without a login. */
const NEIGHBOUR = /^https?:\/\/(?:[\w-]+|[\w.-]+\.(?:internal|local|svc))(?::\d+)?(?:\/[^\s?@]*)?$/;

interface Value {
  readonly name: string;
  readonly node: ConfigNode;
  readonly isEncoded: boolean;
}

const valuesOf = (document: ConfigDocument | undefined): readonly Value[] =>
  kindOf(document) === 'Secret'
    ? ['data', 'stringData'].flatMap((part) =>
        entriesOf(at(document?.root, part))
          .filter(([name]) => !ADDRESS.test(name) && !OF_BOOTSTRAP.test(name))
          .map(([name, node]) => ({ name, node, isEncoded: part === 'data' })),
      )
    : [];

/** The keys of an EncryptionConfiguration. */
const keysOf = (document: ConfigDocument | undefined): readonly Value[] =>
  kindOf(document) === 'EncryptionConfiguration'
    ? itemsAt(document?.root, 'resources')
        .flatMap((group) => itemsAt(group, 'providers'))
        .flatMap((provider) => entriesOf(provider).flatMap(([, settings]) => itemsAt(settings, 'keys')))
        .flatMap((each) => {
          const node = at(each, 'secret');
          return node === undefined ? [] : [{ name: 'secret', node, isEncoded: false }];
        })
    : [];

/**
 * One finding a secret. Where a value is told by its own name or format, its object is not told as well; a key of etcd and
 * an object that was sealed weigh more than any value in them.
 */
export function oneFactEach(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const committed = facts.filter((fact) => fact.kind === 'secret-committed');
  if (committed.length === 0) return facts;
  const graver = committed.filter(({ what }) => !PLAIN.has(what));
  const left = facts.filter((fact) => fact.kind !== 'secret-written' || !graver.some((each) => encloses(each, fact)));
  const written = left.filter((fact) => fact.kind === 'secret-written');
  return left.filter(
    (fact) =>
      fact.kind !== 'secret-committed' || !PLAIN.has(fact.what) || !written.some((value) => encloses(fact, value)),
  );
}

/** What the values of a Secret alone make of it. */
const PLAIN: ReadonlySet<SecretCommitted['what']> = new Set(['value', 'guessable']);

const encloses = ({ within }: SecretCommitted, { after }: ConfigChange): boolean =>
  after !== undefined &&
  after.path === within.path &&
  after.line >= within.line &&
  after.line <= (within.endLine ?? within.line);
