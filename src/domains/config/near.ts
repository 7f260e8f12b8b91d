/** Addresses that lead to hosts next to whoever reads them. */
import { hostsIn, hostsOf, isAddress, isBelow, isName, isOneLabel, isSelf, PRIVATE_ZONES } from './hosts.ts';

/** Whether an address, or a connection string, leads to hosts next to whoever reads it, and to no other. */
export function isNear(text: string): boolean {
  const plain = text.replace(TEMPLATE, (_, name: string | undefined) => (name === undefined ? '{}' : FILLED_IN));
  const hosts = isAddress(plain) ? plain.split(BETWEEN).flatMap(hostsIn) : serversIn(plain);
  return hosts.length > 0 && hosts.every(isNearHost);
}

/** Of templates, what gives the names of a chart's own objects, or of the namespace that they stand in. */
const TEMPLATE = /\{\{-? *((?:include|template|printf|\.Release)\b|\.Values\.[\w.]{0,100}?namespace\b)?[^{}]*\}\}/gi;
/** What a template prints into a name, as one label or a part of one. */
const FILLED_IN = 'x';

/** Between several addresses. */
const BETWEEN = /,\s{0,9}(?=[a-z][a-z0-9+.-]{0,30}:\/\/)/i;

/** `Server=db`, with what SQL Server puts before it; of several, the last may count, or the first. */
const SERVER = /(?:^|[;"'\s]|:-)(?:server|host|data source|addr(?:ess)?)\s?=\s?(?:tcp:)?([^;\s"'}]{1,200})/gi;

const serversIn = (text: string): readonly string[] =>
  [...text.matchAll(SERVER)].flatMap(([, servers = '']) => hostsOf(servers));

/** The machine itself, a service by its name, and what only a cluster's own network or that of containers resolves. */
const isNearHost = (host: string): boolean =>
  isSelf(host) || isOneLabel(host) || isBelow(host, PRIVATE_ZONES) || isOfNamespace(host);

/** A service by its name and that of its namespace, where the one is made of the other: `gitea-http.gitea`, `loki.loki`. */
function isOfNamespace(host: string): boolean {
  const [service = '', namespace = '', ...more] = host.toLowerCase().split('.');
  const isMade = `-${service}-`.includes(`-${namespace}-`);
  return isName(host) && more.length === 0 && isMade && /^[a-z0-9-]+$/.test(namespace) && !isTopLevel(namespace);
}

/** Whether a label may be a domain of the world: those of countries have two letters; of the others, those in common use. */
const isTopLevel = (label: string): boolean => /^(?:[a-z]{2}|xn--.*)$/.test(label) || TOP_LEVEL.has(label);

/** Source: IANA, "Root Zone Database". */
const TOP_LEVEL: ReadonlySet<string> = new Set(
  [
    'academy aero agency app army art arpa asia audio auction auto baby band bank bar beer best bet bid bike bio biz blog blue bot',
    'box build builders business buy buzz cab cafe call cam camera camp capital car cards care career cars cash cat center chat',
    'cheap church city claims click clinic cloud club coach codes coffee college com community company computer contact cool coop',
    'country credit dad date day deal deals delivery dental design dev diet digital direct directory docs dog domains download drive',
    'earth eco edu education email energy engineer engineering equipment events exchange expert express fail family fan fans farm',
    'fashion fast film finance financial fish fit fitness flights foo food football forum foundation free fun fund fyi gallery game',
    'games garden gay gift gifts global gmbh gold golf goo google gov graphics green group guide guru health help here hiv host',
    'hosting hot hotel house how inc info ink institute insure int investments jobs kids kim kitchen land law lawyer legal lgbt life',
    'link live loan lol love ltd luxury mail management map market marketing markets mba media meet menu mil mobi mobile moda mom',
    'money monster mov movie museum music name navy net network new news nexus now one online open ooo org organic page parts',
    'partners party pay pet pharmacy phd phone photo photography photos pics pink pizza place play plus poker post press prime pro',
    'prod productions prof properties property pub quest racing radio read red ren rent rentals repair report rest restaurant review',
    'reviews rip rocks room run safe sale salon save school science search secure security select services sex share shoes shop',
    'shopping show site ski skin social software solar solutions space sport spot store storage stream studio study style supply',
    'support surf surgery swiss systems talk tax taxi team tech technology tel theater tips today tools top tours town toys trade',
    'trading training travel tube tunes university vacations ventures vet video vin vip vision vote voyage wang watch web webcam',
    'website wedding wiki win wine work works world wow wtf xxx xyz yoga you zip zone zero',
  ].flatMap((line) => line.split(' ')),
);
