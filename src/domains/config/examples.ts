/** Secrets that stand where something is explained. */
import { isLogin } from '../../core/secrets.ts';
import type { Setting } from './setting.ts';
import { at } from './tree.ts';

/**
 * Whether a text is what a description of settings gives as an example, which is no setting. `isProven` where its format
 * proves a credential: one of a provider opens what it opens wherever it stands.
 */
export const isExample = ({ keys, ownerAfter }: Setting, looks: string, text: string, isProven: boolean): boolean =>
  /^examples?$/.test(keys.at(-1) ?? '') &&
  ['description', 'type'].some((key) => at(ownerAfter, key) !== undefined) &&
  (!isProven || isLogin(looks) || (/private ?key/i.test(looks) && !WHOLE_KEY.test(bare(text))));

/** Shorter than this, even a key of Ed25519 is cut off. */
const WHOLE_KEY = /PRIVATEKEY(?:BLOCK)?-----(?:(?!-----END).){0,300}?[A-Za-z0-9+/]{60}/;

const bare = (text: string): string => text.replace(/\\n|\s/g, '');
