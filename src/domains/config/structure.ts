import type { ConfigChange } from './changes.ts';
import type { ValueType } from './setting-changes.ts';
import { whereabouts } from './context.ts';
import type { Edit } from './diff.ts';
import { displayPath, type Setting } from './setting.ts';
import { shown } from './shown.ts';
import { type ConfigNode, entriesOf, isDynamic, type MapNode } from './tree.ts';

/** The fact for an edit that no control speaks for; undefined for what is only part of a larger one. */
export function structuralFact(edit: Edit): ConfigChange | undefined {
  const isDocument = edit.setting.path.length === 0;
  if (isDocument && (edit.kind === 'added' || edit.kind === 'removed')) return documentFact(edit.kind, edit.setting);
  return FACTS[edit.kind]?.(edit);
}

const FACTS: Readonly<Partial<Record<Edit['kind'], (edit: Edit) => ConfigChange | undefined>>> = {
  changed: ({ setting }) => valueFact(setting),
  retyped: ({ setting }) => valueFact(setting),
  added: ({ setting }) => ({ kind: 'key-added', ...whereabouts(setting, 'added'), ...called(setting) }),
  removed: removalFact,
  renamed: renameFact,
  moved: moveFact,
};

function documentFact(kind: 'added' | 'removed', setting: Setting): ConfigChange {
  const { title, path } = setting.document;
  return { kind: `document-${kind}`, ...whereabouts(setting, kind), name: title ?? path };
}

const called = ({ path, name }: Setting) => ({ name, what: path.at(-1)?.kind ?? ('key' as const) });

/** Keys that go from one file together are one feature that goes; those of a public interface are missed one by one. */
function removalFact(edit: Edit): ConfigChange {
  const { setting, maybe } = edit;
  const { document, inSchema } = setting;
  const where = whereabouts(setting, 'removed');
  const together = document.isPublic ? {} : { group: `${document.path}#removed` };
  const more = { ...(inSchema ? { inSchema } : {}), ...(maybe === undefined ? {} : { maybe }) };
  return { kind: 'key-removed', ...where, ...together, ...called(setting), ...more, ...readingOf(edit) };
}

function renameFact(edit: Edit): ConfigChange {
  const { setting, from = '', reader } = edit;
  const to = setting.path.at(-1)?.kind === 'item' ? setting.name : (setting.keys.at(-1) ?? '');
  const key = `${from}->${to}`;
  const where = { ...whereabouts(setting, key), group: `#${key}` };
  return { kind: 'key-renamed', ...where, from, to, ...(reader === undefined ? {} : { reader }), ...readingOf(edit) };
}

function moveFact(edit: Edit): ConfigChange {
  const { setting, from = '' } = edit;
  const to = displayPath(setting.path);
  return { kind: 'key-moved', ...whereabouts(setting, `${from}->${to}`), from, to, ...readingOf(edit) };
}

/** A key that is still read stands where it is read: there it must be mended. Those of one name in one file go together. */
const readingOf = ({ kind, from, stillRead, setting: { document, path } }: Edit) =>
  stillRead === undefined
    ? {}
    : {
        stillRead,
        group: stillRead.inCode
          ? `variable ${from}`
          : `${kind} ${document.path} ${path.at(-1)?.name ?? displayPath(path)}`,
        after: { path: stillRead.path, line: stillRead.line },
      };

function valueFact(setting: Setting): ConfigChange | undefined {
  const { before, after } = setting;
  if (before === undefined || after === undefined || isReadOtherwise(setting)) return undefined;
  const [from, to] = [typeOf(before), typeOf(after)];
  if (isRetyped(before, after) && isOfOneType(setting) && !isReadEitherWay(setting, after))
    return retyped(setting, from, to);
  const values = { name: setting.name, from: shown(before, setting), to: shown(after, setting) };
  return { kind: 'value-changed', ...whereabouts(setting, `${values.from}->${values.to}`), ...values };
}

/** A list of operations is read as the patch it is where a kustomization names it, and as it stands where none does any more. */
const isReadOtherwise = ({ path, document: { before, after } }: Setting): boolean =>
  path.length === 0 && before?.isPatch !== after?.isPatch;

/** Settings of one file that got the same other type are one decision. */
function retyped(setting: Setting, from: ValueType, to: ValueType): ConfigChange {
  const group = { group: `${setting.document.path}#${from}->${to}` };
  const empty = isEmpty(setting.before) && isEmpty(setting.after) ? { isEmpty: true as const } : {};
  return { kind: 'type-changed', ...whereabouts(setting, `${from}->${to}`), ...group, from, to, ...empty };
}

/** Whether a place holds nothing yet, of whatever kind. */
const isEmpty = (node: ConfigNode | undefined): boolean =>
  (node?.kind === 'map' && node.entries.size === 0) ||
  (node?.kind === 'list' && node.items.length === 0) ||
  (node?.kind === 'scalar' && node.value === '');

/** Whether what stands beside it was written that way already, so that the reader takes both: the same keys, or the same text. */
function isReadEitherWay({ ownerBefore, before }: Setting, after: ConfigNode): boolean {
  const siblings = entriesOf(ownerBefore).flatMap(([, node]) => (node === before ? [] : [node]));
  return siblings.some((node) => {
    if (node.kind === 'map' && after.kind === 'map') return keysOf(node) === keysOf(after);
    return sameText(node, after) && typeOf(node) === typeOf(after);
  });
}

const keysOf = (node: MapNode): string => [...node.entries.keys()].toSorted().join();

/** A map where a value was, or the same text as another type: `5` and `"5"`. */
function isRetyped(before: ConfigNode, after: ConfigNode): boolean {
  if ([before, after].some((node) => isDynamic(node) || isTagged(node))) return false;
  return (before.kind === 'map') !== (after.kind === 'map') || sameText(before, after);
}

/** Whether others may hold what stands there by its old type: who sets a text of a chart's values sets all of it. */
const isOfOneType = ({ document, isNested, ownerBefore, ownerAfter }: Setting): boolean =>
  !(isNested && document.dialect === 'helm-values') &&
  ![ownerBefore, ownerAfter].some((owner) => owner !== undefined && isTagged(owner));

/** What a tag of its reader's own makes of a value, as `!reference` of GitLab, is of any type. */
const isTagged = ({ tag = '' }: ConfigNode): boolean => tag.startsWith('!') && !tag.startsWith('!!');

const sameText = (a: ConfigNode, b: ConfigNode): boolean =>
  a.kind === 'scalar' && b.kind === 'scalar' && a.text === b.text;

function typeOf(node: ConfigNode): ValueType {
  if (node.kind !== 'scalar') return node.kind;
  if (isDynamic(node)) return 'template';
  if (node.value === null) return 'null';
  const type = typeof node.value;
  return type === 'number' || type === 'boolean' ? type : 'string';
}
