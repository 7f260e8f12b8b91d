import type { Analyzer, AnalyzerInput } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import { aggregate } from './aggregate.ts';
import { areaOf } from './area.ts';
import type { ConfigChange } from './changes.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialects/index.ts';
import { diff, type Edit } from './diff.ts';
import type { DocumentPair } from './documents.ts';
import { byReason } from './by-reason.ts';
import { claims } from './claims.ts';
import { fileFacts, withoutTold } from './file-facts.ts';
import { withHeldElsewhere } from './held-elsewhere.ts';
import { withOneReach } from './host-reach.ts';
import { controlsAmong, movedControl, owns, worstFirst } from './judge.ts';
import { withoutDescribed } from './kubernetes/described.ts';
import { gatherNearby } from './kubernetes/nearby.ts';
import { gatherRoleCopies } from './kubernetes/role-copies.ts';
import { oneFactEach } from './kubernetes/secret-objects.ts';
import { gatherApis } from './openapi/gather.ts';
import { type Judge, lostFacts, type Sides } from './kustomize/lost.ts';
import { withPatches } from './kustomize/patches.ts';
import { unlistedFacts } from './kustomize/unlisted.ts';
import { modifiers } from './modifiers.ts';
import { withMoves } from './moves.ts';
import { type Known, pairDocuments } from './pair-documents.ts';
import type { Paired } from './pairing.ts';
import { parseSide } from './parse.ts';
import { noEvidence } from './readers/evidence.ts';
import { evidenceFor, mayHoldRename, withStillRead } from './readers/readers.ts';
import { withReadVariables } from './readers/variables.ts';
import { ofDialects, ofSettings } from './refinements.ts';
import { rules } from './rules/index.ts';
import { withSeries } from './series.ts';
import type { Setting } from './setting.ts';
import type { SecretWritten } from './setting-changes.ts';
import { structuralFact } from './structure.ts';
import { secretsAmong } from './written-secrets.ts';

export const config: Analyzer<ConfigChange> = {
  domain: 'config',
  rules,
  modifiers,
  claims,
  async analyze(input) {
    const { pairs, unreadable } = await parsePairs(input, parseSide);
    const [patched, apis, nearby, copies] = await Promise.all([
      withPatches(pairs, input),
      gatherApis(pairs, input),
      gatherNearby(pairs, input).then((found) => withPatches(found, input)),
      gatherRoleCopies(pairs, input),
    ]);
    const files = [
      ...patched,
      ...apis.roots,
      ...[...nearby, ...copies].map((pair) => ({ ...pair, before: pair.after })),
    ];
    const documents = pairDocuments(files, dialects).flatMap((paired) => pairOf(paired, input));
    const edits = await editsOf(documents, input);
    const secretIn = await secretsAmong(
      edits.flat().map(({ setting }) => setting),
      input,
    );
    const rest = { input, pairs: documents.map(({ pair }) => pair), edits };
    const ofTrees = await ofSettings(
      edits.flatMap((some, i) => documentFacts(documents[i], some, secretIn)),
      rest,
    );
    const ofObjects = await ofDialects(
      dialects.flatMap((dialect) => dialectFacts(dialect, documents, input)),
      rest,
    );
    const judge: Judge = (objects) => worstFirst(rules, factsOfObjects(objects, input));
    const ofOverlays = [...(await lostFacts(patched, input, judge)), ...(await unlistedFacts(patched, input, judge))];
    const ofFiles = withoutTold(files.flatMap(fileFacts), ofTrees);
    const inSeries = await withSeries([...ofTrees, ...ofFiles, ...ofObjects, ...ofOverlays], input);
    const facts = await withHeldElsewhere(withoutDescribed(inSeries), input, (after) =>
      factsOfObjects([{ before: undefined, after }], input),
    );
    const reaching = withOneReach(oneFactEach(facts), rest.pairs, (some) => worstFirst(rules, some));
    return [...aggregate([...unreadable, ...apis.unreadable].map(byReason)), ...aggregate(reaching)];
  },
};

interface Document {
  readonly pair: DocumentPair;
  readonly dialect: Dialect | undefined;
}

function pairOf(paired: Paired<Known>, input: AnalyzerInput): readonly Document[] {
  const known = paired.after ?? paired.before;
  if (known === undefined) return [];
  return [documentOf({ before: paired.before?.document, after: paired.after?.document }, known, input)];
}

function documentOf(
  sides: Sides,
  { document: { path }, dialect, title }: Pick<Known, 'document' | 'dialect' | 'title'>,
  { settings }: AnalyzerInput,
): Document {
  const context = { dialect: dialect?.name, area: areaOf(path), isPublic: settings.config.isPublic(path) };
  return { pair: { before: sides.before, after: sides.after, path, title, ...context }, dialect };
}

/** What is said of objects that no changed file holds, but for what only a whole file shows. */
function factsOfObjects(objects: readonly Sides[], input: AnalyzerInput): readonly ConfigChange[] {
  const documents = objects.flatMap(({ before, after }) => {
    const document = after ?? before;
    const dialect = document && dialects.find((each) => each.recognises(document));
    if (document === undefined) return [];
    const title = dialect?.title?.(document);
    return [documentOf({ before, after }, { document, dialect, title }, input)];
  });
  const ofEdits = documents.flatMap((each) => documentFacts(each, diff(each.pair, each.dialect), noSecret));
  return [...ofEdits, ...dialects.flatMap((dialect) => dialectFacts(dialect, documents, input))];
}

const noSecret: SecretIn = () => undefined;

const controlsOf = controlsAmong(rules);

/** The edits of each document. Where keys may be renamed, the other changed files are asked first. */
async function editsOf(documents: readonly Document[], input: AnalyzerInput): Promise<readonly (readonly Edit[])[]> {
  const first = documents.map(({ pair, dialect }) => diff(pair, dialect));
  const evidence = await evidenceFor(first.flat(), input);
  const all = documents.map(({ pair, dialect }, i) => {
    const edits = first[i] ?? [];
    const again = evidence !== noEvidence && mayHoldRename(edits);
    return withMoves(again ? diff(pair, dialect, evidence) : edits);
  });
  const ofValues = await Promise.all(all.map((edits) => withStillRead(edits, input)));
  return Promise.all(ofValues.map((edits) => withReadVariables(edits, input)));
}

type SecretIn = (setting: Setting) => SecretWritten | undefined;

function documentFacts(
  document: Document | undefined,
  edits: readonly Edit[],
  secretIn: SecretIn,
): readonly ConfigChange[] {
  if (document === undefined) return [];
  const { pair, dialect } = document;
  const ofEdits = edits.flatMap((edit) => editFacts(edit, dialect, secretIn));
  const ofEffects = (dialect?.effective?.(pair) ?? []).flatMap(
    (setting) => movedControl(controlsOf(dialect?.name), setting, dialect) ?? [],
  );
  return [...ofEdits, ...ofEffects];
}

/** A secret speaks alone, then a control; where neither does, the plain fact of the edit. */
function editFacts(edit: Edit, dialect: Dialect | undefined, secretIn: SecretIn): readonly ConfigChange[] {
  const { setting } = edit;
  const spoken = secretIn(setting) ?? movedControl(controlsOf(dialect?.name), setting, dialect);
  return spoken !== undefined || owns(dialect, setting) ? [spoken ?? []].flat() : [structuralFact(edit) ?? []].flat();
}

function dialectFacts(
  dialect: Dialect,
  documents: readonly Document[],
  { settings }: AnalyzerInput,
): readonly ConfigChange[] {
  const own = documents.filter((each) => each.dialect === dialect).map(({ pair }) => pair);
  return own.length === 0 ? [] : (dialect.facts?.(own, settings.config) ?? []);
}
