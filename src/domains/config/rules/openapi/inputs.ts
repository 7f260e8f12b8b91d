/** What an API asks for and did not before. Peer: oasdiff. */
import { configRule } from '../../changes.ts';
import { among, called, opening } from '../../openapi/among.ts';
import { asked, limit, operation, user } from '../../openapi/examples.ts';

const NAME = ', name: { type: string }';
const WITH_LIMIT = limit('schema: { type: integer }');
const ALONE = operation('parameters: []');
const BODY = 'content: { application/json: { schema: { type: string } } }';

export default [
  configRule({
    id: 'config/api-input-required',
    on: 'api-changed',
    class: 'schema-breaking',
    title: 'API asks for more',
    why: 'Requests that worked without it are refused.',
    fix: 'Keep it optional, with a default for those who leave it out.',
    breaks: ['json', 'source'],
    outcomes: {
      'parameter-added-required': {
        risk: 'high',
        message: (c) => `${opening(c)} is a new parameter, and required.`,
        equivalents: ['oasdiff:new-required-request-parameter'],
      },
      'parameter-became-required': {
        risk: 'high',
        message: (c) => `The parameter ${called(c)} is now required.`,
        equivalents: ['oasdiff:request-parameter-became-required'],
      },
      'body-added-required': {
        risk: 'high',
        message: (c) => `\`${c.operation}\` now requires a body.`,
        equivalents: ['oasdiff:request-body-added-required'],
      },
      'body-became-required': {
        risk: 'high',
        message: (c) => `The body of \`${c.operation}\` is now required.`,
        equivalents: ['oasdiff:request-body-became-required'],
      },
      'property-added-required': {
        risk: 'high',
        message: (c) => `${opening(c)} is new, and required.`,
        equivalents: ['oasdiff:new-required-request-property'],
      },
      'property-became-required': {
        risk: 'high',
        message: (c) => `${opening(c)} is now required.`,
        equivalents: ['oasdiff:request-property-became-required'],
      },
    },
    examples: [
      { before: ALONE, after: limit('required: true, schema: { type: integer }'), outcome: 'parameter-added-required' },
      {
        before: WITH_LIMIT,
        after: limit('required: true, schema: { type: integer }'),
        outcome: 'parameter-became-required',
      },
      { before: ALONE, after: operation(`requestBody: { required: true, ${BODY} }`), outcome: 'body-added-required' },
      {
        before: operation(`requestBody: { ${BODY} }`),
        after: operation(`requestBody: { required: true, ${BODY} }`),
        outcome: 'body-became-required',
      },
      { before: asked(user('')), after: asked(user(NAME, ', required: [name]')), outcome: 'property-added-required' },
      {
        before: asked(user(NAME)),
        after: asked(user(NAME, ', required: [name]')),
        outcome: 'property-became-required',
      },
      { before: ALONE, after: WITH_LIMIT, outcome: 'none' },
      {
        before: WITH_LIMIT.replace('in: query', 'in: path'),
        after: limit('required: true, schema: { type: integer }').replace('in: query', 'in: path'),
        outcome: 'none',
      },
      { before: ALONE, after: limit('required: true, schema: { type: integer, default: 20 }'), outcome: 'none' },
      { before: asked(user('')), after: asked(user(NAME)), outcome: 'none' },
      {
        before: asked(user('')),
        after: asked(user(', name: { type: string, readOnly: true }', ', required: [name]')),
        outcome: 'none',
      },
    ],
    classify: among(
      'parameter-added-required',
      'parameter-became-required',
      'body-added-required',
      'body-became-required',
      'property-added-required',
      'property-became-required',
    ),
  }),
];
