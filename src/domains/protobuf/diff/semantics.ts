import type { ProtobufChange } from '../changes.ts';
import type { SemanticsChanged } from '../changes/types.ts';
import { fileFeature, type Feature } from '../features.ts';
import type { Declared, ProtoFile } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';

/**
 * The fact for an element that is read in another way because its whole file is, by its syntax, edition or
 * a feature of the file; all of a file are one root cause. Undefined where the file's own default stayed.
 */
export function semanticsChanged(
  pair: Match<Declared>,
  feature: Feature | undefined,
  bufRules: readonly string[],
): SemanticsChanged | undefined {
  const [before, after] = [pair.before.file, pair.after.file];
  if (feature === undefined || fileFeature(before, feature) === fileFeature(after, feature)) return undefined;
  return {
    ...causeOf({ before, after }),
    ...placesOf(pair),
    ...traitsOf(pair.before),
    bufRules: [...syntaxRules({ before, after }), ...bufRules],
  };
}

/** By this buf reports the root cause, of a file in its place; all editions are one syntax to it. */
const syntaxRules = ({ before, after }: Match<ProtoFile>): readonly string[] =>
  before.path !== after.path || syntaxOf(before) === syntaxOf(after) ? [] : ['buf:FILE_SAME_SYNTAX'];

const syntaxOf = ({ edition }: ProtoFile): string => (edition.startsWith('proto') ? edition : 'editions');

/** A file's syntax or edition statement that changed. */
export function compareEdition(pair: Match<ProtoFile>): SemanticsChanged[] {
  const { before, after } = pair;
  if (before.edition === after.edition) return [];
  return [
    {
      ...causeOf(pair),
      felt: false,
      bufRules: syntaxRules(pair),
      before: { path: before.path, line: before.editionLine },
      after: { path: after.path, line: after.editionLine },
    },
  ];
}

/** Of one root cause, what one element feels is said at the statement too. */
export function feltTogether(changes: readonly ProtobufChange[]): ProtobufChange[] {
  const felt = new Set(changes.filter((change) => change.kind === 'semantics-changed' && change.felt).map(groupOf));
  return changes.map((change) =>
    change.kind === 'semantics-changed' && felt.has(groupOf(change)) ? { ...change, felt: true } : change,
  );
}

const groupOf = ({ group }: ProtobufChange): string | undefined => group;

function causeOf({ before, after }: Match<ProtoFile>) {
  const sameEdition = before.edition === after.edition;
  const [from, to] = sameEdition ? ['file features', 'file features'] : [nameOf(before), nameOf(after)];
  const kind = 'semantics-changed';
  return {
    kind,
    subject: after.path,
    group: `${after.path}#${from}->${to}`,
    from,
    to,
    felt: true,
  } satisfies SemanticsChanged;
}

const nameOf = ({ edition }: ProtoFile): string => (edition.startsWith('proto') ? edition : `edition ${edition}`);
