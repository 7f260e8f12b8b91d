import type { Analyzer, AnalyzerInput, Tree } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { ProtobufChange } from './changes.ts';
import { compareSchemas } from './diff/compare.ts';
import { pairUnits } from './diff/pair.ts';
import type { FilePair } from './diff/unit.ts';
import { Roots } from './buf/roots.ts';
import { withoutExcluded } from './excluded.ts';
import { Imports } from './imports.ts';
import { lostImports } from './lost-imports.ts';
import { modifiers } from './modifiers.ts';
import { retiredPackages } from './packages.ts';
import { parseProto } from './parser/file.ts';
import { withPolicies } from './policies.ts';
import { withRpcs } from './reach.ts';
import { rules } from './rules/index.ts';
import { Symbols } from './symbols.ts';

export const protobuf: Analyzer<ProtobufChange> = {
  domain: 'protobuf',
  rules,
  modifiers,
  claims: (path) => path.endsWith('.proto'),
  async analyze(input) {
    const { files, excluded } = await withoutExcluded(input);
    const { pairs, unreadable } = await parsePairs({ ...input, files }, parseProto);
    return withPolicies([...excluded, ...unreadable, ...(await compareFiles(pairs, input))], input);
  },
};

/** Compares what the changed files define; where a name of an unchanged file matters, reads that file and compares again. */
async function compareFiles(files: readonly FilePair[], input: AnalyzerInput): Promise<readonly ProtobufChange[]> {
  const { roots } = input.settings.protobuf;
  const importsOf = (tree: Tree) => new Imports(tree, new Roots(tree, roots));
  const imports = { base: importsOf(input.base), head: importsOf(input.head) };
  const base = new Symbols(defined(files, 'before'), input.base, imports.base);
  const head = new Symbols(defined(files, 'after'), input.head, imports.head);
  const around = { files, pairing: pairUnits(files), retired: await retiredPackages(files, input.head) };
  const lost = await lostImports(files, imports.base, imports.head);
  for (;;) {
    const changes = compareSchemas(around, base, head);
    const learnt = [await base.load(), await head.load()];
    if (!learnt.includes(true)) return [...lost, ...withRpcs(changes, defined(files, 'after'))];
  }
}

const defined = (files: readonly FilePair[], side: 'before' | 'after') => files.flatMap((file) => file[side] ?? []);
