/** What reaches AWS resources from outside. Source: the CloudFormation resource reference; peer: checkov. */
import { resource } from '../../cloudformation/examples.ts';
import { isProperty } from '../../cloudformation/model.ts';
import { AUTHENTICATES, BLOCKS_PUBLIC, OPENS } from '../../cloudformation/properties.ts';
import { control } from '../../control.ts';
import { hardened, moved, safeOff, safeOn, unless, weakWhenSet } from '../../weakening.ts';

const dialect = 'cloudformation';
const database = resource('AWS::RDS::DBInstance');
const bucket = resource('AWS::S3::Bucket');
const method = resource('AWS::ApiGateway::Method');
const block = (value: string): string => bucket(`PublicAccessBlockConfiguration: { BlockPublicAcls: ${value} }`);
const instance = resource('AWS::EC2::Instance');
const pool = resource('AWS::Cognito::IdentityPool');

export default [
  control({
    id: 'config/aws-publicly-accessible',
    class: 'exposure',
    title: 'AWS resource reachable from the internet',
    why: 'Its address is public: only a password and a security group are left in the way.',
    fix: 'Keep it in private subnets, and reach it from there.',
    equivalents: ['checkov:CKV_AWS_17', 'checkov:CKV_AWS_87', 'checkov:CKV_AWS_89', 'checkov:CKV_AWS_69'],
    dialect,
    governs: isProperty(OPENS),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'critical',
      praise: 'no longer reachable from the internet',
      weak: 'PubliclyAccessible: true',
      safe: 'PubliclyAccessible: false',
      file: database,
    }),
  }),
  control({
    id: 'config/aws-unauthenticated',
    class: 'permission-widening',
    title: 'AWS endpoint open to everybody',
    why: 'Anybody on the internet may call it.',
    fix: 'Ask for `AWS_IAM`, a token or a key.',
    equivalents: ['checkov:CKV_AWS_59', 'checkov:CKV_AWS_258'],
    dialect,
    governs: isProperty(AUTHENTICATES),
    rank: unless('NONE'),
    outcomes: { flip: moved('high'), hardened: hardened('AWS endpoint now asks who calls') },
    examples: [
      { before: method('AuthorizationType: AWS_IAM'), after: method('AuthorizationType: NONE'), outcome: 'flip' },
      { before: method('AuthorizationType: NONE'), after: method('AuthorizationType: AWS_IAM'), outcome: 'hardened' },
      { before: method('AuthorizationType: AWS_IAM'), after: method('AuthorizationType: CUSTOM'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-guests',
    class: 'permission-widening',
    title: 'guests get AWS credentials',
    why: 'Anybody gets credentials of the role for guests, without signing in.',
    fix: 'Keep it off.',
    equivalents: ['checkov:CKV_AWS_366'],
    dialect,
    governs: isProperty([['AWS::Cognito::IdentityPool', 'AllowUnauthenticatedIdentities']]),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'guests get no AWS credentials',
      weak: 'AllowUnauthenticatedIdentities: true',
      safe: 'AllowUnauthenticatedIdentities: false',
      file: pool,
    }),
  }),
  control({
    id: 'config/bucket-public-block',
    class: 'exposure',
    title: 'bucket may be made public',
    why: 'A single policy or ACL now suffices to show its objects to the internet.',
    fix: 'Keep all four switches of the block on.',
    equivalents: ['checkov:CKV_AWS_53', 'checkov:CKV_AWS_54', 'checkov:CKV_AWS_55', 'checkov:CKV_AWS_56'],
    dialect,
    governs: isProperty(BLOCKS_PUBLIC),
    rank: safeOn,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('bucket cannot be made public') },
    examples: [
      { before: block('true'), after: block('false'), outcome: 'flip' },
      { before: block('true'), after: bucket(), outcome: 'drop' },
      { before: block('false'), after: block('true'), outcome: 'hardened' },
      { before: bucket(), after: block('true'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/bucket-public-acl',
    class: 'exposure',
    title: 'bucket open to everybody',
    why: 'Anybody on the internet may list or read its objects.',
    fix: 'Keep `Private`, and give access by a policy.',
    equivalents: ['checkov:CKV_AWS_20', 'checkov:CKV_AWS_57'],
    dialect,
    governs: isProperty([['AWS::S3::Bucket', 'AccessControl']]),
    rank: (node) => (node.kind === 'scalar' ? Number(!/^(?:Public|AuthenticatedRead)/.test(node.text)) : undefined),
    ...weakWhenSet({
      risk: 'critical',
      praise: 'bucket no longer open to everybody',
      weak: 'AccessControl: PublicRead',
      safe: 'AccessControl: Private',
      file: bucket,
    }),
  }),
  control({
    id: 'config/instance-metadata',
    class: 'permission-widening',
    title: 'instance credentials easier to steal',
    why: 'A request forged through the application can read the credentials of the instance.',
    fix: 'Keep `required`.',
    equivalents: ['checkov:CKV_AWS_79'],
    dialect,
    governs: isProperty([
      ['AWS::EC2::Instance', 'MetadataOptions.HttpTokens'],
      ['AWS::EC2::LaunchTemplate', 'LaunchTemplateData.MetadataOptions.HttpTokens'],
    ]),
    rank: unless('optional'),
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('instance credentials harder to steal'),
    },
    examples: [
      {
        before: instance('MetadataOptions: { HttpTokens: required }'),
        after: instance('MetadataOptions: { HttpTokens: optional }'),
        outcome: 'flip',
      },
      { before: instance('MetadataOptions: { HttpTokens: required }'), after: instance(), outcome: 'drop' },
      {
        before: instance('MetadataOptions: { HttpTokens: optional }'),
        after: instance('MetadataOptions: { HttpTokens: required }'),
        outcome: 'hardened',
      },
      { before: instance('MetadataOptions: { HttpTokens: required }'), after: '', outcome: 'none' },
    ],
  }),
];
