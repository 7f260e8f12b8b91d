/** Settings that a chart's templates said themselves and that its values say now: they may be set, and are as they were. */
import { gather } from '../../../core/compare.ts';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { Edit } from '../diff.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { subjectOf, type Setting } from '../setting.ts';
import { type ConfigNode, entriesOf, isDynamic, textsOf } from '../tree.ts';
import { hintIn } from './hint.ts';
import { goesTo, templatesOf } from './unread.ts';

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

/** A setting of a pod as a whole that a template no longer makes. */
interface Given {
  readonly folder: string;
  readonly template: string;
  readonly control: string;
  readonly value: string;
}

type Trees = Pick<AnalyzerInput, 'base' | 'head'>;

/** The facts, without those of weak settings that came to a chart's values from its own templates. */
export async function withoutMovedIntoValues(
  facts: readonly ConfigChange[],
  edits: readonly Edit[],
  trees: Trees,
): Promise<readonly ConfigChange[]> {
  const literals = literalsByChart(edits);
  const moved = new Set(edits.flatMap(({ setting }) => (isFromTemplate(setting, literals) ? [placeOf(setting)] : [])));
  const given = facts.flatMap((fact) => givenUp(fact));
  if (moved.size + given.length === 0) return facts;
  const stays = await Promise.all(
    facts.map(
      async (fact) =>
        fact.kind !== 'control-moved' ||
        !(moved.has(`${fact.after?.path} ${fact.subject}`) || (await isGivenTo(fact, given, trees))),
    ),
  );
  return facts.filter((_, i) => stays[i]);
}

/** What a template no longer sets of a pod as a whole. */
function givenUp(fact: ConfigChange): readonly Given[] {
  if (fact.kind !== 'control-moved' || fact.transition !== 'hardened' || fact.from === undefined) return [];
  const template = fact.after?.path ?? '';
  const [, folder] = IN_TEMPLATES.exec(template) ?? [];
  return folder === undefined ? [] : [{ folder, template, control: fact.control, value: fact.from }];
}

/** Whether a value is new, and the template that gave it up is the one that reads it now, as no template did. */
async function isGivenTo(fact: ControlMoved, given: readonly Given[], { base, head }: Trees): Promise<boolean> {
  const [, folder] = VALUES.exec(fact.after?.path ?? '') ?? [];
  const control = IN_TEMPLATE[fact.control] ?? fact.control;
  const givers = given.filter(
    (each) => each.folder === folder && each.control === control && each.value === fact.to && fact.from === undefined,
  );
  if (folder === undefined || givers.length === 0) return false;
  const texts = await Promise.all(givers.map(({ template }) => hintIn(head, template)));
  const now = texts.flatMap((text) => text ?? []);
  return goesTo(now, fact.subject) && !goesTo(await templatesOf(base, folder), fact.subject);
}

/** The controls of values that are about what another control says of a template. */
const IN_TEMPLATE: Readonly<Record<string, string>> = { 'config/chart-recreates': 'config/recreate-strategy' };

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
