import type { Finding } from '../../../src/core/types.ts';
import type { Annotation, Texts } from './buf.ts';
import { isAbout, placesOf, type Sides } from './coverage.ts';

/** What buf says and we do not repeat, with the reason. */
export interface Exception {
  readonly id: string;
  readonly why: string;
  /** Whether this stands behind an annotation. Where there is a cause, a finding of ours must tell it. */
  explains(annotation: Annotation, findings: readonly Finding[], sides: Sides): boolean;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    id: 'entry-of-a-map',
    why: 'The entry message of a map is made by the compiler and cannot be named: what became of a map is told at its field, or at the message around it.',
    explains(annotation, findings, sides) {
      const entry = /"(?:[^"]+\.)?(\w+Entry)"/.exec(annotation.message)?.[1];
      if (entry === undefined) return false;
      return placesOf(findings).some(
        (at) => isAbout(entry, at, sides) || at.finding.equivalents.includes(`buf:${annotation.rule}`),
      );
    },
  },
  {
    id: 'inside-of-what-went',
    why: 'What stood inside a type that was removed, renamed or moved goes with it: one finding, at the outermost. So does the package of a file that holds nothing of the old any more.',
    explains({ rule, path: file, message }, findings, sides) {
      const gone = findings.filter((finding) => GOES.has(finding.rule));
      if (rule === 'FILE_SAME_PACKAGE') return placesOf(gone).some(({ place }) => place.before?.path === file);
      if (!rule.endsWith('_NO_DELETE')) return false;
      const path = /^Previously present \w+ "([^"]+)" was deleted/.exec(message)?.[1]?.split('.') ?? [];
      const around = path.slice(0, -1);
      return placesOf(gone).some((at) => around.some((name) => isAbout(name, at, sides)));
    },
  },
  {
    id: 'required-by-label',
    why: '`required` of proto2 and `LEGACY_REQUIRED` of an edition are one thing; buf looks at the label alone and takes a change of syntax for a change of the field.',
    explains({ rule, path }, _, { before, after }) {
      const old = path in before ? [syntaxOf(before[path])] : Object.values(before).map(syntaxOf);
      const now = syntaxOf(after[path]);
      return rule === 'MESSAGE_SAME_REQUIRED_FIELDS' && (now === 'proto2') !== old.includes('proto2');
    },
  },
  {
    id: 'default-of-another-type',
    why: 'A field of another type has a default of another type: the change of type tells it.',
    explains: ({ rule, path, line }, findings) =>
      rule === 'FIELD_SAME_DEFAULT' &&
      placesOf(findings).some(
        ({ finding, place: { after } }) =>
          finding.rule === 'protobuf/field-type-changed' &&
          after?.path === path &&
          after.line <= line &&
          line <= (after.endLine ?? after.line),
      ),
  },
  {
    id: 'default-of-an-enum',
    why: 'Where the first value of an enum changes, or a value gets another number, so does the default of each field that reads as it: told once, at the enum.',
    explains({ rule, message }, findings) {
      const name = / to (?:\w+\.)*(\w+)\.\w+\.$/.exec(message)?.[1] ?? '';
      return (
        rule === 'FIELD_SAME_DEFAULT' &&
        findings.some(({ rule: ours, change }) => OF_ENUM_VALUES.has(ours) && change.subject.split('.').includes(name))
      );
    },
  },
  {
    id: 'use-of-another-package',
    why: 'What kept its name in another package is told there; buf says it again at each field, rpc and extension that has the package in a name.',
    explains({ rule, message }, findings) {
      const [, old = '', now = ''] = /(?:type|name) from "([^"]+)" to "([^"]+)"/.exec(message) ?? [];
      if (!rule.includes('_TYPE') && rule !== 'FIELD_SAME_NAME') return false;
      return packageChanges(findings).some(
        ([from, to]) => old.startsWith(`${from}.`) && now === to + old.slice(from.length),
      );
    },
  },
];

/** From what to what packages changed, where we say so. */
const packageChanges = (findings: readonly Finding[]): [string, string][] =>
  findings.flatMap(({ rule, change }): [string, string][] => {
    if (rule !== 'protobuf/package-changed' || !('from' in change && 'to' in change)) return [];
    const { from, to } = change;
    return typeof from === 'string' && typeof to === 'string' ? [[from, to]] : [];
  });

const OF_ENUM_VALUES: ReadonlySet<string> = new Set([
  'protobuf/enum-default-changed',
  'protobuf/enum-value-renumbered',
]);

const GOES: ReadonlySet<string> = new Set([
  'protobuf/rpc-removed',
  'protobuf/type-removed',
  'protobuf/type-renamed',
  'protobuf/file-removed',
  'protobuf/file-moved',
  'protobuf/package-removed',
  'protobuf/package-changed',
]);

const syntaxOf = (text: Texts[string] | undefined): string =>
  /^(?:syntax|edition) = "(\w+)"/m.exec(text ?? '')?.[1] ?? '';
