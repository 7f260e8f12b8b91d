/** What clients get back and did not before, or no longer get. Peer: oasdiff. */
import { configRule } from '../../changes.ts';
import { among, called, opening } from '../../openapi/among.ts';
import { answered, operation, user } from '../../openapi/examples.ts';

const NAME = ', name: { type: string }';
const answers = (responses: string): string => operation(`responses: { ${responses} }`);
const OK = "'200': { description: done }";
const MISSING = "'404': { description: missing }";
const LINK = (rest: string): string =>
  answers(`'200': { headers: { Link: { ${rest}schema: { type: string } } }, description: done }`);

export default [
  configRule({
    id: 'config/api-response-removed',
    on: 'api-changed',
    class: 'removed',
    title: 'API no longer answers so',
    why: 'Clients that wait for it treat what they get instead as an error.',
    fix: 'Keep answering so, beside the new way.',
    breaks: ['json', 'source'],
    outcomes: {
      success: {
        risk: 'high',
        message: (c) => `\`${c.operation}\` no longer answers \`${c.element}\`.`,
        equivalents: ['oasdiff:response-success-status-removed'],
      },
      replaced: {
        risk: 'medium',
        title: 'API answers with another status',
        message: (c) => `\`${c.operation}\` answers \`${c.to}\` in place of \`${c.from}\`.`,
        why: 'Clients that look for the one status, and code generated for it, take the other for an error.',
        fix: 'Keep the status; the better one is not worth a break.',
        equivalents: ['oasdiff:response-success-status-removed'],
      },
      failure: {
        risk: 'low',
        message: (c) => `\`${c.operation}\` no longer answers \`${c.element}\`.`,
        why: 'Clients no longer know what the failure looks like.',
        fix: 'Keep describing failures that still happen.',
        equivalents: ['oasdiff:response-non-success-status-removed'],
      },
      header: {
        risk: 'medium',
        message: (c) => `The header \`${c.element}\` of the response of \`${c.operation}\` was removed.`,
        why: 'Clients that read it find nothing.',
        fix: 'Keep sending it until no client reads it.',
        equivalents: ['oasdiff:required-response-header-removed'],
      },
      'optional-header': {
        risk: 'low',
        message: (c) => `The optional header \`${c.element}\` of the response of \`${c.operation}\` was removed.`,
        why: 'Clients that read it no longer find it.',
        fix: 'Keep sending it until no client reads it.',
        equivalents: ['oasdiff:optional-response-header-removed'],
      },
    },
    examples: [
      { before: answers(`${OK}, '202': { description: soon }`), after: answers(OK), outcome: 'success' },
      { before: answers(OK), after: answers(OK.replace('200', '201')), outcome: 'replaced' },
      { before: answers(`${OK}, ${MISSING}`), after: answers(OK), outcome: 'failure' },
      { before: LINK('required: true, '), after: answers(OK), outcome: 'header' },
      { before: LINK(''), after: answers(OK), outcome: 'optional-header' },
      { before: answers(OK), after: answers(`${OK}, ${MISSING}`), outcome: 'none' },
      { before: answers(OK), after: answers(OK.replace('200', '2XX')), outcome: 'none' },
    ],
    classify: ({ what, element, isRequired }) => {
      if (what === 'header-removed') return isRequired ? 'header' : 'optional-header';
      if (what === 'status-replaced') return 'replaced';
      if (what !== 'status-removed') return undefined;
      return element.startsWith('2') ? 'success' : 'failure';
    },
  }),
  configRule({
    id: 'config/api-response-widened',
    on: 'api-changed',
    class: 'schema-breaking',
    title: 'API may answer something new',
    why: 'Clients that read only what was described fail on it.',
    fix: 'Add it as a new property, or under a new version.',
    breaks: ['json'],
    outcomes: {
      'enum-widened': {
        risk: 'low',
        message: (c) => `${opening(c)} may now be \`${c.to}\`.`,
        why: 'Clients whose list of values is closed fail to read the new one.',
        fix: 'Tell clients beforehand to expect values they do not know.',
        equivalents: ['oasdiff:response-property-enum-value-added'],
      },
      'null-returned': {
        risk: 'medium',
        message: (c) => `${opening(c)} may now be null.`,
        why: 'Clients that read it without a look fail where it is null.',
        breaks: ['json', 'source'],
        equivalents: ['oasdiff:response-property-became-nullable'],
      },
      'property-became-optional': {
        risk: 'medium',
        message: (c) => `${opening(c)} is no longer always there.`,
        why: 'Clients that read it without a look fail where it is missing.',
        fix: 'Keep sending it, with an empty value if need be.',
        breaks: ['json', 'source'],
        equivalents: ['oasdiff:response-property-became-optional'],
      },
      'bound-loosened': {
        risk: 'low',
        message: (c) => `The bound of ${called(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        why: 'Clients that made room for the old bound fail on what goes beyond it.',
        fix: 'Tell clients beforehand what to expect.',
        equivalents: ['oasdiff:response-property-max-increased', 'oasdiff:response-property-min-decreased'],
      },
      'variant-added': {
        risk: 'medium',
        message: (c) => `${opening(c)} may now also be \`${c.to}\`.`,
        equivalents: ['oasdiff:response-property-one-of-added', 'oasdiff:response-property-any-of-added'],
      },
    },
    examples: [
      {
        before: answered('{ type: string, enum: [paid] }'),
        after: answered('{ type: string, enum: [paid, refunded] }'),
        outcome: 'enum-widened',
      },
      {
        before: answered('{ type: string }'),
        after: answered('{ type: string, nullable: true }'),
        outcome: 'null-returned',
      },
      {
        before: answered(user(NAME, ', required: [name]')),
        after: answered(user(NAME)),
        outcome: 'property-became-optional',
      },
      {
        before: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        after: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }, { $ref: '#/Cow' }] }"),
        outcome: 'variant-added',
      },
      {
        before: answered("{ oneOf: [{ $ref: '#/Cat' }] }"),
        after: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        outcome: 'variant-added',
      },
      {
        before: answered('{ anyOf: [{ type: string }, { type: boolean }] }'),
        after: answered('{ anyOf: [{ type: boolean }, { type: string }, { type: integer }] }'),
        outcome: 'variant-added',
      },
      {
        before: answered('{ type: integer, maximum: 5 }'),
        after: answered('{ type: integer, maximum: 9 }'),
        outcome: 'bound-loosened',
      },
      { before: answered(user(NAME)), after: answered(user(NAME, ', required: [name]')), outcome: 'none' },
      {
        before: answered('{ anyOf: [{ type: string }, { type: integer }] }'),
        after: answered('{ anyOf: [{ type: integer, minimum: 1 }, { type: string }] }'),
        outcome: 'none',
      },
      {
        before: answered('{ type: string, enum: [paid, open] }'),
        after: answered('{ type: string, enum: [open] }'),
        outcome: 'none',
      },
    ],
    classify: among('enum-widened', 'null-returned', 'property-became-optional', 'bound-loosened', 'variant-added'),
  }),
];
