/** Where secrets stood in base: one that only moved, was renamed with its file or is encoded otherwise is no news. */
import { gather } from '../../core/compare.ts';
import { type FoundLogin, isAsOpen, loginsIn } from './logins.ts';
import type { Setting } from './setting.ts';
import { type ConfigNode, isDynamic, type MapNode, type ScalarNode, textAt } from './tree.ts';

/**
 * Whether base held a text under a key of that name: in a place that changed or is gone, or in the same document. Of a login,
 * which is a part of the text, whether the document held it anywhere, as open as it is now.
 */
export type HeldBefore = (setting: Setting, text: string, login?: FoundLogin) => boolean;

/** Looks through what settings were in base, the first time it is asked. */
export function heldBefore(settings: readonly Setting[]): HeldBefore {
  let known: ReadonlySet<string> | undefined;
  return (setting, text, login) => {
    known ??= new Set(settings.flatMap(({ name, before }) => [...textsWithin(name, before)]));
    if (login !== undefined && stoodWithin(setting, login)) return true;
    return [text, decoded(text)].some(
      (each) => each !== undefined && (known?.has(entry(setting.name, each)) === true || stoodThere(setting, each)),
    );
  };
}

/** What a document held: its texts with the names of their keys, and its logins by their credentials. */
interface Holding {
  readonly texts: ReadonlySet<string>;
  readonly logins: ReadonlyMap<string, readonly FoundLogin[]>;
}

const NOTHING: Holding = { texts: new Set(), logins: new Map() };

const documents = new WeakMap<ConfigNode, Holding>();

/** Whether its document held the same under the same key. */
const stoodThere = (setting: Setting, text: string): boolean =>
  inDocument(setting).texts.has(entry(setting.keys.at(-1) ?? '', text));

const stoodWithin = (setting: Setting, login: FoundLogin): boolean =>
  (inDocument(setting).logins.get(login.credential) ?? []).some((old) => isAsOpen(old, login));

/** What its document held. Where a reference stood, that a secret stands elsewhere too is no excuse. */
function inDocument({ before, document }: Setting): Holding {
  const root = document.before?.root;
  if (root === undefined || isDynamic(before)) return NOTHING;
  const known = documents.get(root) ?? holdingOf(root);
  documents.set(root, known);
  return known;
}

function holdingOf(root: ConfigNode): Holding {
  const texts = new Set(textsWithin('', root));
  const logins = gather(
    [...texts].flatMap((text) => loginsIn(text.slice(text.indexOf('\n') + 1))),
    (login) => login.credential,
  );
  return { texts, logins };
}

function* textsWithin(name: string, node: ConfigNode | undefined): Generator<string> {
  if (node?.kind === 'scalar') yield* textsOf(name, node);
  else if (node?.kind === 'list') for (const item of node.items) yield* textsWithin(name, item);
  else yield* textsInMap(node);
}

/** The value of a variable goes by the name beside it. */
function* textsInMap(node: MapNode | undefined): Generator<string> {
  for (const [key, inner] of node?.entries ?? [])
    yield* textsWithin(key === 'value' ? (textAt(node, 'name') ?? key) : key, inner);
}

function* textsOf(name: string, { text }: ScalarNode): Generator<string> {
  if (text.length < SHORTEST || text.length > LONGEST) return;
  yield entry(name, text);
  const plain = decoded(text);
  if (plain !== undefined) yield entry(name, plain);
}

const SHORTEST = 6;
const LONGEST = 10_000;

const entry = (name: string, text: string): string => `${name.toLowerCase()}\n${text.trim()}`;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What a text in base64 says; undefined where it is none. */
export const decoded = (text: string): string | undefined =>
  BASE64.test(text) ? Buffer.from(text, 'base64').toString() : undefined;
