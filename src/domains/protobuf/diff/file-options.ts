import { digest } from '../../../core/present.ts';
import type { FileOptionsChanged } from '../changes/types.ts';
import { unquote } from '../features.ts';
import type { ProtoFile } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { traitsOfFile, type Match } from './context.ts';
import { listed } from './together.ts';

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

/** Options of files that changed. The same options changed in several files are one decision, shown at each of them. */
export function compareFileOptions(files: readonly Match<ProtoFile>[]): FileOptionsChanged[] {
  const changes = files.flatMap(compareOptions);
  return [...gather(changes, ({ key, onlyAdded }) => `${key} ${onlyAdded}`).values()].flatMap((alike) => {
    if (alike.length === 1) return alike;
    const all = digest(alike.map(({ subject, what }) => `${subject} ${what}`).join());
    return alike.map((change) => ({ ...change, group: `${change.key}#${all}`, files: alike.length }));
  });
}

function compareOptions({ before, after }: Match<ProtoFile>): FileOptionsChanged[] {
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
      ...traitsOfFile(before),
      what: listed(changed.map(({ name, from, to }) => `${name}: ${from || 'none'} -> ${to || 'none'}`)),
      names: listed(names),
      files: 1,
      bufRules: names.map((name) => `buf:FILE_SAME_${name.toUpperCase()}`),
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
