/** What keeps the data of AWS resources, and what is recorded of them. Source: the CloudFormation resource reference. */
import { resource } from '../../cloudformation/examples.ts';
import { isProperty } from '../../cloudformation/model.ts';
import { BACKUPS, PROTECTS, WATCHES } from '../../cloudformation/properties.ts';
import { control } from '../../control.ts';
import { hardened, moved, removed, safeOn, safeWhenSet, unless } from '../../weakening.ts';
import type { ConfigNode } from '../../tree.ts';

const dialect = 'cloudformation';
const database = resource('AWS::RDS::DBInstance');
const bucket = resource('AWS::S3::Bucket');
const trail = resource('AWS::CloudTrail::Trail');
const images = resource('AWS::ECR::Repository');
const logs = resource('AWS::Logs::LogGroup');

const days = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && /^\d{1,5}$/.test(node.text) ? Number(node.text) : undefined;

export default [
  control({
    id: 'config/aws-protection-off',
    class: 'data-loss',
    title: 'protection of AWS data switched off',
    why: 'A mistake or a failure now takes the data with it.',
    fix: 'Keep it on.',
    equivalents: ['checkov:CKV_AWS_28', 'checkov:CKV_AWS_157'],
    dialect,
    governs: isProperty(PROTECTS),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'high',
      praise: 'AWS data now protected',
      weak: 'DeletionProtection: false',
      safe: 'DeletionProtection: true',
      file: database,
    }),
  }),
  control({
    id: 'config/aws-backup-shortened',
    class: 'data-loss',
    title: 'backups of an AWS database kept shorter',
    why: 'Mistakes found later than that can no longer be undone.',
    fix: 'Keep as many days as it takes to notice a mistake.',
    equivalents: ['checkov:CKV_AWS_133'],
    dialect,
    governs: isProperty(BACKUPS),
    rank: days,
    absent: 1,
    outcomes: {
      off: { ...moved('high'), title: 'backups of an AWS database switched off', why: 'Lost data cannot be restored.' },
      shorter: moved('medium'),
      hardened: hardened('backups of an AWS database kept longer'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip' && transition !== 'drop' && transition !== 'open') return undefined;
      return to === '0' ? 'off' : 'shorter';
    },
    examples: [
      { before: database('BackupRetentionPeriod: 7'), after: database('BackupRetentionPeriod: 0'), outcome: 'off' },
      { before: database('BackupRetentionPeriod: 7'), after: database('BackupRetentionPeriod: 1'), outcome: 'shorter' },
      {
        before: database('BackupRetentionPeriod: 1'),
        after: database('BackupRetentionPeriod: 7'),
        outcome: 'hardened',
      },
      { before: database('BackupRetentionPeriod: 1'), after: database(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/bucket-versioning-off',
    class: 'data-loss',
    title: 'versions of a bucket no longer kept',
    why: 'What is overwritten or deleted from now on cannot be restored.',
    fix: 'Keep `Enabled`, and let a lifecycle rule expire old versions.',
    equivalents: ['checkov:CKV_AWS_21'],
    dialect,
    governs: isProperty([['AWS::S3::Bucket', 'VersioningConfiguration.Status']]),
    rank: unless('Suspended'),
    absent: 0,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('versions of a bucket now kept') },
    examples: [
      {
        before: bucket('VersioningConfiguration: { Status: Enabled }'),
        after: bucket('VersioningConfiguration: { Status: Suspended }'),
        outcome: 'flip',
      },
      { before: bucket('VersioningConfiguration: { Status: Enabled }'), after: bucket(), outcome: 'drop' },
      { before: bucket(), after: bucket('VersioningConfiguration: { Status: Enabled }'), outcome: 'hardened' },
      { before: bucket('VersioningConfiguration: { Status: Suspended }'), after: bucket(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-trail-off',
    class: 'observability',
    title: 'AWS records or checks less',
    why: 'What an intruder does may go unseen.',
    fix: 'Keep it on.',
    equivalents: ['checkov:CKV_AWS_36', 'checkov:CKV_AWS_67', 'checkov:CKV_AWS_7', 'checkov:CKV_AWS_163'],
    dialect,
    governs: isProperty(WATCHES),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'AWS records or checks more',
      weak: 'EnableLogFileValidation: false',
      safe: 'EnableLogFileValidation: true',
      file: trail,
    }),
  }),
  control({
    id: 'config/image-tags-mutable',
    class: 'supply-chain',
    title: 'images may be replaced under their tag',
    why: 'Whoever may push can put another image where a deployment expects the old one.',
    fix: 'Keep `IMMUTABLE`.',
    equivalents: ['checkov:CKV_AWS_51'],
    dialect,
    governs: isProperty([['AWS::ECR::Repository', 'ImageTagMutability']]),
    rank: unless('MUTABLE'),
    ...safeWhenSet({
      risk: 'medium',
      praise: 'images stay what their tag says',
      weak: 'ImageTagMutability: MUTABLE',
      safe: 'ImageTagMutability: IMMUTABLE',
      file: images,
    }),
  }),
  control({
    id: 'config/log-retention-shortened',
    class: 'observability',
    title: 'logs kept shorter',
    why: 'What happened before that can no longer be looked up.',
    fix: 'Keep logs as long as an investigation may need them.',
    equivalents: ['checkov:CKV_AWS_66'],
    dialect,
    governs: isProperty([['AWS::Logs::LogGroup', 'RetentionInDays']]),
    rank: days,
    outcomes: { flip: moved('low'), hardened: hardened('logs kept longer') },
    examples: [
      { before: logs('RetentionInDays: 365'), after: logs('RetentionInDays: 7'), outcome: 'flip' },
      { before: logs('RetentionInDays: 7'), after: logs('RetentionInDays: 365'), outcome: 'hardened' },
      { before: logs('RetentionInDays: 7'), after: logs(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/object-lock-removed',
    class: 'data-loss',
    title: 'objects of a bucket no longer locked',
    why: 'New objects can be deleted and overwritten at once, by mistake or for ransom.',
    fix: 'Keep the retention.',
    dialect,
    governs: isProperty([['AWS::S3::Bucket', 'ObjectLockConfiguration']]),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed('high', 'lock of the objects'), hardened: hardened('objects of a bucket locked') },
    examples: [
      { before: bucket('ObjectLockConfiguration: { ObjectLockEnabled: Enabled }'), after: bucket(), outcome: 'drop' },
      {
        before: bucket(),
        after: bucket('ObjectLockConfiguration: { ObjectLockEnabled: Enabled }'),
        outcome: 'hardened',
      },
      { before: bucket('ObjectLockConfiguration: { ObjectLockEnabled: Enabled }'), after: '', outcome: 'none' },
    ],
  }),
];
