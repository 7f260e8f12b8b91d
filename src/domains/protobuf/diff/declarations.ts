import type { ProtobufChange } from '../changes.ts';
import type { ExtensionDeclarationChanged } from '../changes/types.ts';
import { unquote } from '../features.ts';
import type { ExtensionRange, Message, OptionValue } from '../model.ts';
import { openingOf, traitsOf, type Context, type Match } from './context.ts';
import { groupOf, listed } from './together.ts';

/** `declaration = { number: 4, full_name: ".a.b", type: ".a.C" }`: https://protobuf.dev/programming-guides/extension_declarations */
interface Declaration {
  readonly number: number;
  readonly line: number;
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  /** The number is given up: nobody may declare it again. */
  readonly retired: boolean;
}

/** One declaration of base, what it says in head, and how that is told. */
interface Fate {
  readonly fate: ExtensionDeclarationChanged['fate'];
  readonly before: Declaration;
  readonly after: Declaration | undefined;
  readonly what: string;
}

/** What a message no longer says of its extensions: who holds a number, and with what type. Those that fared alike are one. */
export function compareDeclarations(owner: Match<Message>, context: Context): ProtobufChange[] {
  const now = declarationsOf(owner.after);
  const fates = [...declarationsOf(owner.before).values()]
    .filter(({ number }) => isOpen(owner.after, number))
    .flatMap((before): Fate[] => fateOf(before, now.get(before.number), context));
  return [...told(fates, owner), ...compareStrictness(owner)];
}

const isOpen = ({ extensionRanges }: Message, number: number): boolean =>
  extensionRanges.some(({ start, end }) => start <= number && number <= end);

function fateOf(before: Declaration, after: Declaration | undefined, context: Context): Fate[] {
  const { number, name } = before;
  if (after === undefined)
    return [{ fate: before.retired ? 'freed' : 'removed', before, after, what: `${number} ${name}`.trim() }];
  if (before.retired)
    return after.retired ? [] : [{ fate: 'freed', before, after, what: `${number} -> ${after.name}` }];
  if (after.retired) return [{ fate: 'retired', before, after, what: `${number} ${name}`.trim() }];
  const [from, to] = [textOf(before, context), textOf(after)];
  return from === to ? [] : [{ fate: 'changed', before, after, what: `${number} ${from} -> ${to}` }];
}

/** `repeated acme.User acme.user`, by the names that head has for them. */
const textOf = ({ name, type, repeated }: Declaration, context?: Context): string =>
  [repeated ? 'repeated' : '', renamed(type, context), renamed(name, context)].filter((word) => word !== '').join(' ');

const renamed = (name: string, context: Context | undefined): string => context?.renames.get(name) ?? name;

function told(fates: readonly Fate[], owner: Match<Message>): ProtobufChange[] {
  return fates.map(({ fate, before, after, what }) => {
    const alike = fates.filter((other) => other.fate === fate).map((other) => other.what);
    return {
      kind: 'extension-declaration-changed',
      subject: owner.after.fullName,
      key: what,
      ...groupOf(`${owner.after.fullName}#${fate}`, alike),
      before: { path: owner.before.file.path, line: before.line },
      after: after === undefined ? openingOf(owner.after) : { path: owner.after.file.path, line: after.line },
      ...traitsOf(owner.before),
      fate,
      count: alike.length,
      all: listed(alike),
    };
  });
}

/** Whether numbers that nobody declared may be used: a promise to extensions elsewhere. */
function compareStrictness(owner: Match<Message>): ProtobufChange[] {
  const { before, after } = owner;
  const changed = after.extensionRanges.flatMap((range) => {
    const old = before.extensionRanges.find(({ start, end }) => start <= range.end && range.start <= end);
    return old === undefined || isStrict(old) === isStrict(range) ? [] : [{ old, range }];
  });
  return changed.slice(0, 1).map(({ old, range }) => {
    const fate = isStrict(range) ? 'closed' : 'opened';
    return {
      kind: 'extension-declaration-changed',
      subject: after.fullName,
      key: fate,
      before: { path: before.file.path, line: old.line },
      after: { path: after.file.path, line: range.line },
      ...traitsOf(before),
      fate,
      count: 1,
      all: fate,
    };
  });
}

const isStrict = (range: ExtensionRange): boolean =>
  range.options.get('verification')?.value === 'DECLARATION' || declarationsIn(range).length > 0;

const declarationsOf = ({ extensionRanges }: Message): ReadonlyMap<number, Declaration> =>
  new Map(extensionRanges.flatMap(declarationsIn).map((one) => [one.number, one]));

const DECLARATION = /^(declaration(?:\[\d+\])?)\.number$/;

const declarationsIn = ({ options }: ExtensionRange): Declaration[] =>
  [...options].flatMap(([path, number]) => {
    const [, prefix] = DECLARATION.exec(path) ?? [];
    return prefix === undefined ? [] : [declarationAt(number, (name) => options.get(`${prefix}.${name}`)?.value ?? '')];
  });

const declarationAt = ({ value, line }: OptionValue, option: (name: string) => string): Declaration => ({
  number: Number(value),
  line,
  name: bare(option('full_name')),
  type: bare(option('type')),
  repeated: option('repeated') === 'true',
  retired: option('reserved') === 'true',
});

const bare = (value: string): string => unquote(value).replace(/^\./, '');
