/** Who answers a client, as the settings beside one of its own say. */
import { sharedLength } from '../../core/compare.ts';
import { hostsIn, isName, isOneLabel, isSelf, PRIVATE_ZONES } from './hosts.ts';
import { expand } from './level.ts';
import type { Setting } from './setting.ts';
import { at, childrenOf, type ConfigNode, entriesOf, nodesIn, someWithin, textAt } from './tree.ts';
import { wordsOf } from './words.ts';

/** `plain`: it is called without encryption, whatever else is set. `near`: it is of the client's own cluster, project or machine. */
export type OtherSide = 'plain' | 'near';

/** What the addresses nearest to a setting have in common; undefined where one of them may be anywhere, or there is none. */
export function otherSideOf(setting: Setting): OtherSide | undefined {
  const found = addressesBeside(setting);
  if (found.length === 0) return undefined;
  if (found.every((address) => PLAIN.test(address))) return 'plain';
  return found.every((address) => isNear(address, setting)) ? 'near' : undefined;
}

/**
 * Whether a connection that a weak setting is of begins to be encrypted with it: it stands in what now says `scheme: https`,
 * and nothing in its document said so before, nor was an address there an encrypted one.
 */
export function isEncryptedNow({ before, ownerAfter: owner, document }: Setting): boolean {
  if (before !== undefined || owner === undefined || document.before === undefined) return false;
  const above = parentOf(document.after?.root, owner);
  return [owner, above].some(isByHttps) && !someWithin(document.before.root, wasEncrypted);
}

const isByHttps = (node: ConfigNode | undefined): boolean =>
  ['scheme', 'protocol'].some((key) => textAt(node, key)?.toLowerCase() === 'https');

const wasEncrypted = (node: ConfigNode): boolean =>
  node.kind === 'scalar' ? ENCRYPTED.test(node.text) : isByHttps(node);

type Named = readonly [name: string, text: string];

const ADDRESSES = new Set(['endpoint', 'address', 'addr', 'host', 'hostname', 'url', 'uri', 'server']);

const ENCRYPTED = /^(?:https|wss|grpcs|ldaps|amqps|rediss|mqtts):\/\//i;

const PLAIN = /^(?:http|ws|ldap|amqp|redis|mqtt|unix):/i;

/** Of the map that holds the setting, then of what that stands in. */
function addressesBeside(setting: Setting): readonly string[] {
  const { ownerAfter: owner, document } = setting;
  const above = owner && parentOf(document.after?.root, owner);
  const [nearest = []] = [owner, above]
    .map((holder) => ofTheSame(namedIn(holder).filter(isAddress), setting))
    .filter(({ length }) => length > 0);
  return nearest.map(([, text]) => text);
}

const isAddress = ([name, text]: Named): boolean => text !== '' && ADDRESSES.has(wordsOf(name).at(-1) ?? '');

function namedIn(node: ConfigNode | undefined): readonly Named[] {
  const held = node && expand(node);
  return held?.kind === 'list' ? held.items.flatMap(variableOf) : entriesOf(held).flatMap(scalar);
}

const scalar = ([name, node]: readonly [string, ConfigNode]): readonly Named[] =>
  node.kind === 'scalar' ? [[name, node.text]] : [];

function variableOf(item: ConfigNode): readonly Named[] {
  const [name, value] = [textAt(item, 'name'), textAt(item, 'value')];
  return name === undefined || value === undefined ? [] : [[name, value]];
}

/** Of variables, which share one list whatever they are for, those whose names begin most as the setting's does. */
function ofTheSame(addresses: readonly Named[], { name }: Setting): readonly Named[] {
  if (name !== name.toUpperCase()) return addresses;
  const shared = addresses.map(([other]) => sharedLength(name, other));
  const most = Math.max(SHORTEST, ...shared);
  return addresses.filter((_, i) => shared[i] === most);
}

const SHORTEST = 2;

const isNear = (address: string, setting: Setting): boolean =>
  hostsIn(address.replace(NAMED_PORT, '')).every((host) => isOfOwnNetwork(host) || isServiceBeside(host, setting));

/** As a Service calls its ports: `web:metrics`. */
const NAMED_PORT = /(?<=^[\w.-]{1,253}):[a-z][a-z0-9-]{0,14}$/;

/**
 * One machine, one label, the names of a cluster, and namespaces: no domain of the world ends with a dash within. That of every
 * interface is where somebody listens, and no other side.
 */
const isOfOwnNetwork = (host: string): boolean =>
  (isSelf(host) && host !== '0.0.0.0') ||
  isOneLabel(host) ||
  (isName(host) && (liesInPrivate(host) || OF_NAMESPACE.test(host)));

/** What companies put below a zone of their own is inside as well: `db.internal.acme.com`. */
const liesInPrivate = (host: string): boolean =>
  host
    .toLowerCase()
    .split('.')
    .some((label, i) => i > 0 && PRIVATE_ZONES.includes(label));

const OF_NAMESPACE = /\.(?!xn--)[a-z0-9]+-[\w-]+$/i;

/** `${CART_HOST}` in the file of the project that starts `cart`. */
function isServiceBeside(host: string, { document: { dialect, after } }: Setting): boolean {
  const variable = /^\$\{(\w+)\}$/.exec(host)?.[1];
  if (variable === undefined || dialect !== 'compose') return false;
  return at(after?.root, 'services', wordsOf(variable).slice(0, -1).join('-')) !== undefined;
}

/** The node that holds another; undefined where it stands in no node of the tree. */
function parentOf(root: ConfigNode | undefined, child: ConfigNode): ConfigNode | undefined {
  for (const node of root === undefined ? [] : nodesIn(root)) if (childrenOf(node).includes(child)) return node;
  return undefined;
}
