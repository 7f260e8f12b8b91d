/** What becomes of custom objects when their definition changes. Source: kubernetes.io, "Extend the API with CRDs". */
import { configRule } from '../../changes.ts';
import { among, fieldOf as field, values } from '../../kubernetes/crd-words.ts';

const crd = (schema: string, version = 'served: true', scope = 'Namespaced'): string =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  scope: ${scope}
  versions:
    - name: v1
      ${version}
      schema:
        openAPIV3Schema: { type: object, properties: { size: ${schema} }, required: [] }
`;
const INTEGER = '{ type: integer }';
const TEXT = '{ type: string }';
const without = crd(INTEGER).replace('size:', 'weight:');
const needing = (schema: string) => crd(schema).replace('required: []', 'required: [size]');

export default [
  configRule({
    id: 'config/crd-withdrawn',
    on: 'crd-broken',
    class: 'schema-breaking',
    title: 'definition of custom objects withdrawn',
    why: 'Clients that use it get errors from the next request on.',
    fix: 'Serve the old version until no client asks for it and all objects are stored in the new one.',
    outcomes: {
      removed: {
        risk: 'critical',
        message: (c) => `The definition \`${c.crd}\` was removed.`,
        why: 'Removing the definition deletes all its objects from the cluster.',
        fix: 'Back the objects up first, and remove the definition last.',
      },
      'version-removed': {
        risk: 'critical',
        message: (c) => `\`${c.crd}\` no longer serves version \`${c.field}\`.`,
      },
      'scope-changed': {
        risk: 'critical',
        message: (c) => `The scope of \`${c.crd}\` ${values(c)}.`,
        why: 'The API refuses the change: the definition must be removed first, and its objects with it.',
        fix: 'Define a new kind with the other scope, and copy the objects over.',
      },
      'identity-changed': {
        risk: 'critical',
        message: (c) => `\`${c.field}\` of \`${c.crd}\` ${values(c)}.`,
        why: 'It is another definition now: no client finds the objects that exist under the new name.',
        fix: 'Add the new definition beside the old one, and copy the objects over.',
      },
    },
    examples: [
      { before: crd(INTEGER), after: '', outcome: 'removed' },
      { before: crd(INTEGER), after: crd(INTEGER, 'served: false'), outcome: 'version-removed' },
      { before: crd(INTEGER), after: crd(INTEGER, 'served: true', 'Cluster'), outcome: 'scope-changed' },
      {
        before: crd(INTEGER).replace('scope:', 'group: a.example.com\n  scope:'),
        after: crd(INTEGER).replace('scope:', 'group: b.example.com\n  scope:'),
        outcome: 'identity-changed',
      },
      { before: crd(INTEGER), after: crd(INTEGER, 'served: true # still'), outcome: 'none' },
      { before: '', after: crd(INTEGER), outcome: 'none' },
    ],
    classify: among('removed', 'version-removed', 'scope-changed', 'identity-changed'),
  }),
  configRule({
    id: 'config/crd-field-broken',
    on: 'crd-broken',
    class: 'schema-breaking',
    title: 'field of custom objects broken',
    why: 'Objects that set the field lose it on the next write, and manifests that use it no longer do what they say.',
    fix: 'Keep the field, and mark it as deprecated in its description.',
    outcomes: {
      'field-removed': { risk: 'high', message: (c) => `${field(c)} was removed.` },
      'type-changed': {
        risk: 'high',
        message: (c) => `The type of ${field(c)} ${values(c)}.`,
        why: 'Objects that exist no longer validate: nobody can change them, and controllers fail to read them.',
        fix: 'Add a new field with the other type, and let the controller read both.',
      },
      'format-changed': {
        risk: 'medium',
        message: (c) => `The format of ${field(c)} ${values(c)}.`,
        why: 'Values that were valid may no longer be, and clients may read them wrongly.',
        fix: 'Add a new field with the other format.',
      },
    },
    examples: [
      { before: crd(INTEGER), after: without, outcome: 'field-removed' },
      { before: crd(INTEGER), after: crd(TEXT), outcome: 'type-changed' },
      {
        before: crd('{ anyOf: [{ type: integer }, { type: string }], x-kubernetes-int-or-string: true }'),
        after: crd('{ type: integer }'),
        outcome: 'type-changed',
      },
      {
        before: crd('{ type: string, format: date }'),
        after: crd('{ type: string, format: date-time }'),
        outcome: 'format-changed',
      },
      { before: without, after: without.replace('weight: {', 'size: { type: string }, weight: {'), outcome: 'none' },
      { before: crd(INTEGER), after: crd('{ type: integer, description: of the shop }'), outcome: 'none' },
    ],
    classify: among('field-removed', 'type-changed', 'format-changed'),
  }),
  configRule({
    id: 'config/crd-narrowed',
    on: 'crd-broken',
    class: 'schema-breaking',
    title: 'definition accepts less',
    why: 'Objects that exist may no longer validate, and then nobody can change them; manifests that worked are refused.',
    fix: 'Keep accepting what was valid; check new rules with a transition rule that spares old objects.',
    outcomes: {
      'required-added': { risk: 'high', message: (c) => `${field(c)} is now required, without a default.` },
      'enum-narrowed': {
        risk: 'high',
        message: (c) => `${field(c)} takes fewer values: it loses \`${c.from ?? ''}\`.`,
      },
      'bound-tightened': { risk: 'high', message: (c) => `The bound of ${field(c)} ${values(c)}.` },
      'enum-added': { risk: 'medium', message: (c) => `${field(c)} now takes only \`${c.to ?? ''}\`.` },
      'bound-added': { risk: 'medium', message: (c) => `${field(c)} has a new bound of \`${c.to ?? ''}\`.` },
      'null-refused': { risk: 'high', message: (c) => `${field(c)} may no longer be null.` },
      'unknown-refused': {
        risk: 'high',
        message: (c) => `${field(c)} no longer keeps fields that the schema does not list.`,
        why: 'Such fields of objects that exist are dropped on the next write.',
        fix: 'List the fields in use before unknown ones are dropped.',
      },
      'pattern-added': { risk: 'medium', message: (c) => `The pattern of ${field(c)} ${values(c)}.` },
      'pattern-changed': {
        risk: 'low',
        title: 'pattern of a field changed',
        message: (c) => `The pattern of ${field(c)} ${values(c)}.`,
        why: 'It may take less than before, and nobody can tell from the patterns alone; objects that no longer fit cannot be changed.',
        fix: 'Try the new pattern on the values in use.',
      },
      'validation-added': { risk: 'medium', message: (c) => `${field(c)} has a new rule: \`${c.to ?? ''}\`.` },
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
      { before: crd(INTEGER), after: crd('{ type: integer, minimum: 0 }'), outcome: 'bound-added' },
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
  }),
];
