import type { Finding } from '../../../src/core/types.ts';
import type { Sides } from './coverage.ts';
import type { Annotation } from './buf.ts';

/** What buf says and we do not repeat, with the reason. Each still asks for a finding of ours that tells the cause. */
export interface Exception {
  readonly id: string;
  readonly why: string;
  /** Whether it is what stands behind this annotation, given what we say of the same two trees. */
  explains(annotation: Annotation, findings: readonly Finding[], sides: Sides): boolean;
}

const TYPE_RULES: ReadonlySet<string> = new Set([
  'FIELD_SAME_TYPE',
  'FIELD_WIRE_COMPATIBLE_TYPE',
  'FIELD_WIRE_JSON_COMPATIBLE_TYPE',
  'RPC_SAME_REQUEST_TYPE',
  'RPC_SAME_RESPONSE_TYPE',
]);

/** From what to what the names of types changed, by findings that say so. */
const renamesIn = (findings: readonly Finding[]): { from: string; to: string }[] =>
  findings.flatMap(({ rule, change }) => {
    if (!['protobuf/type-renamed', 'protobuf/package-changed'].includes(rule)) return [];
    const { from, to }: { from?: unknown; to?: unknown } = { from: undefined, to: undefined, ...change };
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });

const within = (name: string, scope: string): boolean => name === scope || name.startsWith(`${scope}.`);

export const EXCEPTIONS: readonly Exception[] = [
  {
    id: 'use-of-a-renamed-type',
    why: 'A type that goes by another name is one finding; buf repeats it at every field and rpc that uses the type, though binary messages decode as before.',
    explains({ rule, message }, findings) {
      const [, old = '', now = ''] = /type from "([^"]+)" to "([^"]+)"/.exec(message) ?? [];
      return TYPE_RULES.has(rule) && renamesIn(findings).some(({ from, to }) => within(old, from) && within(now, to));
    },
  },
  {
    id: 'entry-of-a-map',
    why: 'The entry message of a map is made by the compiler, and nobody can name it: what became of the map is told at its field.',
    explains: ({ rule, message }) =>
      ['MESSAGE_NO_DELETE', 'PACKAGE_MESSAGE_NO_DELETE'].includes(rule) &&
      /"(?:[^"]+\.)?\w+Entry" was deleted/.test(message),
  },
];
