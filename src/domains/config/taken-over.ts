/** Encryption that is no longer set where it was, and still is. */
import type { Setting } from './setting.ts';
import { at, type ConfigNode, entriesOf, someWithin, textAt } from './tree.ts';
import { blockOr } from './vocabulary.ts';
import { wordsOf } from './words.ts';
import { safeOn } from './weakening.ts';

/** Who sees to it now: another block beside it, or a chart by its defaults; undefined where nobody does, as far as is known. */
export function takenOver(setting: Setting): 'beside' | 'chart' | undefined {
  if (isRespelt(setting)) return 'beside';
  return isOverride(setting) ? 'chart' : undefined;
}

/** Encryption under a new name, in the place of what went: `https { cert … }` for `tls { cert … }`. It asks as much of clients. */
const isRespelt = (setting: Setting): boolean =>
  entriesOf(setting.ownerAfter).some(
    ([name, node]) =>
      /^(?:m?tls|ssl|https)$/i.test(name) &&
      at(setting.ownerBefore, name) === undefined &&
      blockOr(safeOn)(node, setting) === 1 &&
      says(node, OF_SERVER) &&
      (!says(setting.before, OF_CLIENTS) || says(node, OF_CLIENTS)),
  );

/** A certificate of the server's own, or its key. */
const OF_SERVER =
  /^(?!.*\b(?:ca|client)\b).*\b(?:certs?|certificates?|crt|pem|key|keys|keystore|secret|cert-?file|key-?file)\b/;

/** What clients have to show, and who vouches for it. */
const OF_CLIENTS =
  /\b(?:ca|cacerts?|cafile|truststore|client-?(?:auth|certs?|certificates?|verify)|verify-client|mutual|mtls)\b/;

/** Whether a key of that kind has a value somewhere below a node. */
function says(node: ConfigNode | undefined, kind: RegExp): boolean {
  if (node?.kind === 'list') return node.items.some((item) => says(item, kind));
  return entriesOf(node).some(
    ([name, inner]) => (kind.test(wordsOf(name).join('-')) && isGiven(inner)) || says(inner, kind),
  );
}

const isGiven = (given: ConfigNode): boolean =>
  someWithin(
    given,
    (node) =>
      node.kind === 'scalar' &&
      node.value !== null &&
      !/^(?:|false|no|none|off|never|optional|request|want|no-?client-?cert|noclientcert)$/i.test(node.text),
  );

/** Details that a release of Flux gave a chart of somebody else, without a switch among them. */
const isOverride = ({ document, keys, before }: Setting): boolean =>
  textAt(document.before?.root, 'kind') === 'HelmRelease' &&
  keys[0] === 'spec' &&
  keys[1] === 'values' &&
  before?.kind === 'map' &&
  ['enabled', 'enable'].every((name) => at(before, name) === undefined);
