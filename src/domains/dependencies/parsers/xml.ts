import { SaxesParser } from 'saxes';
import { Unreadable } from '../../../core/errors.ts';

const DEEPEST = 200;

/** An element of an XML file and the line its tag starts on. */
export interface XmlNode {
  readonly name: string;
  readonly line: number;
  /** The text directly in it, trimmed. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlNode[];
}

export interface XmlAttribute {
  readonly value: string;
  readonly line: number;
}

interface Open extends XmlNode {
  text: string;
  readonly attributes: Map<string, XmlAttribute>;
  readonly children: Open[];
}

const element = (name: string, line: number): Open => ({ name, line, text: '', attributes: new Map(), children: [] });

/** Reads an XML file and gives its root. Throws `Unreadable` at the first error, and past 200 levels. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser();
  const holder = element('', 1);
  const stack: Open[] = [holder];
  parser.on('error', (error) => {
    throw new Unreadable(error.message.replace(/^\d+:\d+: /, `line ${parser.line}: `), parser.line, { cause: error });
  });
  parser.on('opentagstart', ({ name }) => {
    if (stack.length > DEEPEST) throw new Unreadable(`it nests deeper than ${DEEPEST} levels`, parser.line);
    const made = element(name, parser.line);
    stack.at(-1)?.children.push(made);
    stack.push(made);
  });
  parser.on('attribute', ({ name, value }) => stack.at(-1)?.attributes.set(name, { value, line: parser.line }));
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed !== undefined) closed.text = closed.text.trim();
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (content) => {
      const open = stack.at(-1);
      if (open !== undefined) open.text += content;
    });
  }
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return holder.children[0] ?? holder;
}

/** The elements at a path of names, every one of each name. */
export const elementsAt = (node: XmlNode, ...path: readonly string[]): readonly XmlNode[] =>
  path.reduce<readonly XmlNode[]>(
    (nodes, name) => nodes.flatMap((parent) => parent.children.filter((child) => child.name === name)),
    [node],
  );

/** The first child of a name. */
export const childNamed = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** The text of the first child of a name. */
export const childText = (node: XmlNode, name: string): string | undefined => childNamed(node, name)?.text;
