/** Settings that a chart's templates said themselves and that its values say now: they may be set, and are as they were. */
import { gather } from '../../../core/compare.ts';
import type { ConfigChange } from '../changes.ts';
import type { Edit } from '../diff.ts';
import { subjectOf, type Setting } from '../setting.ts';
import { type ConfigNode, entriesOf, isDynamic, textsOf } from '../tree.ts';

const IN_TEMPLATES = /^((?:.*\/)?)templates\//;
const VALUES = /^((?:.*\/)?)values\.ya?ml$/;
const READ = /\.Values((?:\.\w+)+)/;

/** What a template no longer says by itself. */
interface Literal {
  /** The folder of its chart, with the slash. */
  readonly folder: string;
  readonly text: string;
  readonly key: string | undefined;
  /** The value that is read in its place, `a.b`. */
  readonly read: string | undefined;
}

/** The facts, without those of weak settings that came to a chart's values from its own templates. */
export function withoutMovedIntoValues(
  facts: readonly ConfigChange[],
  edits: readonly Edit[],
): readonly ConfigChange[] {
  const literals = literalsByChart(edits);
  const moved = new Set(edits.flatMap(({ setting }) => (isFromTemplate(setting, literals) ? [placeOf(setting)] : [])));
  const given = new Set(facts.flatMap((fact) => givenUp(fact)));
  if (moved.size + given.size === 0) return facts;
  return facts.filter(
    (fact) =>
      fact.kind !== 'control-moved' ||
      !(
        moved.has(`${fact.after?.path} ${fact.subject}`) ||
        given.has(`${chartOfValues(fact)} ${IN_TEMPLATE[fact.control] ?? fact.control} ${fact.to}`)
      ),
  );
}

/** What a template no longer sets of a pod as a whole: its chart, the control and the value. */
function givenUp(fact: ConfigChange): readonly string[] {
  if (fact.kind !== 'control-moved' || fact.transition !== 'hardened' || fact.from === undefined) return [];
  const [, folder] = IN_TEMPLATES.exec(fact.after?.path ?? '') ?? [];
  return folder === undefined ? [] : [`${folder} ${fact.control} ${fact.from}`];
}

/** The controls of values that are about what another control says of a template. */
const IN_TEMPLATE: Readonly<Record<string, string>> = { 'config/chart-recreates': 'config/recreate-strategy' };

const chartOfValues = ({ after }: ConfigChange): string => VALUES.exec(after?.path ?? '')?.[1] ?? '/';

const placeOf = ({ document, path }: Setting): string => `${document.after?.path} ${subjectOf(document, path)}`;

const literalsByChart = (edits: readonly Edit[]): ReadonlyMap<string, readonly Literal[]> =>
  gather(
    edits.flatMap(({ setting }) => literalLost(setting)),
    ({ folder }) => folder,
  );

function literalLost({ before, after, document, keys }: Setting): readonly Literal[] {
  const [, folder] = IN_TEMPLATES.exec(document.after?.path ?? '') ?? [];
  const isLost = after === undefined || isDynamic(after);
  if (folder === undefined || !isLost || before === undefined) return [];
  return [...literalsIn(before, [])].map(({ text, below }) => ({
    folder,
    text,
    key: [...keys, ...below].at(-1),
    read: after === undefined ? undefined : readBelow(after, below),
  }));
}

/** A literal, or all that stand in a block, with the keys that lead to each. */
function* literalsIn(
  node: ConfigNode,
  below: readonly string[],
): Generator<{ readonly text: string; readonly below: readonly string[] }> {
  if (isLiteral(node)) yield { text: node.text, below };
  for (const [key, inner] of entriesOf(node)) yield* literalsIn(inner, [...below, key]);
}

/** The value that is read in the place of a literal, which may stand below the one that a template names. */
function readBelow(node: ConfigNode, below: readonly string[]): string | undefined {
  const [, read] = READ.exec(textsOf(node).join()) ?? [];
  return read === undefined ? undefined : [read.slice(1), ...below].join('.');
}

const isLiteral = (node: ConfigNode | undefined): node is ConfigNode & { readonly kind: 'scalar' } =>
  node?.kind === 'scalar' && !isDynamic(node);

/** Whether a value is new, and what a template said before: the one that reads it now, or one of the same name. */
function isFromTemplate(setting: Setting, literals: ReadonlyMap<string, readonly Literal[]>): boolean {
  const { before, after, document, keys } = setting;
  if (before !== undefined || !isLiteral(after)) return false;
  const [, folder] = VALUES.exec(document.after?.path ?? '') ?? [];
  const own = literals.get(folder ?? '/') ?? [];
  return own.some(
    ({ text, key, read }) => text === after.text && (read ?? key) === (read ? keys.join('.') : keys.at(-1)),
  );
}
