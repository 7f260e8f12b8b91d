/** The properties of AWS resources that controls govern, by what they protect. Source: the CloudFormation resource reference. */
import type { Property } from './model.ts';

/** Data at rest or on its way is encrypted where these are true. */
export const ENCRYPTS: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'StorageEncrypted'],
  ['AWS::RDS::DBCluster', 'StorageEncrypted'],
  ['AWS::DocDB::DBCluster', 'StorageEncrypted'],
  ['AWS::Neptune::DBCluster', 'StorageEncrypted'],
  ['AWS::EC2::Volume', 'Encrypted'],
  ['AWS::EFS::FileSystem', 'Encrypted'],
  ['AWS::Redshift::Cluster', 'Encrypted'],
  ['AWS::DynamoDB::Table', 'SSESpecification.SSEEnabled'],
  ['AWS::ElastiCache::ReplicationGroup', 'AtRestEncryptionEnabled'],
  ['AWS::ElastiCache::ReplicationGroup', 'TransitEncryptionEnabled'],
  ['AWS::OpenSearchService::Domain', 'EncryptionAtRestOptions.Enabled'],
  ['AWS::OpenSearchService::Domain', 'NodeToNodeEncryptionOptions.Enabled'],
  ['AWS::OpenSearchService::Domain', 'DomainEndpointOptions.EnforceHTTPS'],
  ['AWS::Elasticsearch::Domain', 'EncryptionAtRestOptions.Enabled'],
  ['AWS::Elasticsearch::Domain', 'NodeToNodeEncryptionOptions.Enabled'],
  ['AWS::MSK::Cluster', 'EncryptionInfo.EncryptionInTransit.InCluster'],
  ['AWS::SQS::Queue', 'SqsManagedSseEnabled'],
];

/** Blocks and keys whose presence encrypts. */
export const ENCRYPTION_BLOCKS: readonly Property[] = [
  ['AWS::S3::Bucket', 'BucketEncryption'],
  ['AWS::Kinesis::Stream', 'StreamEncryption'],
  ['AWS::EKS::Cluster', 'EncryptionConfig'],
  ['AWS::SNS::Topic', 'KmsMasterKeyId'],
  ['AWS::SQS::Queue', 'KmsMasterKeyId'],
  ['AWS::CloudTrail::Trail', 'KMSKeyId'],
  ['AWS::Logs::LogGroup', 'KmsKeyId'],
  ['AWS::Backup::BackupVault', 'EncryptionKeyArn'],
];

/** The whole internet can reach what has these set to true. */
export const OPENS: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'PubliclyAccessible'],
  ['AWS::Redshift::Cluster', 'PubliclyAccessible'],
  ['AWS::DMS::ReplicationInstance', 'PubliclyAccessible'],
  ['AWS::AmazonMQ::Broker', 'PubliclyAccessible'],
];

/** Who calls is asked for credentials, unless these say `NONE`, or true. */
export const AUTHENTICATES: readonly Property[] = [
  ['AWS::ApiGateway::Method', 'AuthorizationType'],
  ['AWS::ApiGatewayV2::Route', 'AuthorizationType'],
  ['AWS::Lambda::Url', 'AuthType'],
];

/** Buckets refuse to be public where these are true. */
export const BLOCKS_PUBLIC: readonly Property[] = [
  'BlockPublicAcls',
  'BlockPublicPolicy',
  'IgnorePublicAcls',
  'RestrictPublicBuckets',
].map((name) => ['AWS::S3::Bucket', `PublicAccessBlockConfiguration.${name}`]);

/** Data survives a mistake where these are true. */
export const PROTECTS: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'DeletionProtection'],
  ['AWS::RDS::DBCluster', 'DeletionProtection'],
  ['AWS::DocDB::DBCluster', 'DeletionProtection'],
  ['AWS::Neptune::DBCluster', 'DeletionProtection'],
  ['AWS::DynamoDB::Table', 'DeletionProtectionEnabled'],
  ['AWS::DynamoDB::Table', 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
  ['AWS::RDS::DBInstance', 'MultiAZ'],
  ['AWS::S3::Bucket', 'ObjectLockEnabled'],
];

/** How many days backups are kept; none are made at zero. */
export const BACKUPS: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'BackupRetentionPeriod'],
  ['AWS::RDS::DBCluster', 'BackupRetentionPeriod'],
  ['AWS::DocDB::DBCluster', 'BackupRetentionPeriod'],
  ['AWS::Neptune::DBCluster', 'BackupRetentionPeriod'],
];

/** What happens is written down, and checked, where these are true. */
export const WATCHES: readonly Property[] = [
  ['AWS::CloudTrail::Trail', 'IsLogging'],
  ['AWS::CloudTrail::Trail', 'EnableLogFileValidation'],
  ['AWS::CloudTrail::Trail', 'IsMultiRegionTrail'],
  ['AWS::KMS::Key', 'EnableKeyRotation'],
  ['AWS::ECR::Repository', 'ImageScanningConfiguration.ScanOnPush'],
];

/** Words for how clients connect, the strictest first. */
export const CONNECTIONS: readonly { readonly property: Property; readonly order: readonly string[] }[] = [
  { property: ['AWS::ElasticLoadBalancingV2::Listener', 'Protocol'], order: ['HTTPS', 'HTTP'] },
  { property: ['AWS::ElasticLoadBalancingV2::Listener', 'Protocol'], order: ['TLS', 'TCP'] },
  {
    property: ['AWS::MSK::Cluster', 'EncryptionInfo.EncryptionInTransit.ClientBroker'],
    order: ['TLS', 'TLS_PLAINTEXT', 'PLAINTEXT'],
  },
  {
    property: ['AWS::CloudFront::Distribution', 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'],
    order: ['https-only', 'redirect-to-https', 'allow-all'],
  },
];
