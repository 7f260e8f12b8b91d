import { expect, test } from 'vitest';
import { classify } from '../../../../src/classify.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { inputOf, treeOf } from '../../../../src/example.ts';

const definition = (...fields: readonly string[]) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  group: example.com
  names: { plural: shops, kind: Shop }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          properties:
            spec: { type: object, properties: { ${fields.join(', ')} } }
`;
const SIZE = 'size: { type: string }';
const COLOUR = 'colour: { type: string }';
const PATH = 'crds/shop.yaml';
const OTHER = { 'notes.txt': 'what else is there' };

type Files = Readonly<Record<string, string>>;

test.each<[string, before: string, after: string | undefined, releases: readonly Files[], said: string[]]>([
  ['a field that was released', definition(SIZE), definition(), [{ [PATH]: definition(SIZE) }], ['high field-removed']],
  ['a field that no release had', definition(SIZE), definition(), [{ [PATH]: definition() }], ['low field-removed']],
  [
    'one of each',
    definition(SIZE, COLOUR),
    definition(),
    [{ [PATH]: definition(COLOUR) }],
    ['high field-removed', 'low field-removed'],
  ],
  [
    'a field that one of two releases had',
    definition(SIZE),
    definition(),
    [{ [PATH]: definition() }, { [PATH]: definition(SIZE) }],
    ['high field-removed'],
  ],
  [
    'a type that goes back to what was released',
    definition('size: { type: integer }'),
    definition(SIZE),
    [{ [PATH]: definition(SIZE) }],
    ['low type-changed'],
  ],
  [
    'a release that had it elsewhere',
    definition(SIZE),
    definition(),
    [{ 'config/old.yaml': definition(SIZE) }],
    ['high field-removed'],
  ],
  ['a release in which it is not found', definition(SIZE), definition(), [OTHER], ['high field-removed']],
  [
    'a release in which it cannot be read',
    definition(SIZE),
    definition(),
    [{ [PATH]: `${definition(SIZE)}---\na: 'b` }],
    ['high field-removed'],
  ],
  [
    'two releases, and it is found in one',
    definition(SIZE),
    definition(),
    [{ [PATH]: definition() }, OTHER],
    ['high field-removed'],
  ],
  [
    'a release whose schema a template brings',
    definition(SIZE),
    definition(),
    [{ [PATH]: definition(SIZE).replace(/schema:[^]*/, 'schema: {{ include "schema" . }}\n') }],
    ['high field-removed'],
  ],
  [
    'a release that called its objects otherwise',
    definition(SIZE),
    definition(),
    [{ [PATH]: definition().replace('kind: Shop', 'kind: Store') }],
    ['high field-removed'],
  ],
  [
    'a release that had it elsewhere, without the field',
    definition(SIZE),
    definition(),
    [{ 'config/old.yaml': definition() }],
    ['low field-removed'],
  ],
  ['a whole definition that was released', definition(), undefined, [{ [PATH]: definition() }], ['critical removed']],
  ['a whole definition that is found in none', definition(), undefined, [OTHER], ['critical removed']],
  ['a release of nothing', definition(SIZE), definition(), [{}], ['high field-removed']],
  ['no release that is known', definition(SIZE), definition(), [], ['high field-removed']],
])('%s', async (_, ...[before, after, releases, said]) => {
  const input = inputOf(
    { [PATH]: before, ...OTHER },
    { ...(after === undefined ? {} : { [PATH]: after }), ...OTHER },
    PATH,
  );
  const changes = await config.analyze({ ...input, releases: async () => releases.map(treeOf) });
  const facts = changes.map((change) => ({ domain: config.domain, change }));
  expect(classify(facts, [config]).map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(said);
});
