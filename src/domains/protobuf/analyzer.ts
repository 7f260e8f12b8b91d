import type { Analyzer, AnalyzerInput, ChangedFile, Tree } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { ProtobufChange } from './changes.ts';
import { claims } from './claims.ts';
import { compareSchemas } from './diff/compare.ts';
import { pairUnits } from './diff/pair.ts';
import type { FilePair } from './diff/unit.ts';
import { BufConfigs } from './buf/config.ts';
import { Roots } from './buf/roots.ts';
import { withoutExcluded } from './excluded.ts';
import { Imports } from './imports.ts';
import { lossOf, type Side, whatIsLost } from './lost.ts';
import type { ProtoFile } from './model.ts';
import { modifiers } from './modifiers.ts';
import { retiredPackages } from './packages.ts';
import { parseWhole } from './parser/file.ts';
import { sameTokens } from './parser/tokens.ts';
import { withPolicies } from './policies.ts';
import { neighboursOf, withRpcs } from './reach.ts';
import { rules } from './rules/index.ts';
import { soundParts } from './sound.ts';
import { Symbols } from './symbols.ts';
import { Unchanged } from './unchanged.ts';

export const protobuf: Analyzer<ProtobufChange> = {
  domain: 'protobuf',
  rules,
  modifiers,
  claims,
  async analyze(input) {
    const configs = new BufConfigs(input.base);
    const { files, excluded } = await withoutExcluded(input, configs);
    const imports = { base: importsOf(input.base, input), head: importsOf(input.head, input) };
    const unchanged = new Unchanged(imports.head, input);
    const { pairs: read, unreadable } = await parsePairs({ ...input, files }, parseWhole, sameTokens, () => {
      // Its users will be asked for.
      const gone = files.find(wentAway);
      if (gone !== undefined) void unchanged.search(gone.previousPath ?? gone.path);
    });
    const { pairs, broken } = soundParts(read);
    const changes = await compareFiles(pairs, imports, unchanged, input);
    return withPolicies([...excluded, ...unreadable, ...broken, ...changes], input, configs);
  },
};

/** Compares what the changed files define; where a name of an unchanged file matters, reads that file and compares again. */
async function compareFiles(
  files: readonly FilePair[],
  imports: Readonly<Record<'base' | 'head', Imports>>,
  unchanged: Unchanged,
  input: AnalyzerInput,
): Promise<readonly ProtobufChange[]> {
  const changed = defined(files, 'after');
  const base = sideOf(defined(files, 'before'), imports.base, input.base);
  const head = sideOf(changed, imports.head, input.head);
  const pairing = pairUnits(files);
  const loss = lossOf({ files, pairing }, unchanged);
  const around = { files, pairing, retired: await retiredPackages(files, input.head) };
  for (;;) {
    const changes = compareSchemas(around, base.symbols, head.symbols);
    const learnt = [await base.symbols.load(), await head.symbols.load()];
    if (learnt.includes(true)) continue;
    const nearby = async () => [
      ...changed,
      ...(await neighboursOf(changed, await head.imports.all(), (path) => head.symbols.open(path))),
    ];
    return [...(await whatIsLost(loss, changed, base, head)), ...(await withRpcs(changes, nearby))];
  }
}

const sideOf = (files: readonly ProtoFile[], imports: Imports, tree: Tree): Side => ({
  imports,
  symbols: new Symbols(files, tree, imports),
});

const importsOf = (tree: Tree, { settings }: AnalyzerInput): Imports =>
  new Imports(tree, new Roots(tree, settings.protobuf.roots));

/** Whether base has a path that head has not. */
const wentAway = ({ status, previousPath }: ChangedFile): boolean => status === 'deleted' || previousPath !== undefined;

const defined = (files: readonly FilePair[], side: 'before' | 'after') => files.flatMap((file) => file[side] ?? []);
