/** Data that goes with a stack, and names that other stacks use. Source: the CloudFormation user guide. */
import { configRule } from '../../changes.ts';
import type { StackChanged } from '../../cloudformation/changes.ts';
import { resource } from '../../cloudformation/examples.ts';

const TABLE = resource('AWS::DynamoDB::Table')();
const KEPT = TABLE.replace('    Properties', '    DeletionPolicy: Retain\n    Properties');
const OTHER = '  Topic: { Type: AWS::SNS::Topic }\n';
const EXPORT = 'Outputs: { Url: { Value: x, Export: { Name: shop-url } } }\n';
const PARAMETERS = 'Parameters: { Size: { Type: String }, Zone: { Type: String } }\n';
const PARAMETER = 'Parameters: { Size: { Type: String } }\n';

const nesting = (parameter: string): string =>
  resource('AWS::CloudFormation::Stack')(
    `TemplateURL: !Sub 'https://aa.example.com/\${Prefix}/shop.yaml'\nParameters: { ${parameter}: x }`,
  );

const MOST_NAMED = 5;

function removedParameters({ name, others = [] }: StackChanged): string {
  if (others.length === 0) return `The parameter \`${name}\` was removed.`;
  const names = [name, ...others].slice(0, MOST_NAMED).map((each) => `\`${each}\``);
  const more = others.length - names.length + 1;
  return `The parameters ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} were removed.`;
}

export default [
  configRule({
    id: 'config/stack-data-loss',
    on: 'stack-changed',
    class: 'data-loss',
    title: 'data of a stack at risk',
    why: 'Updating the stack deletes the resource and the data in it.',
    fix: 'Set `DeletionPolicy: Retain` in an update of its own before it is removed or renamed.',
    outcomes: {
      removed: { risk: 'high', message: (c) => `\`${c.name}\` (\`${c.type ?? ''}\`) was removed or renamed.` },
      unprotected: {
        risk: 'high',
        message: (c) => `\`${c.policy ?? ''}\` of \`${c.name}\` goes from \`${c.from ?? ''}\` to \`${c.to ?? ''}\`.`,
        why: 'Removing it, or the stack, now deletes the data in it.',
        fix: 'Keep `Retain` or `Snapshot`.',
      },
    },
    examples: [
      { before: TABLE + OTHER, after: TABLE.replace('Main', 'Orders') + OTHER, outcome: 'removed' },
      { before: KEPT, after: TABLE, outcome: 'unprotected' },
      { before: TABLE + OTHER, after: TABLE, outcome: 'none' },
      { before: KEPT, after: KEPT.replace('Retain', 'RetainExceptOnCreate'), outcome: 'none' },
    ],
    classify: ({ what }) => {
      if (what === 'data-removed') return 'removed';
      return what === 'retention-dropped' ? 'unprotected' : undefined;
    },
  }),
  configRule({
    id: 'config/stack-contract',
    on: 'stack-changed',
    class: 'compatibility',
    title: 'name that others use removed from a stack',
    why: 'Other stacks import it: the update is refused while they do.',
    fix: 'Keep the export until no stack imports it.',
    outcomes: {
      export: { risk: 'high', message: (c) => `The export \`${c.name}\` was removed.` },
      parameter: {
        risk: 'medium',
        message: removedParameters,
        why: 'Deployments that still give one a value are refused.',
        fix: 'Keep it, unused, until no deployment gives it.',
      },
      nested: {
        risk: 'low',
        message: removedParameters,
        why: 'The templates of this change that nest it give it no more; whoever deploys it by itself, and still does, is refused.',
        fix: 'Say in the release notes which parameters went.',
      },
    },
    examples: [
      { before: TABLE + EXPORT, after: TABLE, outcome: 'export' },
      { before: TABLE + PARAMETER, after: TABLE, outcome: 'parameter' },
      { before: TABLE + PARAMETERS, after: TABLE, outcome: 'parameter' },
      {
        before: { 'a/shop.yaml': TABLE + PARAMETER, 'a/all.yaml': nesting('Size') },
        after: { 'a/shop.yaml': TABLE, 'a/all.yaml': nesting('Zone') },
        outcome: 'nested',
      },
      {
        before: { 'a/shop.yaml': TABLE + PARAMETER, 'a/all.yaml': nesting('Size') },
        after: { 'a/shop.yaml': TABLE, 'a/all.yaml': nesting('Size').replace('aa', 'bb') },
        outcome: 'parameter',
      },
      { before: TABLE, after: TABLE + EXPORT, outcome: 'none' },
      { before: TABLE + EXPORT, after: TABLE + EXPORT.replace('Url', 'Address'), outcome: 'none' },
    ],
    classify: ({ what, isNested }) => {
      if (what === 'export-removed') return 'export';
      if (what !== 'parameter-removed') return undefined;
      return isNested === true ? 'nested' : 'parameter';
    },
  }),
];
