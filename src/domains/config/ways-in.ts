/** Ways by which people and programs prove who they are: one of several, and what a client presents, keep nobody out. */
import type { Setting } from './setting.ts';
import { at, type ConfigNode, entriesOf, switchOf } from './tree.ts';
import { spelled } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** `offered`: it proves to others who people are. `other`: another way stays on. `presented`: a client sends it, or sends it no more. */
export type WayIn = 'offered' | 'other' | 'presented';

/** What says how it is asked, and not that it is. */
const PROTOCOL = /(?:^|-)(?:basic-auth|oauth2?|oidc|saml|ldap)(?:-(?:enabled?|active))?$/;

const WAYS =
  /^(?:(?:basic|local|native|password|token|jwt)-(?:auth|authentication|login|users)|authentication-backend|ldap|oauth2?|oidc|saml|openid|htpasswd|github|gitlab|google|keycloak|azure-?ad|dex)$/;

const ADDRESS = /^(?:url|uri|endpoint|endpoints|target|server|address)$/;

/** Which way in a switch is one of; undefined where it may be all there is. */
export function wayInOf(setting: Setting): WayIn | undefined {
  if (!PROTOCOL.test(spelled(setting))) return undefined;
  const { ownerAfter, document, keys, after } = setting;
  if (entriesOf(ownerAfter).some(([name, node]) => node.kind === 'scalar' && ADDRESS.test(nameOf(name)))) {
    return 'presented';
  }
  if (keys.slice(0, -1).some((key) => /(?:^|-)providers?$/.test(nameOf(key)))) return 'offered';
  const own = after !== undefined && keys.length > 0 ? [after, ownerAfter] : [ownerAfter];
  return document.after !== undefined && otherWays(document.after.root, new Set(own)) ? 'other' : undefined;
}

const nameOf = (key: string): string => wordsOf(key).join('-');

/** Whether some way in is on below a node, but for the one whose nodes are left out. */
function otherWays(node: ConfigNode, own: ReadonlySet<ConfigNode | undefined>): boolean {
  if (node.kind === 'list') return node.items.some((item) => otherWays(item, own));
  return entriesOf(node).some(
    ([name, below]) => !own.has(below) && ((WAYS.test(nameOf(name)) && isOn(below)) || otherWays(below, own)),
  );
}

const isOn = (node: ConfigNode): boolean =>
  node.kind === 'scalar'
    ? switchOf(node) === true
    : node.kind === 'map' && (switchOf(at(node, 'enabled')) ?? switchOf(at(node, 'enable'))) === true;

/** Who signs in with an account of somebody else's is known there; here the account is only made. */
export const isSignUpByOthers = ({ name, keys }: Setting): boolean =>
  /sign-?_?up$/i.test(name) &&
  keys.some((key) => /oauth|oidc|saml|ldap|jwt|(?:^|[._-])(?:github|gitlab|google|azuread|okta)$/i.test(key));
