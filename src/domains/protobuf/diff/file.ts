import type { ProtobufChange } from '../changes.ts';
import { unquote } from '../features.ts';
import type { ProtoFile } from '../model.ts';
import type { Match } from './context.ts';
import { compareEdition } from './semantics.ts';

/** What became of a file's own statements. */
export const compareFile = (pair: Match<ProtoFile>): ProtobufChange[] => [
  ...compareEdition(pair),
  ...compareOptions(pair),
];

/** Options that generated code depends on, with what holds where they are absent. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['cc_enable_arenas', 'true'],
  ['cc_generic_services', 'false'],
  ['csharp_namespace', ''],
  ['go_package', ''],
  ['java_generic_services', 'false'],
  ['java_multiple_files', 'false'],
  ['java_outer_classname', ''],
  ['java_package', ''],
  ['objc_class_prefix', ''],
  ['optimize_for', 'SPEED'],
  ['php_class_prefix', ''],
  ['php_generic_services', 'false'],
  ['php_metadata_namespace', ''],
  ['php_namespace', ''],
  ['py_generic_services', 'false'],
  ['ruby_package', ''],
  ['swift_prefix', ''],
]);

function compareOptions({ before, after }: Match<ProtoFile>): ProtobufChange[] {
  const changed = [...OPTIONS].flatMap(([name, absent]) => {
    const from = valueOf(before, name, absent);
    const to = valueOf(after, name, absent);
    return from === to ? [] : [{ name, from, to }];
  });
  if (changed.length === 0) return [];
  const names = changed.map(({ name }) => name);
  return [
    {
      kind: 'file-options-changed',
      subject: after.path,
      key: names.join(','),
      before: lineOf(before, names),
      after: lineOf(after, names),
      what: changed.map(({ name, from, to }) => `${name}: ${from || 'none'} -> ${to || 'none'}`).join(', '),
      count: changed.length,
      onlyAdded: names.every((name) => !before.options.has(name)),
    },
  ];
}

const valueOf = ({ options }: ProtoFile, name: string, absent: string): string =>
  unquote(options.get(name)?.value ?? absent);

const lineOf = ({ path, options, packageLine }: ProtoFile, names: readonly string[]) => ({
  path,
  line: names.map((name) => options.get(name)?.line).find((line) => line !== undefined) ?? packageLine,
});
