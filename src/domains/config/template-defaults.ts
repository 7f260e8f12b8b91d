import { isDynamic, type ConfigNode, type ScalarNode } from './tree.ts';

const LITERAL = String.raw`(?:"([^"{}]*)"|(true|false|-?\d+(?:\.\d+)?))`;
const PIPED = new RegExp(String.raw`^\{\{-?\s?[^|{}"]+\|\s?default ${LITERAL}\s?(?:\|\s?s?quote\s?)?-?\}\}$`);
const CALLED = new RegExp(String.raw`^\{\{-?\s?default ${LITERAL} [^|{}"]+(?:\|\s?s?quote\s?)?-?\}\}$`);
const SHELL = /^\$\{\w+:?-()([^${}]*)\}$/;

/** What a template puts where nobody sets the value: `/` for `{{ .Values.root | default "/" }}`; undefined where it names nothing. */
export function defaultOf(text: string): string | undefined {
  const [, quoted, bare] = PIPED.exec(text) ?? CALLED.exec(text) ?? SHELL.exec(text) ?? [];
  return quoted === undefined || quoted === '' ? bare : quoted;
}

/** A node as it is where nobody sets anything: itself, or the default it names. */
export function unsetOf(node: ConfigNode): ConfigNode {
  const text = node.kind === 'scalar' && isDynamic(node) ? defaultOf(node.text) : undefined;
  return node.kind !== 'scalar' || text === undefined ? node : literal(node, text);
}

function literal(node: ScalarNode, text: string): ScalarNode {
  const value = text === 'true' || (text === 'false' ? false : text);
  return { ...node, text, value };
}
