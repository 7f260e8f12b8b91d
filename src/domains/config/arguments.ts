import { numbering } from './numbering.ts';
import type { ConfigNode, ListNode, MapNode, ScalarNode } from './tree.ts';

/**
 * A list of scalars that sets things by name, `--flag=value` or `NAME=value`, as the map it stands for;
 * undefined for a list that is none. A flag's value may be the next item; what is no flag goes by its text.
 */
export function asSettings(list: ListNode): MapNode | undefined {
  const items = list.items.filter((item): item is ScalarNode => item.kind === 'scalar');
  if (items.length !== list.items.length || items.length === 0) return undefined;
  if (items.every(({ text }) => VARIABLE.test(text))) return mapOf(list, items.map(variable));
  return items.some(({ text }) => FLAG.test(text)) ? mapOf(list, flags(items)) : undefined;
}

/** Settings that hold a command line, or what is added to one. */
const COMMAND =
  /^(?:command|entrypoint|args|\w+_(?:opts|options|args|flags)|(?:java|jvm|extra)(?:opts|options|args))$/i;
const LONGEST = 20_000;

/** The words of a command line with flags in one text, as the list it stands for; anything else as it is. */
export function asWords(name: string, node: ConfigNode): ConfigNode {
  if (node.kind !== 'scalar' || !COMMAND.test(name) || node.text.length > LONGEST) return node;
  const words = node.text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const items = words.map((word) => derived(node, word.replace(/^(["'])(.*)\1$/s, '$2')));
  return items.some(({ text }) => FLAG.test(text)) ? { ...node, kind: 'list', items } : node;
}

const VARIABLE = /^[A-Za-z_][\w.]*=/;
const FLAG = /^-{1,2}[A-Za-z]/;

type Entry = readonly [string, ScalarNode];

function variable(item: ScalarNode): Entry {
  const sign = item.text.indexOf('=');
  return [item.text.slice(0, sign), derived(item, item.text.slice(sign + 1))];
}

function flags(items: readonly ScalarNode[]): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item === undefined) continue;
    if (!FLAG.test(item.text)) entries.push([item.text, item]);
    else if (item.text.includes('=')) entries.push(variable(item));
    else if (next === undefined || FLAG.test(next.text)) entries.push([item.text, derived(item, 'true')]);
    else {
      entries.push([item.text, derived(next, next.text)]);
      i++;
    }
  }
  return entries;
}

const derived = (item: ScalarNode, text: string): ScalarNode => ({ ...item, text, value: text });

function mapOf(list: ListNode, found: readonly Entry[]): MapNode {
  const numbered = numbering();
  return { ...list, kind: 'map', entries: new Map(found.map(([name, value]) => [numbered(name), value])) };
}
