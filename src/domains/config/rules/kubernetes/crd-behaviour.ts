/** What custom objects mean when their definition changes. Source: kubernetes.io, "Extend the API with CRDs". */
import { configRule } from '../../changes.ts';
import { among, fieldOf as field, values } from '../../kubernetes/crd-words.ts';

const crd = (schema: string): string =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  versions:
    - name: v1
      served: true
      schema: { openAPIV3Schema: { type: object, properties: { size: ${schema} } } }
`;
const INTEGER = '{ type: integer }';

export default [
  configRule({
    id: 'config/crd-behaviour',
    on: 'crd-broken',
    class: 'schema-breaking',
    title: 'custom objects mean something else',
    why: 'Objects that leave the field out now get another value, on the next write or read.',
    fix: 'Keep the default, and set the new value in the manifests that want it.',
    outcomes: {
      'default-changed': { risk: 'medium', message: (c) => `The default of ${field(c)} ${values(c)}.` },
      'enum-widened': {
        risk: 'low',
        message: (c) => `${field(c)} may now be \`${c.to ?? ''}\` too.`,
        why: 'Controllers and scripts that know the old values only meet one they do not expect.',
        fix: 'Let all who read the field know the value before anybody writes it.',
      },
      'merge-changed': {
        risk: 'medium',
        message: (c) => `The way ${field(c)} is merged ${values(c)}.`,
        why: 'Server-side apply joins or replaces its entries differently, and owners may overwrite each other.',
        fix: 'Keep the list type while several owners write the field.',
      },
    },
    examples: [
      {
        before: crd('{ type: string, enum: [a] }'),
        after: crd('{ type: string, enum: [a, b] }'),
        outcome: 'enum-widened',
      },
      { before: crd('{ type: integer, default: 1 }'), after: crd(INTEGER), outcome: 'default-changed' },
      {
        before: crd('{ type: integer, default: 1 }'),
        after: crd('{ type: integer, default: 2 }'),
        outcome: 'default-changed',
      },
      {
        before: crd('{ type: array, items: { type: string }, x-kubernetes-list-type: set }'),
        after: crd('{ type: array, items: { type: string }, x-kubernetes-list-type: atomic }'),
        outcome: 'merge-changed',
      },
      { before: crd('{ type: integer, default: 1 }'), after: crd('{ default: 1, type: integer }'), outcome: 'none' },
    ],
    classify: among('default-changed', 'merge-changed', 'enum-widened'),
  }),
];
