/** Services of the Serverless Framework. Source: serverless.com/framework/docs/providers/aws/guide/serverless.yml. */
import { comparePolicies } from '../cloudformation/policies.ts';
import type { PolicyNarrowed, PolicyWidened } from '../cloudformation/changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import type { Setting } from '../setting.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';

export const isService = ({ path, root }: ConfigDocument): boolean =>
  at(root, 'provider') !== undefined &&
  (/(?:^|\/)serverless\.(?:ya?ml|json)$/.test(path) ||
    (textAt(root, 'service') !== undefined && textAt(root, 'provider', 'name') !== undefined));

/** Where the rights of all functions stand: the first spelling is the older one. */
const STATEMENTS = [
  ['provider', 'iamRoleStatements'],
  ['provider', 'iam', 'role', 'statements'],
];

/** What the role of the functions may do, base against head; a move from one spelling to the other is none. */
export function statementFacts(pair: DocumentPair): (PolicyWidened | PolicyNarrowed)[] {
  const [before, after] = [pair.before, pair.after].map((document) =>
    STATEMENTS.map((path) => at(document?.root, ...path)).find((node) => node !== undefined),
  );
  const path = STATEMENTS.find((each) => at((pair.after ?? pair.before)?.root, ...each) !== undefined) ?? [];
  return comparePolicies(pair, { name: 'provider', path }, asPolicy(before), asPolicy(after));
}

const asPolicy = (list: ConfigNode | undefined): ConfigNode | undefined =>
  list && { ...list, kind: 'map', entries: new Map([['Statement', list]]) };

/** Settings at `tail` of any function, or of what holds for all of them. */
export const inFunction =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean => {
    const own = keys[0] === 'functions' ? keys.slice(2) : keys[0] === 'provider' ? keys.slice(1) : [];
    return own.length === tail.length && tail.every((name, i) => own[i] === name);
  };

/** Settings at `tail` of any HTTP event of a function. */
export const inEvent =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys[0] === 'functions' &&
    keys[2] === 'events' &&
    ['http', 'httpApi'].includes(keys[3] ?? '') &&
    keys.length === 4 + tail.length &&
    tail.every((name, i) => keys[4 + i] === name);
