/** How custom objects are stored, converted and found. Source: kubernetes.io, "Versions in CustomResourceDefinitions". */
import { configRule } from '../../changes.ts';
import { among, values } from '../../kubernetes/crd-words.ts';

interface Parts {
  readonly stored?: 'v1' | 'v2';
  readonly conversion?: string;
  readonly subresources?: string;
  readonly shortNames?: string;
}

const crd = ({
  stored = 'v1',
  conversion = 'Webhook',
  subresources = '{ status: {} }',
  shortNames = '[sh]',
}: Parts = {}) =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  conversion: { strategy: ${conversion} }
  names: { plural: shops, shortNames: ${shortNames} }
  versions:
    - { name: v1, served: true, storage: ${stored === 'v1'}, subresources: ${subresources} }
    - { name: v2, served: true, storage: ${stored === 'v2'}, subresources: { status: {} } }
`;

export default configRule({
  id: 'config/crd-envelope',
  on: 'crd-broken',
  class: 'schema-breaking',
  title: 'custom objects handled otherwise',
  why: 'Clients and controllers that rely on it get errors.',
  fix: 'Keep it until nobody uses it any more.',
  outcomes: {
    'conversion-removed': {
      risk: 'high',
      title: 'custom objects no longer converted',
      message: (c) => `\`${c.crd}\` serves several versions and no longer converts between them.`,
      why: 'Objects are handed out with another version’s name on the fields of their own: those that differ are lost.',
      fix: 'Keep the webhook for as long as two versions with different fields are served.',
    },
    'subresource-removed': {
      risk: 'high',
      title: 'subresource of custom objects removed',
      message: (c) => `\`${c.crd}\` no longer has the subresource \`${c.field}\`.`,
      why: 'Controllers that write the status, and autoscalers that scale, get an error on every attempt.',
    },
    'storage-moved': {
      risk: 'medium',
      title: 'custom objects stored in another version',
      message: (c) => `The stored version of \`${c.crd}\` ${values(c)}.`,
      why: 'A rollback to a release without this version cannot read what is written from now on.',
      fix: 'Serve the new version for one release first; then store it, and migrate the objects.',
    },
    'selectable-removed': {
      risk: 'medium',
      title: 'field no longer selectable',
      message: (c) => `Objects of \`${c.crd}\` can no longer be selected by \`${c.field}\`.`,
      why: 'Watches and lists with that field selector get an error.',
    },
    'short-name-removed': {
      risk: 'low',
      title: 'short name removed',
      message: (c) => `\`${c.crd}\` no longer goes by the short name \`${c.field}\`.`,
      why: 'Scripts and people who type it get an error.',
    },
  },
  examples: [
    { before: crd(), after: crd({ conversion: 'None' }), outcome: 'conversion-removed' },
    { before: crd(), after: crd({ subresources: '{}' }), outcome: 'subresource-removed' },
    { before: crd(), after: crd({ stored: 'v2' }), outcome: 'storage-moved' },
    { before: crd(), after: crd({ shortNames: '[]' }), outcome: 'short-name-removed' },
    {
      before: crd().replace('v1, served', 'v1, selectableFields: [{ jsonPath: .spec.size }], served'),
      after: crd(),
      outcome: 'selectable-removed',
    },
    {
      before: crd(),
      after: crd({ shortNames: '[sp, sh]', subresources: '{ scale: {}, status: {} }' }),
      outcome: 'none',
    },
    { before: '', after: crd(), outcome: 'none' },
  ],
  classify: among(
    'conversion-removed',
    'subresource-removed',
    'storage-moved',
    'short-name-removed',
    'selectable-removed',
  ),
});
