import { compare } from '../../../core/compare.ts';
import type { SourceLocation } from '../../../core/types.ts';
import type { ProtobufChange } from '../changes.ts';
import type { MessageOptionChanged } from '../changes/types.ts';
import type { Enum, Message } from '../model.ts';
import { featureOf, isLocal } from '../features.ts';
import { openingOf, traitsOf, type Context, type Match } from './context.ts';
import { compareCustomOptions } from './custom-options.ts';
import { compareDeclarations } from './declarations.ts';
import { compareFields } from './fields.ts';
import { compareOneofs } from './oneof.ts';
import { rangeText, uncovered } from './ranges.ts';
import { compareReserved } from './reserved.ts';
import { semanticsChanged } from './semantics.ts';
import { isUntouched } from './untouched.ts';
import { compareValidation } from './validation.ts';

/** What became of one message. */
export const compareMessage = (owner: Match<Message>, context: Context): ProtobufChange[] =>
  isUntouched(owner) ? [] : compareParts(owner, context);

const compareParts = (owner: Match<Message>, context: Context): ProtobufChange[] => [
  ...compareFields(owner, context),
  ...compareOneofs(owner),
  ...compareReserved(owner),
  ...compareExtensionRanges(owner),
  ...compareDeclarations(owner, context),
  ...compareOptions(owner),
  ...compareJsonFormat(owner),
  ...compareVisibility(owner),
  ...[owner, ...sameOneofs(owner)].flatMap((pair) => [...compareValidation(pair), ...compareCustomOptions(pair)]),
];

const sameOneofs = ({ before, after }: Match<Message>) =>
  compare(before.oneofs, after.oneofs, ({ name }) => name).matched;

const openings = ({ before, after }: Match<Message | Enum>) => ({
  before: openingOf(before),
  after: openingOf(after),
});

function compareExtensionRanges(owner: Match<Message>): ProtobufChange[] {
  const lost = uncovered(owner.before.extensionRanges, owner.after.extensionRanges).map(rangeText).join(', ');
  if (lost === '') return [];
  const { fullName: subject } = owner.after;
  return [
    { kind: 'extension-range-removed', subject, key: lost, ...openings(owner), ...traitsOf(owner.before), what: lost },
  ];
}

const OPTIONS: readonly MessageOptionChanged['option'][] = [
  'message_set_wire_format',
  'no_standard_descriptor_accessor',
];

function compareOptions(owner: Match<Message>): ProtobufChange[] {
  return OPTIONS.flatMap((option): ProtobufChange[] => {
    const from = owner.before.options.get(option)?.value ?? 'false';
    const to = owner.after.options.get(option)?.value ?? 'false';
    if (from === to) return [];
    const places = { before: optionPlace(owner.before, option), after: optionPlace(owner.after, option) };
    const key = `${option}:${from}->${to}`;
    const { fullName: subject } = owner.after;
    return [{ kind: 'message-option-changed', subject, key, ...places, ...traitsOf(owner.before), option, from, to }];
  });
}

/** The line of an option, or the one on which its message opens. */
function optionPlace(owner: Message, option: string): SourceLocation {
  const line = owner.options.get(option)?.line;
  return line === undefined ? openingOf(owner) : { path: owner.file.path, line };
}

/** Whether other files may name a type. */
export function compareVisibility(owner: Match<Message | Enum>): ProtobufChange[] {
  if (isLocal(owner.before) || !isLocal(owner.after)) return [];
  const { kind: what, fullName: subject } = owner.after;
  return [{ kind: 'type-hidden', subject, ...openings(owner), ...traitsOf(owner.before), what }];
}

/** Whether the JSON form of a message or an enum is promised to work. */
export function compareJsonFormat(owner: Match<Message | Enum>): ProtobufChange[] {
  const from = featureOf(owner.before, 'json_format');
  const to = featureOf(owner.after, 'json_format');
  if (from === to) return [];
  const bufRules = from === 'ALLOW' ? [`buf:${owner.after.kind.toUpperCase()}_SAME_JSON_FORMAT`] : [];
  const semantics = semanticsChanged(owner, 'json_format', bufRules);
  if (semantics !== undefined) return [semantics];
  const subject = owner.after.fullName;
  return [
    {
      kind: 'json-format-changed',
      subject,
      key: `${from}->${to}`,
      ...openings(owner),
      ...traitsOf(owner.before),
      from,
      to,
      bufRules,
    },
  ];
}
