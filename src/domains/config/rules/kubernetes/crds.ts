/** What becomes of custom objects when their definition changes. Source: kubernetes.io, "Extend the API with CRDs". */
import { configRule } from '../../changes.ts';
import { among, fieldOf as field, more, values } from '../../kubernetes/crd-words.ts';
import { definitionOf as crd } from '../../kubernetes/examples.ts';

const INTEGER = '{ type: integer }';
const TEXT = '{ type: string }';
const without = crd(INTEGER).replace('size:', 'weight:');
const definition = crd(INTEGER).replace('scope:', 'names: { plural: shops }\n  scope:');

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
      'copy-removed': {
        risk: 'low',
        title: 'copy of a definition removed',
        message: (c) => `The definition \`${c.crd}\` was removed here; \`${c.to ?? ''}\` still holds it.`,
        why: 'Whoever installs from this place alone loses the definition, and all its objects with it.',
        fix: 'Let them install from the other place before they update.',
      },
      'version-removed': {
        risk: 'critical',
        message: (c) =>
          `\`${c.crd}\` no longer serves version \`${c.field}\`${more(c)}${c.wasStored ? ', in which its objects were stored' : ''}.`,
      },
      'scope-changed': {
        risk: 'critical',
        message: (c) => `The scope of \`${c.crd}\` ${values(c)}.`,
        why: 'The API refuses the change: the definition must be removed first, and its objects with it.',
        fix: 'Define a new kind with the other scope, and copy the objects over.',
      },
      'identity-changed': {
        risk: 'critical',
        message: (c) =>
          c.field === 'name'
            ? `The definition \`${c.from ?? ''}\` gives way to \`${c.to ?? ''}\`.`
            : `\`${c.field}\` of \`${c.crd}\` ${values(c)}.`,
        why: 'It is another definition now: the objects that exist are not found under it, and go with the old one when that is removed.',
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
      {
        before: { 'old/shops.yaml': definition, 'new/shops.yaml': definition },
        after: { 'new/shops.yaml': definition },
        outcome: 'copy-removed',
      },
      {
        before: { 'crds/all.yaml': definition, 'crds/shops.yaml': definition },
        after: { 'crds/shops.yaml': definition },
        outcome: 'none',
      },
      { before: crd(INTEGER), after: crd(INTEGER, 'served: true # still'), outcome: 'none' },
      { before: '', after: crd(INTEGER), outcome: 'none' },
    ],
    classify: among('removed', 'copy-removed', 'version-removed', 'scope-changed', 'identity-changed'),
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
      'field-renamed': {
        risk: 'high',
        title: 'field of custom objects renamed',
        message: (c) => `${field(c)} is now \`${c.to ?? ''}\`.`,
        fix: 'Keep the old field beside the new one, and let the controller read both.',
      },
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
      { before: crd(INTEGER), after: crd(INTEGER).replace('size:', 'shopSize:'), outcome: 'field-renamed' },
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
    classify: among('field-removed', 'field-renamed', 'type-changed', 'format-changed'),
  }),
];
