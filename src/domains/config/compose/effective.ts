/** What services publish, mount and hold as a set, whatever the order and the spelling. */
import type { DocumentPair } from '../documents.ts';
import { capabilitySettings, derived, effectiveSetting, type Pair, uncoveredPaths } from '../effective.ts';
import type { Setting } from '../setting.ts';
import { at, isDynamic, itemsAt, switchOf, textAt, type ConfigNode, type ScalarNode } from '../tree.ts';
import { servicePairs, servicePath, servicesOf, type Service } from './model.ts';

export const composeSettings = (document: DocumentPair): Setting[] =>
  servicePairs(document).flatMap((pair) => [
    ...capabilitySettings(
      pair,
      ({ node }) => ({
        add: itemsAt(node, 'cap_add'),
        drop: itemsAt(node, 'cap_drop'),
        privileged: at(node, 'privileged'),
      }),
      (list) => servicePath(pair.after, `cap_${list}`),
    ),
    ...ports(pair),
    ...binds(pair),
    ...devices(pair),
    ...namedVolumes(pair),
  ]);

interface Published {
  /** What it is on the host, apart from the address: `5432/tcp`. */
  readonly port: string;
  /** Whether only the host itself reaches it. */
  readonly isLocal: boolean;
  readonly node: ScalarNode;
}

/**
 * Each port that is reached from further than it was; `127.0.0.1:80` in base and `80` in head are one port, and so is one of
 * the host that another service had.
 */
function ports(pair: Pair<Service>): Setting[] {
  const path = servicePath(pair.after, 'ports');
  const [before, after] = [publishedBy(pair.before), publishedBy(pair.after)];
  const opened = openOnlyIn(openOnlyIn(after, before), servicesOf(pair.document.before).flatMap(publishedBy));
  const shut = openOnlyIn(before, after);
  // One published port that took the place of another opens nothing more.
  const [was, is] = opened.length === 1 && shut.length === 1 ? [shut[0], opened[0]] : [];
  const widened = opened.map(({ port, node }) => ({
    before: (before.find((old) => old.port === port) ?? was)?.node,
    after: node,
  }));
  const narrowed = shut.map(({ port, node }) => ({
    before: node,
    after: (after.find((now) => now.port === port) ?? is)?.node,
  }));
  return [...widened, ...narrowed].map((sides) => effectiveSetting(pair, 'ports', path, sides));
}

/** Ports of one side that others reach, and did not or do not on the other. */
const openOnlyIn = (side: readonly Published[], other: readonly Published[]): readonly Published[] =>
  side.filter(({ port, isLocal }) => !isLocal && !other.some((each) => each.port === port && !each.isLocal));

const publishedBy = (service: Service | undefined): Published[] =>
  itemsAt(service?.node, 'ports').flatMap((node) => (node.kind === 'map' ? longPort(node) : shortPort(node)));

function longPort(node: ConfigNode): Published[] {
  const port = textAt(node, 'published');
  if (port === undefined) return [];
  const host = textAt(node, 'host_ip') ?? '';
  const shown = host === '' ? port : `${host}:${port}`;
  return [
    { port: `${port}/${textAt(node, 'protocol') ?? 'tcp'}`, isLocal: isLoopback(host), node: derived(node, shown) },
  ];
}

/** `[[address:]host:]container[/protocol]`; a port without a host part gets a random one. */
function shortPort(node: ConfigNode): Published[] {
  if (node.kind !== 'scalar') return [];
  const text = withDefaults(node.text);
  const [, address = '', port, protocol = 'tcp'] =
    /^(?:(\[[^\]]*\]|[\d.]+):)?(\d+(?:-\d+)?|\$\w+|\$\{\w+\}):\d+(?:-\d+)?(?:\/(\w+))?$/.exec(text) ?? [];
  if (port === undefined) return [];
  return [{ port: `${port}/${protocol}`, isLocal: isLoopback(address), node: derived(node, text) }];
}

/** `${PORT:-8080}` as it is where nobody sets it. */
const withDefaults = (text: string): string => text.replace(/\$\{\w+:?-([^{}$]*)\}/g, '$1');

const isLoopback = (address: string): boolean => /^(?:127\.|\[?::1\]?$|localhost$)/.test(address);

interface Bind {
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly node: ConfigNode;
}

const mounted = (bind: Bind): ScalarNode => derived(bind.node, bind.path);

/** Directories of the host that a service mounts anew, or may write to now. */
function binds(pair: Pair<Service>): Setting[] {
  const path = servicePath(pair.after, 'volumes');
  const [before, after] = [bindsOf(pair.before), bindsOf(pair.after)];
  const writable = after.flatMap((now) => {
    const old = before.find((each) => each.path === now.path);
    const sides = old && {
      before: derived(old.node, String(old.isReadOnly)),
      after: derived(now.node, String(now.isReadOnly)),
    };
    return sides ? [effectiveSetting(pair, 'hostPath.readOnly', path, sides)] : [];
  });
  return [
    ...uncoveredPaths(before, after).map((bind) => effectiveSetting(pair, 'hostPath', path, { after: mounted(bind) })),
    ...uncoveredPaths(after, before).map((bind) => effectiveSetting(pair, 'hostPath', path, { before: mounted(bind) })),
    ...writable,
  ];
}

/** Absolute paths only: what lies beside the file belongs to the project. */
const bindsOf = (service: Service | undefined): Bind[] =>
  itemsAt(service?.node, 'volumes').flatMap((node): Bind[] => {
    if (node.kind === 'map') {
      const path = textAt(node, 'source') ?? '';
      return path.startsWith('/') ? [{ path, isReadOnly: switchOf(at(node, 'read_only')) === true, node }] : [];
    }
    if (node.kind !== 'scalar' || isDynamic(node) || !node.text.startsWith('/')) return [];
    const [path = '', target, mode = ''] = node.text.split(':');
    return target === undefined ? [] : [{ path, isReadOnly: mode.split(',').includes('ro'), node }];
  });

function devices(pair: Pair<Service>): Setting[] {
  const had = new Set(itemsAt(pair.before?.node, 'devices').map((node) => (node.kind === 'scalar' ? node.text : '')));
  return itemsAt(pair.after.node, 'devices')
    .filter((node) => node.kind === 'scalar' && !had.has(node.text))
    .map((after) => effectiveSetting(pair, 'devices', servicePath(pair.after, 'devices'), { after }));
}

/** Named volumes that a service mounted where an unnamed one is mounted now, which nothing finds again. */
function namedVolumes(pair: Pair<Service>): Setting[] {
  const unnamed = itemsAt(pair.after.node, 'volumes').filter((node) => isUnnamed(node));
  return itemsAt(pair.before?.node, 'volumes').flatMap((node) => {
    const target = targetOf(node);
    const after = unnamed.find((each) => target !== undefined && targetOf(each) === target);
    if (after === undefined || !isNamed(node)) return [];
    return [
      effectiveSetting(pair, 'volume name', servicePath(pair.after, 'volumes'), {
        before: derived(node, 'named'),
        after: derived(after, 'unnamed'),
      }),
    ];
  });
}

const isUnnamed = (node: ConfigNode): boolean =>
  node.kind === 'map'
    ? textAt(node, 'type') === 'volume' && textAt(node, 'source') === undefined
    : node.kind === 'scalar' && /^\/[^:]*$/.test(node.text);
const isNamed = (node: ConfigNode): boolean =>
  node.kind === 'map'
    ? textAt(node, 'type') === 'volume' && textAt(node, 'source') !== undefined
    : node.kind === 'scalar' && /^[\w-]+:\//.test(node.text);
const targetOf = (node: ConfigNode): string | undefined =>
  node.kind === 'scalar' ? (node.text.split(':')[1] ?? node.text) : textAt(node, 'target');
