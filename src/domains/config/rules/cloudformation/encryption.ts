/** Encryption of AWS resources. Source: the CloudFormation resource reference; peer: checkov. */
import { resource } from '../../cloudformation/examples.ts';
import { isProperty } from '../../cloudformation/model.ts';
import { CONNECTIONS, ENCRYPTION_BLOCKS, ENCRYPTS } from '../../cloudformation/properties.ts';
import { control } from '../../control.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved, ordered, removed, safeOn, safeWhenSet, unless } from '../../weakening.ts';

const database = resource('AWS::RDS::DBInstance');
const bucket = resource('AWS::S3::Bucket');
const listener = resource('AWS::ElasticLoadBalancingV2::Listener');
const ENCRYPTED =
  'BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] }';

const parameter = resource('AWS::SSM::Parameter');

/** 1 for policies that refuse what is older than TLS 1.2, 0 for those that do not. Source: the user guides of ELB and CloudFront. */
function leastTls(node: ConfigNode): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  return Number(/TLS13-1-[23]|TLS-1-2|FS-1-2|1[._]2|1[._]3|2019-08/.test(node.text));
}

export default [
  control({
    id: 'config/aws-encryption-off',
    class: 'encryption-disabled',
    title: 'AWS resource no longer encrypts',
    why: 'Its data lies or travels in clear text; most types are also replaced, and start empty.',
    fix: 'Keep it on.',
    equivalents: [
      'checkov:CKV_AWS_16',
      'checkov:CKV_AWS_3',
      'checkov:CKV_AWS_42',
      'checkov:CKV_AWS_64',
      'checkov:CKV_AWS_5',
      'checkov:CKV_AWS_44',
      'checkov:CKV_AWS_74',
      'checkov:CKV_AWS_90',
    ],
    dialect: 'cloudformation',
    governs: isProperty(ENCRYPTS),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'critical',
      dropped: 'high',
      praise: 'AWS resource now encrypts',
      weak: 'StorageEncrypted: false',
      safe: 'StorageEncrypted: true',
      file: database,
    }),
  }),
  control({
    id: 'config/aws-encryption-removed',
    class: 'encryption-disabled',
    title: 'encryption of an AWS resource removed',
    why: 'The default of the service holds, which is a key of AWS or none.',
    fix: 'Keep the block, and the key it names.',
    equivalents: [
      'checkov:CKV_AWS_19',
      'checkov:CKV_AWS_26',
      'checkov:CKV_AWS_27',
      'checkov:CKV_AWS_43',
      'checkov:CKV_AWS_35',
      'checkov:CKV_AWS_58',
      'checkov:CKV_AWS_119',
      'checkov:CKV_AWS_136',
      'checkov:CKV_AWS_149',
      'checkov:CKV_AWS_158',
      'checkov:CKV_AWS_166',
    ],
    dialect: 'cloudformation',
    governs: isProperty(ENCRYPTION_BLOCKS),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed('high', 'encryption block'), hardened: hardened('AWS resource now encrypts') },
    examples: [
      { before: bucket(ENCRYPTED), after: bucket(), outcome: 'drop' },
      { before: bucket(), after: bucket(ENCRYPTED), outcome: 'hardened' },
      { before: bucket(ENCRYPTED), after: bucket(ENCRYPTED.replace('AES256', 'aws:kms')), outcome: 'none' },
      { before: bucket(ENCRYPTED), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-connection-plain',
    class: 'encryption-disabled',
    title: 'AWS endpoint takes clear text',
    why: 'Requests, credentials included, may cross the network in clear text.',
    fix: 'Keep TLS, and redirect those who come without.',
    equivalents: ['checkov:CKV_AWS_2', 'checkov:CKV_AWS_34', 'checkov:CKV_AWS_81'],
    dialect: 'cloudformation',
    governs: isProperty(CONNECTIONS.map(({ property }) => property)),
    rank: (node) => CONNECTIONS.map(({ order }) => ordered(order)(node)).find((rank) => rank !== undefined),
    outcomes: { flip: moved('high'), hardened: hardened('AWS endpoint now encrypts') },
    examples: [
      { before: listener('Protocol: HTTPS'), after: listener('Protocol: HTTP'), outcome: 'flip' },
      { before: listener('Protocol: HTTP'), after: listener('Protocol: HTTPS'), outcome: 'hardened' },
      { before: listener('Protocol: HTTPS'), after: listener('Protocol: TLS'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-old-tls',
    class: 'encryption-disabled',
    title: 'AWS endpoint takes older TLS',
    why: 'Clients may agree on a version before 1.2, which can be broken by who listens.',
    fix: 'Keep the policy of TLS 1.2 or later.',
    equivalents: ['checkov:CKV_AWS_103', 'checkov:CKV_AWS_174'],
    dialect: 'cloudformation',
    governs: isProperty([
      ['AWS::ElasticLoadBalancingV2::Listener', 'SslPolicy'],
      ['AWS::CloudFront::Distribution', 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
      ['AWS::ApiGateway::DomainName', 'SecurityPolicy'],
    ]),
    rank: leastTls,
    outcomes: { flip: moved('high'), hardened: hardened('AWS endpoint takes newer TLS only') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        before: listener('SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06'),
        after: listener('SslPolicy: ELBSecurityPolicy-2016-08'),
        outcome: 'flip',
      },
      {
        before: listener('SslPolicy: ELBSecurityPolicy-TLS-1-0-2015-04'),
        after: listener('SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01'),
        outcome: 'hardened',
      },
      {
        before: listener('SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06'),
        after: listener('SslPolicy: ELBSecurityPolicy-FS-1-2-Res-2020-10'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/aws-parameter-plain',
    class: 'encryption-disabled',
    title: 'parameter no longer kept as a secret',
    why: 'Everybody who may list parameters reads the value; it is stored and shown in clear text.',
    fix: 'Keep `SecureString`, and change the value.',
    equivalents: ['checkov:CKV2_AWS_34'],
    dialect: 'cloudformation',
    governs: isProperty([['AWS::SSM::Parameter', 'Type']]),
    rank: unless('String'),
    outcomes: { flip: moved('high'), hardened: hardened('parameter now kept as a secret') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: parameter('Type: SecureString'), after: parameter('Type: String'), outcome: 'flip' },
      { before: parameter('Type: String'), after: parameter('Type: SecureString'), outcome: 'hardened' },
      { before: parameter('Type: SecureString'), after: parameter('Type: "SecureString"'), outcome: 'none' },
    ],
  }),
];
