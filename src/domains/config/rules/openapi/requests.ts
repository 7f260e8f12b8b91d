/** What clients send and an API no longer takes. Peer: oasdiff. */
import { configRule } from '../../changes.ts';
import { among, called, opening } from '../../openapi/among.ts';
import { asked, limit, operation, user } from '../../openapi/examples.ts';

const WITH_LIMIT = limit('schema: { type: integer }');
const ALONE = operation('parameters: []');
const BODY = 'content: { application/json: { schema: { type: string } } }';

export default [
  configRule({
    id: 'config/api-parameter-removed',
    on: 'api-changed',
    class: 'removed',
    title: 'API parameter removed',
    why: 'Clients that send it are refused, or get an answer they did not ask for; generated code stops compiling.',
    fix: 'Mark it as `deprecated` and keep taking it.',
    breaks: ['json', 'source'],
    equivalents: ['oasdiff:request-parameter-removed'],
    outcomes: {
      removed: { risk: 'medium', message: (c) => `The parameter ${called(c)} was removed.` },
      deprecated: {
        risk: 'low',
        message: (c) => `The parameter ${called(c)}, which was marked as deprecated, was removed.`,
      },
    },
    examples: [
      { before: WITH_LIMIT, after: ALONE, outcome: 'removed' },
      { before: limit('deprecated: true, schema: { type: integer }'), after: ALONE, outcome: 'deprecated' },
      { before: WITH_LIMIT, after: WITH_LIMIT.replace('integer', 'integer, description: at most'), outcome: 'none' },
    ],
    classify: ({ what, isDeprecated }) => {
      if (what !== 'parameter-removed') return undefined;
      return isDeprecated ? 'deprecated' : 'removed';
    },
  }),
  configRule({
    id: 'config/api-request-narrowed',
    on: 'api-changed',
    class: 'schema-breaking',
    title: 'API takes less',
    why: 'Requests that were valid are refused.',
    fix: 'Keep taking what was valid.',
    breaks: ['json'],
    outcomes: {
      'enum-narrowed': {
        risk: 'high',
        message: (c) => `${opening(c)} no longer takes \`${c.from}\`.`,
        breaks: ['json', 'source'],
        equivalents: ['oasdiff:request-parameter-enum-value-removed', 'oasdiff:request-property-enum-value-removed'],
      },
      'enum-added': {
        risk: 'medium',
        message: (c) => `${opening(c)} now takes only \`${c.to}\`.`,
        equivalents: ['oasdiff:request-parameter-became-enum', 'oasdiff:request-property-became-enum'],
      },
      'bound-tightened': {
        risk: 'medium',
        message: (c) =>
          c.from === undefined
            ? `${opening(c)} has a new bound, \`${c.to}\`.`
            : `The bound of ${called(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ['oasdiff:request-property-max-decreased', 'oasdiff:request-property-min-increased'],
      },
      'bound-slight': {
        risk: 'low',
        message: (c) => `${opening(c)} has a new bound, \`${c.to}\`.`,
        why: 'Requests that leave it empty are refused.',
      },
      'pattern-changed': {
        risk: 'medium',
        message: (c) => `The pattern of ${called(c)} is now \`${c.to}\`.`,
        equivalents: ['oasdiff:request-parameter-pattern-changed', 'oasdiff:request-property-pattern-changed'],
      },
      'null-refused': {
        risk: 'high',
        message: (c) => `${opening(c)} may no longer be null.`,
        equivalents: ['oasdiff:request-property-became-not-nullable'],
      },
      'properties-closed': {
        risk: 'medium',
        message: (c) => `${opening(c)} no longer takes properties that it does not list.`,
      },
      'variant-removed': {
        risk: 'high',
        message: (c) => `${opening(c)} may no longer be \`${c.from}\`.`,
        breaks: ['json', 'source'],
        equivalents: ['oasdiff:request-property-one-of-removed', 'oasdiff:request-property-any-of-removed'],
      },
      'body-removed': {
        risk: 'medium',
        message: (c) => `\`${c.operation}\` no longer takes a body.`,
        why: 'What clients send in it is refused or ignored.',
        breaks: ['json', 'source'],
        equivalents: ['oasdiff:request-body-removed'],
      },
    },
    examples: [
      {
        before: limit('schema: { type: string, enum: [few, many] }'),
        after: limit('schema: { type: string, enum: [few] }'),
        outcome: 'enum-narrowed',
      },
      {
        before: limit('schema: { type: string }'),
        after: limit('schema: { type: string, enum: [few] }'),
        outcome: 'enum-added',
      },
      { before: WITH_LIMIT, after: limit('schema: { type: integer, maximum: 100 }'), outcome: 'bound-tightened' },
      { before: asked('{ type: string }'), after: asked('{ type: string, minLength: 1 }'), outcome: 'bound-slight' },
      {
        before: asked('{ type: string }'),
        after: asked('{ type: string, pattern: "^[a-z]+$" }'),
        outcome: 'pattern-changed',
      },
      { before: asked('{ type: string, nullable: true }'), after: asked('{ type: string }'), outcome: 'null-refused' },
      {
        before: asked(user('')),
        after: asked(user('', ', additionalProperties: false')),
        outcome: 'properties-closed',
      },
      {
        before: asked("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }, { $ref: '#/Cow' }] }"),
        after: asked("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        outcome: 'variant-removed',
      },
      { before: operation(`requestBody: { ${BODY} }`), after: ALONE, outcome: 'body-removed' },
      {
        before: limit('schema: { type: string, enum: [few] }'),
        after: limit('schema: { type: string, enum: [many, few] }'),
        outcome: 'none',
      },
      {
        before: asked('{ type: string, nullable: true }'),
        after: asked("{ type: [string, 'null'] }"),
        outcome: 'none',
      },
      {
        before: asked("{ type: [string, 'null'] }"),
        after: asked("{ oneOf: [{ type: string }, { type: 'null' }] }"),
        outcome: 'none',
      },
      { before: limit('schema: { maximum: 9 }'), after: limit('schema: { maximum: 99 }'), outcome: 'none' },
    ],
    classify: among(
      'enum-narrowed',
      'enum-added',
      'bound-tightened',
      'bound-slight',
      'pattern-changed',
      'null-refused',
      'properties-closed',
      'variant-removed',
      'body-removed',
    ),
  }),
];
