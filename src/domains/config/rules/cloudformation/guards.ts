/** What stands between AWS resources and those who come in. Source: the CloudFormation resource reference; peer: checkov. */
import { resource } from '../../cloudformation/examples.ts';
import { isProperty } from '../../cloudformation/model.ts';
import { GUARDS, IDENTIFIES, ORIGINS, RECORDS, REPLACES } from '../../cloudformation/properties.ts';
import { control } from '../../control.ts';
import { letsInMore } from '../../algebra/cidr.ts';
import { signature } from '../../likeness.ts';
import type { Setting } from '../../setting.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, removed, safeOn, safeWhenSet } from '../../weakening.ts';

const dialect = 'cloudformation';
const cache = resource('AWS::ElastiCache::ReplicationGroup');
const database = resource('AWS::RDS::DBInstance');
const bucket = resource('AWS::S3::Bucket');
const cluster = (blocks: string): string =>
  resource('AWS::EKS::Cluster')(`ResourcesVpcConfig: { PublicAccessCidrs: [${blocks}] }`);
const api = (origins: string): string =>
  resource('AWS::ApiGatewayV2::Api')(`CorsConfiguration: { AllowOrigins: [${origins}] }`);
const permission = resource('AWS::Lambda::Permission');

const unmoved = (node: ConfigNode, { before }: Setting): number =>
  Number(before !== undefined && signature(node) === signature(before));

export default [
  control({
    id: 'config/aws-guard-removed',
    class: 'permission-widening',
    title: 'guard of an AWS resource removed',
    why: 'Requests that were refused without a token, or filtered out, now come through.',
    fix: 'Keep it, or put the check elsewhere first.',
    equivalents: ['checkov:CKV_AWS_31', 'checkov:CKV_AWS_68'],
    dialect,
    governs: isProperty(GUARDS),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: {
      drop: { risk: 'high', message: (c) => `\`${c.name}\` was removed.` },
      hardened: { ...hardened('AWS resource now guarded'), message: (c) => `\`${c.name}\` is new.` },
    },
    examples: [
      { before: cache('AuthToken: !Ref Token'), after: cache(), outcome: 'drop' },
      { before: cache(), after: cache('AuthToken: plain-text'), outcome: 'hardened' },
      { before: cache('AuthToken: !Ref Token'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-identity-off',
    class: 'permission-widening',
    title: 'database no longer asks for an identity',
    why: 'Only passwords are left, which are shared, kept and stolen.',
    fix: 'Keep it on.',
    equivalents: ['checkov:CKV_AWS_161', 'checkov:CKV_AWS_162', 'checkov:CKV_AWS_359'],
    dialect,
    governs: isProperty(IDENTIFIES),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'database asks for an identity',
      weak: 'EnableIAMDatabaseAuthentication: false',
      safe: 'EnableIAMDatabaseAuthentication: true',
      file: database,
    }),
  }),
  control({
    id: 'config/aws-log-removed',
    class: 'observability',
    title: 'access to an AWS resource no longer recorded',
    why: 'Nobody can tell any more who read or called what.',
    fix: 'Keep the log.',
    equivalents: ['checkov:CKV_AWS_18', 'checkov:CKV_AWS_76', 'checkov:CKV_AWS_86', 'checkov:CKV_AWS_95'],
    dialect,
    governs: isProperty(RECORDS),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed('medium', 'access log'), hardened: hardened('access now recorded') },
    examples: [
      { before: bucket('LoggingConfiguration: { DestinationBucketName: a }'), after: bucket(), outcome: 'drop' },
      { before: bucket(), after: bucket('LoggingConfiguration: { DestinationBucketName: a }'), outcome: 'hardened' },
      { before: bucket('LoggingConfiguration: { DestinationBucketName: a }'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-endpoint-cidrs',
    class: 'exposure',
    title: 'endpoint of a cluster open to more addresses',
    why: 'Addresses that were kept out now reach the API of the cluster.',
    fix: 'List the ranges that need it, or keep the endpoint private.',
    equivalents: ['checkov:CKV_AWS_38'],
    dialect,
    governs: isProperty([['AWS::EKS::Cluster', 'ResourcesVpcConfig.PublicAccessCidrs']]),
    rank: (node, { before }) => Number(!letsInMore(textsOf(before ?? node), textsOf(node))),
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('endpoint open to fewer addresses') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'drop' || transition === 'hardened' ? transition : undefined,
    examples: [
      { before: cluster('10.0.0.0/8'), after: cluster('0.0.0.0/0'), outcome: 'flip' },
      {
        before: cluster('10.0.0.0/8'),
        after: resource('AWS::EKS::Cluster')('ResourcesVpcConfig: { SubnetIds: [] }'),
        outcome: 'drop',
      },
      { before: cluster('0.0.0.0/0'), after: cluster('10.0.0.0/8'), outcome: 'hardened' },
      { before: cluster('10.0.0.0/8'), after: cluster('10.1.0.0/16'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-any-origin',
    class: 'exposure',
    title: 'any origin may call an AWS endpoint',
    why: 'Any web page that a user opens can call it from their browser.',
    fix: 'List the origins that need it.',
    dialect,
    governs: isProperty(ORIGINS),
    rank: (node) => Number(!textsOf(node).includes('*')),
    absent: 1,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('origins listed'),
    },
    examples: [
      { before: api('https://a.example'), after: api("'*'"), outcome: 'flip' },
      {
        before: resource('AWS::ApiGatewayV2::Api')('CorsConfiguration: { MaxAge: 5 }'),
        after: api("'*'").replace(' }', ', MaxAge: 5 }'),
        outcome: 'open',
      },
      { before: '', after: api("'*'"), outcome: 'born' },
      { before: api("'*'"), after: api('https://a.example'), outcome: 'hardened' },
      { before: api('https://a.example'), after: api('https://b.example'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-function-public',
    class: 'exposure',
    title: 'everybody may call a function',
    why: 'Any AWS account, or anybody on the internet, may run it and pay you the bill.',
    fix: 'Name the account or the service that calls it.',
    equivalents: ['checkov:CKV_AWS_301'],
    dialect,
    governs: isProperty([['AWS::Lambda::Permission', 'Principal']]),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== '*') : undefined),
    absent: 1,
    outcomes: {
      flip: moved('critical'),
      open: moved('critical'),
      born: moved('high'),
      hardened: hardened('callers of a function named'),
    },
    examples: [
      { before: permission('Principal: s3.amazonaws.com'), after: permission("Principal: '*'"), outcome: 'flip' },
      { before: permission(), after: permission("Principal: '*'"), outcome: 'open' },
      { before: '', after: permission("Principal: '*'"), outcome: 'born' },
      { before: permission("Principal: '*'"), after: permission('Principal: s3.amazonaws.com'), outcome: 'hardened' },
      {
        before: permission('Principal: s3.amazonaws.com'),
        after: permission('Principal: sns.amazonaws.com'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/aws-replaced',
    class: 'data-loss',
    title: 'AWS resource replaced, with its data',
    why: 'This cannot change in place: a new, empty resource takes over, and the old one is deleted unless it is retained.',
    fix: 'Set `UpdateReplacePolicy: Retain`, copy the data, and switch over; or keep the value.',
    dialect,
    governs: isProperty(REPLACES),
    rank: unmoved,
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: bucket('BucketName: a'), after: bucket('BucketName: b'), outcome: 'flip' },
      { before: bucket('BucketName: a'), after: bucket('BucketName: "a"'), outcome: 'none' },
      { before: bucket(), after: bucket('BucketName: a'), outcome: 'none' },
    ],
  }),
];
