/** What a stack no longer keeps, or no longer gives to other stacks. */
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, entriesOf, textAt, type ConfigNode } from '../tree.ts';
import type { StackChanged } from './changes.ts';
import { resourcesOf } from './model.ts';

/** Types whose resources hold data that is gone with them. */
const HOLDS_DATA =
  /^AWS::(?:DynamoDB::(?:Global)?Table|RDS::DB(?:Instance|Cluster)|S3::Bucket|EFS::FileSystem|EC2::Volume|Redshift::Cluster|DocDB::DBCluster|Neptune::DBCluster|OpenSearchService::Domain|Elasticsearch::Domain|ElastiCache::ReplicationGroup|Cognito::UserPool|KMS::Key|Kinesis::Stream|MSK::Cluster|SecretsManager::Secret)$/;

export function stackFacts(pair: DocumentPair): StackChanged[] {
  if (pair.before === undefined || pair.after === undefined) return [];
  const kept = resourcesOf(pair.after);
  const head = pair.after.root;
  const resources = [...resourcesOf(pair.before)].flatMap(([name, before]) =>
    resourceFact(pair, name, before, kept.get(name)),
  );
  const exports = namesOf(pair.after.root);
  const outputs = [...namesOf(pair.before.root)]
    .filter(([name]) => !exports.has(name))
    .map(([name, before]) =>
      fact(pair, ['Outputs'], { what: 'export-removed', name }, { before, after: at(head, 'Outputs') ?? head }),
    );
  const parameters = entriesOf(at(pair.before.root, 'Parameters'))
    .filter(([name]) => at(head, 'Parameters', name) === undefined)
    .map(([name, before]) =>
      fact(
        pair,
        ['Parameters', name],
        { what: 'parameter-removed', name },
        { before, after: at(head, 'Parameters') ?? head },
      ),
    );
  return [...resources, ...outputs, ...parameters];
}

/** A resource that holds data and is gone, or that would now go with its stack. */
function resourceFact(
  pair: DocumentPair,
  name: string,
  before: ConfigNode,
  after: ConfigNode | undefined,
): StackChanged[] {
  const type = textAt(before, 'Type') ?? '';
  if (!HOLDS_DATA.test(type)) return [];
  if (after !== undefined) return isKept(before) && !isKept(after) ? [retentionFact(pair, name, before, after)] : [];
  if (isKept(before)) return [];
  const sides = { before, after: at(pair.after?.root, 'Resources') };
  return [fact(pair, ['Resources', name], { what: 'data-removed', name, type }, sides)];
}

/** `Retain`, `RetainExceptOnCreate` and `Snapshot` leave the data behind. */
const isKept = (resource: ConfigNode): boolean => /^(?:Retain|Snapshot)/.test(textAt(resource, 'DeletionPolicy') ?? '');

function retentionFact(pair: DocumentPair, name: string, before: ConfigNode, after: ConfigNode): StackChanged {
  const [from = '', to = 'unset'] = [textAt(before, 'DeletionPolicy'), textAt(after, 'DeletionPolicy')];
  const sides = { before: at(before, 'DeletionPolicy'), after: at(after, 'DeletionPolicy') ?? after };
  return fact(pair, ['Resources', name, 'DeletionPolicy'], { what: 'retention-dropped', name, from, to }, sides);
}

/** The names under which other stacks import outputs. */
const namesOf = (root: ConfigNode): ReadonlyMap<string, ConfigNode> =>
  new Map(
    entriesOf(at(root, 'Outputs')).flatMap(([, output]) => {
      const name = textAt(output, 'Export', 'Name');
      return name === undefined ? [] : [[name, output]];
    }),
  );

const fact = (
  pair: DocumentPair,
  path: readonly string[],
  said: Omit<StackChanged, 'kind' | 'subject' | 'key'>,
  sides: { readonly before: ConfigNode | undefined; readonly after: ConfigNode | undefined },
): StackChanged => ({
  kind: 'stack-changed',
  ...factAt(pair, path.map(key), `${said.what} ${said.name}`, sides),
  ...said,
});
