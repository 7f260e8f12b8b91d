import { digest } from '../../../core/present.ts';
import { maskSecrets } from '../../../core/secrets.ts';
import type { SourceLocation } from '../../../core/types.ts';
import type { ProtobufChange } from '../changes.ts';
import type { CustomOptionChanged } from '../changes/types.ts';
import type { Declared, Options, ProtoFile } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { placeOf, traitsOf, traitsOfFile, type Match } from './context.ts';
import { isRoute } from './routes.ts';
import { sameOptions } from './untouched.ts';
import { isValidation } from './validation.ts';

/** Options in parentheses of one element that no other comparison knows: one fact for each that changed. */
export const compareCustomOptions = ({ before, after }: Match<Declared>): CustomOptionChanged[] =>
  changedOptions({ before: before.options, after: after.options }).map((change) => ({
    ...change,
    subject: after.fullName,
    before: optionPlace(placeOf(before), before.options, change.path),
    after: optionPlace(placeOf(after), after.options, change.path),
    ...traitsOf(before),
  }));

/** The same of a whole file. */
export const compareCustomFileOptions = ({ before, after }: Match<ProtoFile>): CustomOptionChanged[] =>
  changedOptions({ before: before.options, after: after.options }).map((change) => ({
    ...change,
    subject: after.path,
    before: optionPlace({ path: before.path, line: before.packageLine }, before.options, change.path),
    after: optionPlace({ path: after.path, line: after.packageLine }, after.options, change.path),
    ...traitsOfFile(before),
  }));

/** One option that changed on several elements is one decision, shown at each of them. */
export function optionsTogether(changes: readonly ProtobufChange[]): ProtobufChange[] {
  const alike = gather(changes.filter(isCustomOption), ({ option }) => option);
  return changes.map((change) => {
    const group = isCustomOption(change) ? (alike.get(change.option) ?? []) : [];
    if (group.length < 2 || !isCustomOption(change)) return change;
    const all = group.map(({ subject, key = '' }) => `${subject}#${key}`).join();
    return { ...change, group: `${change.option}#${digest(all)}`, elements: group.length };
  });
}

const isCustomOption = (change: ProtobufChange): change is CustomOptionChanged =>
  change.kind === 'custom-option-changed';

/** Of several values of one option, the first that changed speaks. */
function changedOptions({ before, after }: Match<Options>) {
  if (sameOptions(before, after)) return [];
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => isCustom(path) && before.get(path)?.value !== after.get(path)?.value,
  );
  return [...gather(paths, extensionOf)].flatMap(([option, [path]]) => {
    if (path === undefined) return [];
    const [from, to] = [valueOf(before, path), valueOf(after, path)];
    return [
      { kind: 'custom-option-changed' as const, key: `${path}:${from}->${to}`, option, path, from, to, elements: 1 },
    ];
  });
}

const isCustom = (path: string): boolean => path.startsWith('(') && !isValidation(path) && !isRoute(path);

/** `(acme.rule)` of `(acme.rule).on.read`. */
const extensionOf = (path: string): string => path.slice(0, path.indexOf(')') + 1);

const valueOf = (options: Options, path: string): string => maskSecrets(options.get(path)?.value ?? '');

function optionPlace(element: SourceLocation, options: Options, path: string): SourceLocation {
  const line = options.get(path)?.line;
  return line === undefined ? element : { path: element.path, line };
}
