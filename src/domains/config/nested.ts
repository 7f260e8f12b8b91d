import { noneIfUnreadable } from '../../core/errors.ts';
import { parse } from './parse.ts';
import { readProperties } from './properties.ts';
import type { ListNode, MapNode, ScalarNode } from './tree.ts';

/** Longer texts are compared as texts: nobody reviews a dashboard in a string key by key. */
const LONGEST = 20_000;
const COMMENTS = /^(?:[ \t]*(?:[#!].*)?\n)*/;
const BEGINS_JSON = /^\s*(?:[{[]|- +\{)/;
const BEGINS_YAML = /^(?:- +)?["']?[\w./-]+["']?:(?:[ \t].*)?\n/;
/** Not a text that merely ends so, as base64 does, and no comparison. */
const BEGINS_PROPERTIES = /^(?:export[ \t]+)?[\w.-]+[ \t]*=(?!=|\s*$)/;
/** `[server]`, or `listener "tcp" {`. */
const BEGINS_SECTION = /^(?:\[{1,2}[\w.: "-]+\]{1,2}|[A-Za-z]\w*(?: +"[^"\n]*")* *\{)[ \t]*\n[^\n{}]*=/;
/** `Server=db;Database=app`: many in one line are one value. */
const CONNECTION = /^[^\n=;]+=[^\n;]*;[^\n]*\s*$/;

const known = new WeakMap<ScalarNode, MapNode | ListNode | undefined>();

/**
 * What a string holds where it is YAML, JSON, HCL or a list of properties itself: a ConfigMap's file, a policy in an annotation.
 * Undefined for any other text. Its lines are those of the file.
 */
export function nestedIn(scalar: ScalarNode): MapNode | ListNode | undefined {
  if (typeof scalar.value !== 'string' || scalar.text.length > LONGEST || scalar.text.length < 3) return undefined;
  if (!known.has(scalar)) known.set(scalar, read(scalar));
  return known.get(scalar);
}

/** How the ConfigMaps of Knative and Tekton begin a text that nothing reads. */
const IS_EXAMPLE = /^[#\s]*EXAMPLE CONFIGURATION\b/;

function read(scalar: ScalarNode): MapNode | ListNode | undefined {
  if (IS_EXAMPLE.test(scalar.text)) return undefined;
  const begin = scalar.text.replace(COMMENTS, '');
  const isBlock = scalar.contentLine > scalar.line;
  const placed = (line: number) => (isBlock ? scalar.contentLine + line - 1 : scalar.line);
  if (BEGINS_SECTION.test(begin)) return readProperties(scalar.text, placed);
  if (BEGINS_JSON.test(begin) || BEGINS_YAML.test(begin)) return readYaml(scalar.text, placed);
  return BEGINS_PROPERTIES.test(begin) && !CONNECTION.test(begin) ? readProperties(scalar.text, placed) : undefined;
}

function readYaml(text: string, placed: (line: number) => number): MapNode | ListNode | undefined {
  try {
    const { documents } = parse(text, '', placed);
    const root = documents.length === 1 ? documents[0]?.root : undefined;
    return root === undefined || root.kind === 'scalar' ? undefined : root;
  } catch (error) {
    // It only began like YAML: it is a text, and is compared as one.
    return noneIfUnreadable(error);
  }
}
