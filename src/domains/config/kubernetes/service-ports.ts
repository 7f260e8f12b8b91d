/** The ports of a Service, as those who call it know them. */
import { shorten } from '../../../core/present.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, isDynamic, itemsAt, textAt, type ConfigNode } from '../tree.ts';

const protocolOf = (port: ConfigNode): string => textAt(port, 'protocol') ?? 'TCP';

const portOf = (node: ConfigNode): string => `${textAt(node, 'port') ?? ''}/${protocolOf(node)}`;

/** `http (80)`, `53/UDP`: a port as those who call it know it. */
export function calledPort(node: ConfigNode): string {
  const [name, protocol] = [textAt(node, 'name'), protocolOf(node)];
  const number = `${textAt(node, 'port') ?? '?'}${protocol === 'TCP' ? '' : `/${protocol}`}`;
  return shorten(name === undefined ? number : `${name} (${number})`, LONGEST);
}

/** A longer name or number no port has. */
const LONGEST = 63;

/** The number of a port; one for each branch of a template that sets it. */
const numbersOf = (port: ConfigNode): readonly ConfigNode[] =>
  entriesOf(port).flatMap(([name, number]) => (/^port(?: \(\d+\))?$/.test(name) ? [number] : []));

/** Whether head serves a port of base, under whatever name. */
export const isStillServed = (node: ConfigNode, { document }: Setting): boolean =>
  itemsAt(document.after?.root, 'spec', 'ports').some(
    (each) =>
      protocolOf(each) === protocolOf(node) &&
      numbersOf(each).some((number) => textAt(number) === textAt(node, 'port')),
  );

/** Whether a template fills in a number that was filled in before, or that did not stand there: it may be the same one. */
export const isNumberedByTemplate = (node: ConfigNode, { document }: Setting): boolean => {
  const numbers = new Set(itemsAt(document.before?.root, 'spec', 'ports').map((each) => textAt(each, 'port')));
  return itemsAt(document.after?.root, 'spec', 'ports')
    .flatMap(numbersOf)
    .some((number) => isDynamic(number) && (isDynamic(at(node, 'port')) || !numbers.has(textAt(number))));
};

/** Whether a port of head goes by what a template fills in: that may be the old name. */
export const isNamedByTemplate = (node: ConfigNode, { document }: Setting): boolean =>
  itemsAt(document.after?.root, 'spec', 'ports').some(
    (each) => portOf(each) === portOf(node) && (textAt(each, 'name') ?? '').includes('{{'),
  );
