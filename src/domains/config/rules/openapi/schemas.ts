/** Data of an API that has another shape, whichever way it goes. Peer: oasdiff. */
import { configRule } from '../../changes.ts';
import { called, opening } from '../../openapi/among.ts';
import { answered, asked, limit, operation, shared, user } from '../../openapi/examples.ts';

const NAME = ', name: { type: string }';

export default [
  configRule({
    id: 'config/api-property-removed',
    on: 'api-changed',
    class: 'removed',
    title: 'property of an API removed',
    why: 'Clients that read it find nothing, and generated code stops compiling.',
    fix: 'Mark it as `deprecated` and keep it until no client uses it.',
    breaks: ['json', 'source'],
    outcomes: {
      'from-response': {
        risk: 'high',
        message: (c) => `${opening(c)} was removed.`,
        equivalents: ['oasdiff:response-required-property-removed', 'oasdiff:response-optional-property-removed'],
      },
      'from-request': {
        risk: 'medium',
        message: (c) => `${opening(c)} was removed.`,
        why: 'What clients send in it is refused or ignored, and generated code stops compiling.',
        equivalents: ['oasdiff:request-property-removed'],
      },
      deprecated: { risk: 'low', message: (c) => `${opening(c)}, which was marked as deprecated, was removed.` },
      renamed: {
        risk: 'high',
        class: 'renamed',
        title: 'property of an API renamed',
        message: (c) => `${opening(c)} is now \`${c.to}\`, judging by its name and type.`,
        why: 'Clients that use the old name lose the value, and generated code stops compiling.',
        fix: 'Keep both names until clients have moved.',
        equivalents: ['oasdiff:response-required-property-removed', 'oasdiff:request-property-removed'],
      },
    },
    examples: [
      { before: answered(user(NAME)), after: answered(user('')), outcome: 'from-response' },
      { before: shared(user(NAME)), after: shared(user('')), outcome: 'from-response' },
      { before: asked(user(NAME)), after: asked(user('')), outcome: 'from-request' },
      {
        before: answered(user(', name: { type: string, deprecated: true }')),
        after: answered(user('')),
        outcome: 'deprecated',
      },
      {
        before: answered(user(', user_name: { type: string, maxLength: 80 }')),
        after: answered(user(', userName: { type: string, maxLength: 80 }')),
        outcome: 'renamed',
      },
      { before: answered(user('')), after: answered(user(NAME)), outcome: 'none' },
      {
        before: asked(user(', created: { type: string, readOnly: true }')),
        after: asked(user('')),
        outcome: 'none',
      },
      { before: answered(user(NAME)), after: shared(user(NAME)).replace('operationId', 'x-was'), outcome: 'none' },
    ],
    classify: ({ what, isDeprecated, direction }) => {
      if (what === 'property-renamed') return 'renamed';
      if (what !== 'property-removed') return undefined;
      if (isDeprecated) return 'deprecated';
      return direction === 'response' ? 'from-response' : 'from-request';
    },
  }),
  configRule({
    id: 'config/api-type-changed',
    on: 'api-changed',
    class: 'type-changed',
    title: 'type in an API changed',
    why: 'Values that one side sends are none that the other side reads, and generated code stops compiling.',
    fix: 'Add a new property of the new type, and keep the old one.',
    breaks: ['json', 'source'],
    outcomes: {
      type: {
        risk: 'high',
        message: (c) => `The type of ${called(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: [
          'oasdiff:request-parameter-type-changed',
          'oasdiff:request-property-type-changed',
          'oasdiff:response-property-type-changed',
        ],
      },
      format: {
        risk: 'medium',
        message: (c) => `The format of ${called(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        why: 'Values in the one format may be none in the other, and generated code may get another type.',
        equivalents: ['oasdiff:request-property-type-changed', 'oasdiff:response-property-type-changed'],
      },
    },
    examples: [
      {
        before: limit('schema: { type: integer }'),
        after: limit('schema: { type: string }'),
        outcome: 'type',
      },
      { before: answered('{ type: integer }'), after: answered('{ type: number }'), outcome: 'type' },
      {
        before: answered('{ type: string, format: date }'),
        after: answered('{ type: string, format: date-time }'),
        outcome: 'format',
      },
      { before: asked('{ type: integer }'), after: asked('{ type: number }'), outcome: 'none' },
      {
        before: answered('{ type: integer, format: int64 }'),
        after: answered('{ type: integer, format: int32 }'),
        outcome: 'none',
      },
      { before: asked('{ type: string }'), after: asked('{ type: [string, integer] }'), outcome: 'none' },
    ],
    classify: ({ what }) => {
      if (what === 'type-changed') return 'type';
      return what === 'format-changed' ? 'format' : undefined;
    },
  }),
  configRule({
    id: 'config/api-media-type-removed',
    on: 'api-changed',
    class: 'removed',
    title: 'media type of an API removed',
    why: 'Clients that speak it are refused.',
    fix: 'Keep it beside the new one.',
    breaks: ['json'],
    equivalents: ['oasdiff:request-body-media-type-removed', 'oasdiff:response-media-type-removed'],
    outcomes: {
      removed: {
        risk: 'high',
        message: (c) =>
          `\`${c.operation}\` no longer ${c.direction === 'request' ? 'takes' : 'answers in'} \`${c.element}\`.`,
      },
    },
    examples: [
      {
        before: asked('{ type: string }'),
        after: asked('{ type: string }').replace('application/json', 'text/plain'),
        outcome: 'removed',
      },
      {
        before: answered('{ type: string }'),
        after: answered('{ type: string }').replace('application/json', 'application/json; charset=utf-8'),
        outcome: 'none',
      },
      {
        before: answered('{ type: string }'),
        after: answered('{ type: string }').replace('application/json', '"*/*"'),
        outcome: 'none',
      },
    ],
    classify: ({ what }) => (what === 'media-type-removed' ? 'removed' : undefined),
  }),
  configRule({
    id: 'config/api-default-changed',
    on: 'api-changed',
    class: 'compatibility',
    title: 'default in an API changed',
    why: 'Requests that leave it out now mean something else.',
    fix: 'Keep the default, and let clients that want the new value send it.',
    breaks: ['json'],
    equivalents: ['oasdiff:request-parameter-default-value-changed', 'oasdiff:request-property-default-value-changed'],
    outcomes: {
      changed: { risk: 'low', message: (c) => `The default of ${called(c)} goes from \`${c.from}\` to \`${c.to}\`.` },
    },
    examples: [
      {
        before: limit('schema: { type: integer, default: 20 }'),
        after: limit('schema: { type: integer, default: 50 }'),
        outcome: 'changed',
      },
      { before: operation('parameters: []'), after: limit('schema: { default: 50 }'), outcome: 'none' },
      { before: limit('schema: { default: 1h }'), after: limit('schema: { default: 60m }'), outcome: 'none' },
    ],
    classify: ({ what }) => (what === 'default-changed' ? 'changed' : undefined),
  }),
];
