/** What a definition of custom objects no longer accepts. Source: kubernetes.io, "Extend the API with CRDs". */
import { configRule } from '../../changes.ts';
import { among, fieldOf as field, values } from '../../kubernetes/crd-words.ts';
import { definitionOf as crd } from '../../kubernetes/examples.ts';

const INTEGER = '{ type: integer }';
const TEXT = '{ type: string }';
const needing = (schema: string) => crd(schema).replace('required: []', 'required: [size]');

export default configRule({
  id: 'config/crd-narrowed',
  on: 'crd-broken',
  class: 'schema-breaking',
  title: 'definition accepts less',
  why: 'Manifests that worked are refused. Objects that exist keep the value until somebody changes it; before Kubernetes 1.30 nobody can change them at all.',
  fix: 'Keep accepting what was valid; check new rules with a transition rule that spares old objects.',
  outcomes: {
    'required-added': {
      risk: 'high',
      message: (c) => `${field(c)} is now required, without a default.`,
      why: 'Objects that exist without it no longer validate, and then nobody can change them; manifests that worked are refused.',
      fix: 'Give it a default, or leave it to whoever writes an object.',
    },
    'enum-narrowed': {
      risk: 'medium',
      message: (c) => `${field(c)} takes fewer values: it loses \`${c.from ?? ''}\`.`,
    },
    'bound-tightened': { risk: 'medium', message: (c) => `The bound of ${field(c)} ${values(c)}.` },
    'enum-added': { risk: 'low', message: (c) => `${field(c)} now takes only \`${c.to ?? ''}\`.` },
    'bound-added': { risk: 'low', message: (c) => `${field(c)} has a new bound of \`${c.to ?? ''}\`.` },
    'null-refused': {
      risk: 'high',
      message: (c) => `${field(c)} may no longer be null.`,
      why: 'The API drops a null of a field, which then counts as left out, and refuses one of a list.',
      fix: 'Let controllers read a field that is left out as they read null.',
    },
    'unknown-refused': {
      risk: 'high',
      message: (c) => `${field(c)} no longer keeps fields that the schema does not list.`,
      why: 'Such fields of objects that exist are dropped on the next write.',
      fix: 'List the fields in use before unknown ones are dropped.',
    },
    'pattern-added': { risk: 'low', message: (c) => `The pattern of ${field(c)} ${values(c)}.` },
    'pattern-changed': {
      risk: 'low',
      title: 'pattern of a field changed',
      message: (c) => `The pattern of ${field(c)} ${values(c)}.`,
      why: 'It may take less than before, and nobody can tell from the patterns alone; objects that no longer fit cannot be changed.',
      fix: 'Try the new pattern on the values in use.',
    },
    'validation-added': {
      risk: 'medium',
      message: (c) => `${field(c)} has a new rule: \`${c.to ?? ''}\`.`,
      why: 'Manifests, and changes of objects, that do not meet it are refused.',
      fix: 'Say in the release notes what is refused from now on.',
    },
  },
  examples: [
    { before: crd(INTEGER), after: needing(INTEGER), outcome: 'required-added' },
    {
      before: crd('{ type: string, enum: [a, b] }'),
      after: crd('{ type: string, enum: [a] }'),
      outcome: 'enum-narrowed',
    },
    {
      before: crd('{ type: integer, minimum: 1 }'),
      after: crd('{ type: integer, minimum: 2 }'),
      outcome: 'bound-tightened',
    },
    { before: crd(TEXT), after: crd('{ type: string, enum: [a] }'), outcome: 'enum-added' },
    { before: crd(INTEGER), after: crd('{ type: integer, minimum: 10 }'), outcome: 'bound-added' },
    { before: crd('{ type: string, nullable: true }'), after: crd(TEXT), outcome: 'null-refused' },
    {
      before: crd('{ type: object, x-kubernetes-preserve-unknown-fields: true }'),
      after: crd('{ type: object }'),
      outcome: 'unknown-refused',
    },
    { before: crd(TEXT), after: crd('{ type: string, pattern: "^a" }'), outcome: 'pattern-added' },
    {
      before: crd('{ type: string, pattern: "^[a-z]+$" }'),
      after: crd('{ type: string, pattern: "^[a-z0-9]+$" }'),
      outcome: 'pattern-changed',
    },
    { before: crd('{ type: string, pattern: "^a" }'), after: crd(TEXT), outcome: 'none' },
    {
      before: crd(INTEGER),
      after: crd('{ type: integer, x-kubernetes-validations: [{ rule: self > 0 }] }'),
      outcome: 'validation-added',
    },
    { before: crd(INTEGER), after: needing('{ type: integer, default: 1 }'), outcome: 'none' },
    { before: crd('{ type: integer, minimum: 2 }'), after: crd('{ type: integer, minimum: 1 }'), outcome: 'none' },
    { before: crd('{ type: string, enum: [a] }'), after: crd('{ type: string, enum: [b, a] }'), outcome: 'none' },
    { before: crd(INTEGER), after: crd('{ type: integer, multipleOf: 5 }'), outcome: 'bound-added' },
    {
      before: crd('{ type: object, additionalProperties: true }'),
      after: crd('{ type: object }'),
      outcome: 'unknown-refused',
    },
  ],
  classify: among(
    'required-added',
    'enum-narrowed',
    'enum-added',
    'bound-tightened',
    'bound-added',
    'null-refused',
    'unknown-refused',
    'pattern-added',
    'pattern-changed',
    'validation-added',
  ),
});
