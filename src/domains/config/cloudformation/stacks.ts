/** What a stack no longer keeps, or no longer gives to other stacks. */
import { basename } from 'node:path/posix';
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, entriesOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { StackChanged } from './changes.ts';
import { resourcesOf } from './model.ts';

/** Types whose resources hold data that is gone with them. */
const HOLDS_DATA =
  /^AWS::(?:DynamoDB::(?:Global)?Table|RDS::DB(?:Instance|Cluster)|S3::Bucket|EFS::FileSystem|EC2::Volume|Redshift::Cluster|DocDB::DBCluster|Neptune::DBCluster|OpenSearchService::Domain|Elasticsearch::Domain|ElastiCache::ReplicationGroup|Cognito::UserPool|KMS::Key|Kinesis::Stream|MSK::Cluster|SecretsManager::Secret)$/;

/**
 * What the stack of a template no longer keeps or gives.
 * @param all All templates of the change: those among them that nest this one give it its parameters.
 */
export function stackFacts(pair: DocumentPair, all: readonly DocumentPair[]): StackChanged[] {
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
  return [...resources, ...outputs, ...parameterFacts(pair, head, all)];
}

/** The parameters that a template no longer takes: one fact for all of them. */
function parameterFacts(pair: DocumentPair, head: ConfigNode, all: readonly DocumentPair[]): StackChanged[] {
  const removed = entriesOf(at(pair.before?.root, 'Parameters')).filter(
    ([name]) => at(head, 'Parameters', name) === undefined,
  );
  const [[name, before] = []] = removed;
  if (name === undefined) return [];
  const names = removed.map(([each]) => each);
  const sides = { before, after: at(head, 'Parameters') ?? head };
  const nested = isNested(pair, names, all) ? { isNested: true as const } : {};
  const told = { what: 'parameter-removed', name, others: names.slice(1), ...nested } as const;
  return [{ ...fact(pair, ['Parameters', name], told, sides), key: `parameter-removed ${names.join()}` }];
}

/** Whether templates that changed too nest this one, and none of them gives it any of some parameters. */
function isNested({ path }: DocumentPair, parameters: readonly string[], all: readonly DocumentPair[]): boolean {
  const nesting = all.flatMap(({ after }) =>
    [...resourcesOf(after).values()].filter(
      (node) =>
        textAt(node, 'Type') === 'AWS::CloudFormation::Stack' &&
        textsOf(at(node, 'Properties', 'TemplateURL')).some((url) => url.endsWith(`/${basename(path)}`)),
    ),
  );
  return (
    nesting.length > 0 &&
    !nesting.some((node) => parameters.some((name) => at(node, 'Properties', 'Parameters', name) !== undefined))
  );
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
  if (after !== undefined) {
    return POLICIES.filter((policy) => isKept(before, policy) && !isKept(after, policy))
      .slice(0, 1)
      .map((policy) => retentionFact(pair, name, policy, { before, after }));
  }
  if (isKept(before)) return [];
  const sides = { before, after: at(pair.after?.root, 'Resources') };
  return [fact(pair, ['Resources', name], { what: 'data-removed', name, type }, sides)];
}

/** `Retain`, `RetainExceptOnCreate` and `Snapshot` leave the data behind. */
const isKept = (resource: ConfigNode, policy = 'DeletionPolicy'): boolean =>
  /^(?:Retain|Snapshot)/.test(textAt(resource, policy) ?? '');

/** What becomes of a resource that goes, or that another one replaces. */
const POLICIES = ['DeletionPolicy', 'UpdateReplacePolicy'];

function retentionFact(
  pair: DocumentPair,
  name: string,
  policy: string,
  { before, after }: { readonly before: ConfigNode; readonly after: ConfigNode },
): StackChanged {
  const [from = '', to = 'unset'] = [textAt(before, policy), textAt(after, policy)];
  const sides = { before: at(before, policy), after: at(after, policy) ?? after };
  return fact(pair, ['Resources', name, policy], { what: 'retention-dropped', name, policy, from, to }, sides);
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
