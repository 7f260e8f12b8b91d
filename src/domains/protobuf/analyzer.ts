import type { Analyzer, AnalyzerInput, Tree } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { ProtobufChange } from './changes.ts';
import { compareSchemas } from './diff/compare.ts';
import { pairUnits } from './diff/pair.ts';
import type { FilePair } from './diff/unit.ts';
import { Roots } from './buf/roots.ts';
import { withoutExcluded } from './excluded.ts';
import { Imports } from './imports.ts';
import { whatIsLost, type Side } from './lost.ts';
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

export const protobuf: Analyzer<ProtobufChange> = {
  domain: 'protobuf',
  rules,
  modifiers,
  claims: (path) => path.endsWith('.proto'),
  async analyze(input) {
    const { files, excluded } = await withoutExcluded(input);
    const { pairs: read, unreadable } = await parsePairs({ ...input, files }, parseWhole, sameTokens);
    const { pairs, broken } = soundParts(read);
    const changes = await compareFiles(pairs, input);
    return withPolicies([...excluded, ...unreadable, ...broken, ...changes], input);
  },
};

/** Compares what the changed files define; where a name of an unchanged file matters, reads that file and compares again. */
async function compareFiles(files: readonly FilePair[], input: AnalyzerInput): Promise<readonly ProtobufChange[]> {
  const base = sideOf(defined(files, 'before'), input.base, input);
  const head = sideOf(defined(files, 'after'), input.head, input);
  const around = { files, pairing: pairUnits(files), retired: await retiredPackages(files, input.head) };
  for (;;) {
    const changes = compareSchemas(around, base.symbols, head.symbols);
    const learnt = [await base.symbols.load(), await head.symbols.load()];
    if (learnt.includes(true)) continue;
    const changed = defined(files, 'after');
    const nearby = async () => [
      ...changed,
      ...(await neighboursOf(changed, await head.imports.all(), (path) => head.symbols.open(path))),
    ];
    return [...(await whatIsLost(around, base, head, input)), ...(await withRpcs(changes, nearby))];
  }
}

function sideOf(files: readonly ProtoFile[], tree: Tree, { settings }: AnalyzerInput): Side {
  const imports = new Imports(tree, new Roots(tree, settings.protobuf.roots));
  return { imports, symbols: new Symbols(files, tree, imports) };
}

const defined = (files: readonly FilePair[], side: 'before' | 'after') => files.flatMap((file) => file[side] ?? []);
