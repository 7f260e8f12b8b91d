/** Ways by which people and programs prove who they are: one of several, and what a client presents, keep nobody out. */
import type { Setting } from './setting.ts';
import { at, type ConfigNode, entriesOf, switchOf } from './tree.ts';
import { spelled } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** `offered`: it proves to others who people are. `other`: another way stays on. `presented`: a client sends it, or sends it no more. */
export type WayIn = 'offered' | 'other' | 'presented';

/** What says how it is asked, and not that it is. */
const PROTOCOL = /(?:^|-)(?:basic-auth|oauth2?|oidc|saml|ldap)(?:-(?:enabled?|active))?$/;

/** What is a way in wherever it stands. */
const WAYS =
  /^(?:(?:basic|local|native|password|token|jwt)-(?:auth|authentication|login|users)|authentication-backend|ldap|oauth2?|oidc|saml|openid|htpasswd)$/;

/** Who may also be told of things, or be installed: a way in only where it is about signing in. */
const HOUSES = /^(?:github|gitlab|google|keycloak|azure-?ad|dex)$/;

const SIGN_IN = /^(?:auth(?:n|entication|enticators?)?|login|identity(?:-providers?)?|sign-in)$/;

const ADDRESS = /^(?:url|uri|target)$/;

/** A full address of somebody else: none of every network, of the machine itself, or of a port alone. */
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\s]*@)?(?!0\.0\.0\.0|127\.|localhost\b)[a-z0-9]/i;

/** Blocks of what is asked, and asks nobody. */
const ASKED =
  /(?:^|-)(?:server|http|https|web|ui|app|api|ingress|gateway|proxy|listeners?|dashboard|service|frontend)$/;

/** Which way in a switch is one of; undefined where it may be all there is. */
export function wayInOf(setting: Setting): WayIn | undefined {
  if (!PROTOCOL.test(spelled(setting))) return undefined;
  if (isPresented(setting)) return 'presented';
  const { document, keys } = setting;
  if (keys.slice(0, -1).some((key) => /(?:^|-)providers?$/.test(nameOf(key)))) return 'offered';
  return document.after !== undefined && hasOthers(document.after.root, keys) ? 'other' : undefined;
}

const nameOf = (key: string): string => wordsOf(key).join('-');

/** Whether a protocol is switched in the block of whom a client calls. In a block of its own, the address is of who proves. */
function isPresented({ keys, ownerAfter }: Setting): boolean {
  const [above, last] = keys.slice(-2).map(nameOf);
  if (above === undefined || last === undefined || !PROTOCOL.test(last) || ASKED.test(above)) return false;
  return entriesOf(ownerAfter).some(
    ([name, node]) => node.kind === 'scalar' && ADDRESS.test(nameOf(name)) && ELSEWHERE.test(node.text),
  );
}

/** Whether another way in is on beside the one that keys lead to, or in a block about signing in that stands beside or around it. */
function hasOthers(root: ConfigNode, keys: readonly string[]): boolean {
  const way = PROTOCOL.test(nameOf(keys.at(-1) ?? '')) ? keys : keys.slice(0, -1);
  const own = at(root, ...way);
  const parent = way.length === 1 ? root : at(root, ...way.slice(0, -1));
  if (own === undefined || way.length === 0) return false;
  const around = way.slice(0, -1).findIndex((key) => SIGN_IN.test(nameOf(key)));
  return (
    otherWays(parent, own, (name) => WAYS.test(name)) ||
    entriesOf(parent).some(([name, node]) => SIGN_IN.test(nameOf(name)) && otherWays(node, own, isWay)) ||
    (around >= 0 && otherWays(at(root, ...way.slice(0, around + 1)), own, isWay))
  );
}

const isWay = (name: string): boolean => WAYS.test(name) || HOUSES.test(name);

/** Whether some way in is on in a block, but for one. */
const otherWays = (block: ConfigNode | undefined, own: ConfigNode, isOne: (name: string) => boolean): boolean =>
  entriesOf(block).some(([name, node]) => node !== own && isOne(nameOf(name)) && isOn(node));

const isOn = (node: ConfigNode): boolean =>
  node.kind === 'scalar'
    ? switchOf(node) === true
    : node.kind === 'map' && (switchOf(at(node, 'enabled')) ?? switchOf(at(node, 'enable'))) === true;

/** Who signs in with an account of somebody else's is known there; here the account is only made. */
export const isSignUpByOthers = ({ name, keys }: Setting): boolean =>
  /sign-?_?up$/i.test(name) &&
  keys.some((key) => /oauth|oidc|saml|ldap|jwt|(?:^|[._-])(?:github|gitlab|google|azuread|okta)$/i.test(key));
