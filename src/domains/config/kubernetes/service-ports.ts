/** The ports of a Service, as those who call it know them. */
import { shorten } from '../../../core/present.ts';
import type { ConfigDocument } from '../documents.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, isDynamic, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { isSameObject, kindOf, nameOf } from './objects.ts';

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

const portsOf = (service: ConfigDocument | undefined): readonly ConfigNode[] => itemsAt(service?.root, 'spec', 'ports');

/** Whether head serves a port of base, under whatever name. */
export const isStillServed = (node: ConfigNode, { document }: Setting): boolean =>
  portsOf(document.after).some(
    (each) =>
      protocolOf(each) === protocolOf(node) &&
      numbersOf(each).some((number) => textAt(number) === textAt(node, 'port')),
  );

/** Whether a template fills in a number that was filled in before, or that did not stand there: it may be the same one. */
export const isNumberedByTemplate = (node: ConfigNode, { document }: Setting): boolean => {
  const filledIn = portsOf(document.after)
    .flatMap(numbersOf)
    .filter((number) => isDynamic(number));
  if (filledIn.length === 0 || isDynamic(at(node, 'port'))) return filledIn.length > 0;
  const numbers = new Set(portsOf(document.before).map((each) => textAt(each, 'port')));
  return filledIn.some((number) => !numbers.has(textAt(number)));
};

/** Whether a port of head goes by what a template fills in: that may be the old name. */
export const isNamedByTemplate = (node: ConfigNode, { document }: Setting): boolean =>
  portsOf(document.after).some((each) => portOf(each) === portOf(node) && (textAt(each, 'name') ?? '').includes('{{'));

/** Whether a setting is of a Service that stays: one of another name is another one, and that is told. */
export const isOfSameService = ({ document: { before, after } }: Setting): boolean =>
  kindOf(after) === 'Service' &&
  (isSameObject(before, after) ||
    [before, after].every((service) => service !== undefined && (nameOf(service) ?? '').includes('{{')));

/** What a mesh takes a port for by its name. Source: istio.io/docs/ops/configuration/traffic-management/protocol-selection. */
const SPOKEN = /^(http2?|https|grpc(?:-web)?|mongo|mysql|redis|tcp|tls|udp)(?:-|$)/;
/** What it reads as requests over HTTP. */
const REQUESTS = /^(?:http2?|grpc(?:-web)?)$/;

function spokenBy(name: string): string | undefined {
  const [, protocol] = SPOKEN.exec(name) ?? [];
  return protocol !== undefined && REQUESTS.test(protocol) ? 'http' : protocol;
}

/** Ports of metrics, which no mesh shapes. */
const OF_METRICS = /metrics|prometheus|telemetry/i;

/** Whether a Service hands out nothing but metrics, by its name or those of all its ports. */
export function handsOutMetrics(service: ConfigDocument | undefined): boolean {
  const ports = portsOf(service).map((port) => textAt(port, 'name') ?? '');
  return (
    /metrics|telemetry/i.test((service && nameOf(service)) ?? '') ||
    (ports.length > 0 && ports.every((name) => OF_METRICS.test(name)))
  );
}

/** Whether only metrics were asked of a port, by its name or its Service. */
export const isPortOfMetrics = ({ document, ownerBefore, before }: Setting): boolean =>
  handsOutMetrics(document.before) ||
  [ownerBefore, before].some((node) =>
    OF_METRICS.test((node?.kind === 'map' ? textAt(node, 'name') : undefined) ?? ''),
  );

/** Whether a mesh took a port of base for what its new name no longer says, and nothing else does. */
export function isSpokenOtherwise({ document, before }: Setting): boolean {
  const [old] = [textAt(before), textAt(before, 'name')].flatMap((name) => name ?? []);
  const port = portsOf(document.before).find((each) => textAt(each, 'name') === old);
  const now = port && portsOf(document.after).find((each) => portOf(each) === portOf(port));
  const name = textAt(now, 'name');
  if (old === undefined || name === undefined || OF_METRICS.test(name) || textAt(now, 'appProtocol') !== undefined)
    return false;
  const spoken = spokenBy(old);
  return spoken !== undefined && spoken !== 'tcp' && spoken !== spokenBy(name);
}
