import { VALUES } from './values-root.ts';
import { shorten } from '../../core/present.ts';
import { isReference, isSecretKey, maskSecrets } from '../../core/secrets.ts';
import type { Setting } from './setting.ts';
import { type ConfigNode, textAt, textsOf } from './tree.ts';
import { wordsOf } from './words.ts';

const MASK = '•••';
const LONGEST = 80;
/** What a chart fills in is told in full, for it is looked up in its values. */
const FILLED_IN = new RegExp(String.raw`^\{\{-?\s*${VALUES}[.\w]{1,200}\s*(?:\|\s*s?quote\s*)?-?\}\}$`);

/** Whether a setting's value must never be shown: its name says so, or a Kubernetes Secret holds it. */
export function isSecret(setting: Setting): boolean {
  const { document, keys, name } = setting;
  if (isSecretKey(name) || isBySecretKey(keys) || keys.includes('secretGenerator')) return true;
  const root = (document.after ?? document.before)?.root;
  return textAt(root, 'kind') === 'Secret' && ['data', 'stringData'].includes(keys[0] ?? '');
}

function isBySecretKey(keys: readonly string[]): boolean {
  const [above = '', last = ''] = [keys.at(-2), keys.at(-1)];
  return isSecretKey(last) || (isSecretKey(above) && !describes(last));
}

const DESCRIBES = new Set(['algorithm', 'days', 'enabled', 'length', 'policy', 'rotation', 'size', 'ttl', 'type']);

/** Whether a key says something of the secret above it, and is none: `password: { min_length: 8 }`. */
const describes = (key: string): boolean => DESCRIBES.has(wordsOf(key).at(-1) ?? '');

/** A value as facts may hold it: short, on one line, and never a secret. */
export function shown(node: ConfigNode, setting: Setting): string {
  if (node.kind === 'map') return node.entries.size === 0 ? '{}' : '{…}';
  const tag = node.tag === undefined ? '' : `${node.tag} `;
  if (node.kind === 'list')
    return shorten(
      `${tag}[${textsOf(node)
        .map((text) => shownText(text, setting))
        .join(', ')}]`,
      LONGEST,
    );
  if (node.value === null) return 'null';
  if (node.text === '') return '""';
  return tag + (FILLED_IN.test(node.text) ? node.text : textOf(node.text, setting));
}
const textOf = (text: string, setting: Setting): string =>
  text.length < LONGEST && isReference(text) ? shorten(text, LONGEST) : shownText(text, setting);

const shownText = (text: string, setting: Setting): string =>
  isSecret(setting) ? MASK : shorten(maskSecrets(text.split('\n').join(' ')), LONGEST);
