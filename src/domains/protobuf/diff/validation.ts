import type { ProtobufChange } from '../changes.ts';
import type { Declared, Options } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';
import { sameOptions } from './untouched.ts';

/** Options by which servers refuse messages: protovalidate, protoc-gen-validate, and Google's field behaviour. */
const VALIDATION = /^\((?:buf\.validate\.|validate\.|google\.api\.field_behavior)/;

export const isValidation = (path: string): boolean => VALIDATION.test(path);

interface Constraint {
  readonly path: string;
  readonly value: string;
  /** The rule without the option that carries it: protoc-gen-validate and its successor protovalidate name most alike. */
  readonly rule: string;
}

/**
 * Rules on the values of a field, a oneof or a message that were added, changed or dropped.
 * A rule that the other of two validators held before asks nothing new of a client.
 */
export function compareValidation(pair: Match<Declared>): ProtobufChange[] {
  if (sameOptions(pair.before.options, pair.after.options)) return [];
  const [before, after] = [constraintsOf(pair.before.options), constraintsOf(pair.after.options)];
  const lost = [...before].filter(([text]) => !after.has(text)).map(([, constraint]) => constraint);
  const gained = [...after].filter(([text]) => !before.has(text)).map(([, constraint]) => constraint);
  const held = new Set([...before.values()].map(({ rule }) => rule));
  const asked = gained.filter(({ rule }) => !held.has(rule));
  if (lost.length + asked.length === 0) return [];
  const [lostText, gainedText] = [lost.map(textOf).join(', '), gained.map(textOf).join(', ')];
  return [
    {
      kind: 'validation-changed',
      subject: pair.after.fullName,
      key: `${lostText}->${gainedText}`,
      ...placesOf(pair),
      ...traitsOf(pair.before),
      lost: lostText,
      gained: gainedText,
      looser: asked.every((constraint) => lost.some((old) => isLooser(constraint, old))),
    },
  ];
}

const textOf = ({ path, value }: Constraint): string => `${path} = ${value}`;

const constraintsOf = (options: Options): ReadonlyMap<string, Constraint> =>
  new Map(
    [...options]
      .filter(([path]) => isValidation(path))
      .map(([path, { value }]) => ({ path: path.replace(/\[\d+\]$/, ''), value }))
      .map(({ path, value }) => ({ path, value, rule: `${ruleOf(path)} = ${value}` }))
      .map((constraint) => [textOf(constraint), constraint]),
  );

/** `string.max_len` of `(validate.rules).string.max_len` and of `(buf.validate.field).string.max_len`. */
const ruleOf = (path: string): string =>
  path
    .replace(/^\((?:validate\.rules|buf\.validate\.\w+)\)\./, '')
    .replace(/^\(validate\.(\w+)\)$/, '$1')
    .replace(/\b(?:message|any|duration|timestamp)\.required$/, 'required');

/** Whether a bound on a size lets through all that it did. */
function isLooser(now: Constraint, old: Constraint): boolean {
  if (now.path !== old.path) return false;
  if (/\.max_\w+$/.test(now.path)) return Number(now.value) > Number(old.value);
  return /\.min_\w+$/.test(now.path) && Number(now.value) < Number(old.value);
}
