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
  ['AWS::Elasticsearch::Domain', 'DomainEndpointOptions.EnforceHTTPS'],
  ['AWS::ElastiCache::ServerlessCache', 'TransitEncryptionEnabled'],
  ['AWS::DocDB::DBClusterParameterGroup', 'Parameters.tls'],
  ['AWS::RDS::DBParameterGroup', 'Parameters.rds.force_ssl'],
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
  ['AWS::EC2::Volume', 'KmsKeyId'],
  ['AWS::EFS::FileSystem', 'KmsKeyId'],
  ['AWS::MSK::Cluster', 'EncryptionInfo'],
  ['AWS::DynamoDB::Table', 'SSESpecification'],
  ['AWS::SecretsManager::Secret', 'KmsKeyId'],
  ['AWS::ECR::Repository', 'EncryptionConfiguration'],
];

/** The whole internet can reach what has these set to true. */
export const OPENS: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'PubliclyAccessible'],
  ['AWS::Redshift::Cluster', 'PubliclyAccessible'],
  ['AWS::DMS::ReplicationInstance', 'PubliclyAccessible'],
  ['AWS::AmazonMQ::Broker', 'PubliclyAccessible'],
  ['AWS::RDS::DBCluster', 'PubliclyAccessible'],
  ['AWS::EKS::Cluster', 'ResourcesVpcConfig.EndpointPublicAccess'],
];

/** Who calls is asked for credentials, unless these say `NONE`, or true. */
export const AUTHENTICATES: readonly Property[] = [
  ['AWS::ApiGateway::Method', 'AuthorizationType'],
  ['AWS::ApiGatewayV2::Route', 'AuthorizationType'],
  ['AWS::Lambda::Url', 'AuthType'],
  ['AWS::Serverless::Function', 'FunctionUrlConfig.AuthType'],
  ['AWS::Serverless::Api', 'Auth.DefaultAuthorizer'],
  ['AWS::Serverless::Function', 'Events.*.Properties.Auth.Authorizer'],
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
  {
    property: ['AWS::CloudFront::Distribution', 'DistributionConfig.CacheBehaviors.ViewerProtocolPolicy'],
    order: ['https-only', 'redirect-to-https', 'allow-all'],
  },
];

/** Blocks and keys that guard by being there: who asks is asked back, or a filter stands in front. */
export const GUARDS: readonly Property[] = [
  ['AWS::ElastiCache::ReplicationGroup', 'AuthToken'],
  ['AWS::CloudFront::Distribution', 'DistributionConfig.WebACLId'],
  ['AWS::Serverless::Api', 'Auth'],
  ['AWS::Serverless::Function', 'Events.*.Properties.Auth'],
  ['AWS::Serverless::HttpApi', 'Auth'],
];

/** Callers prove who they are by their role where these are true. */
export const IDENTIFIES: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'EnableIAMDatabaseAuthentication'],
  ['AWS::RDS::DBCluster', 'EnableIAMDatabaseAuthentication'],
  ['AWS::Neptune::DBCluster', 'IamAuthEnabled'],
];

/** What writes down who did what, or keeps it from being changed, by being there. */
export const RECORDS: readonly Property[] = [
  ['AWS::S3::Bucket', 'LoggingConfiguration'],
  ['AWS::CloudFront::Distribution', 'DistributionConfig.Logging'],
  ['AWS::ApiGateway::Stage', 'AccessLogSetting'],
  ['AWS::ApiGatewayV2::Stage', 'AccessLogSettings'],
];

/** Web pages of these origins may call. */
export const ORIGINS: readonly Property[] = [
  ['AWS::ApiGatewayV2::Api', 'CorsConfiguration.AllowOrigins'],
  ['AWS::Lambda::Url', 'Cors.AllowOrigins'],
];

/**
 * Properties that cannot change in place: a new resource takes over, without the data of the old one.
 * Source: the CloudFormation resource reference, "Update requires: Replacement".
 */
export const REPLACES: readonly Property[] = [
  ['AWS::RDS::DBInstance', 'DBInstanceIdentifier'],
  ['AWS::RDS::DBInstance', 'DBName'],
  ['AWS::RDS::DBInstance', 'Engine'],
  ['AWS::RDS::DBInstance', 'MasterUsername'],
  ['AWS::RDS::DBInstance', 'DBSubnetGroupName'],
  ['AWS::RDS::DBInstance', 'KmsKeyId'],
  ['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
  ['AWS::RDS::DBCluster', 'DatabaseName'],
  ['AWS::RDS::DBCluster', 'DBSubnetGroupName'],
  ['AWS::RDS::DBCluster', 'KmsKeyId'],
  ['AWS::S3::Bucket', 'BucketName'],
  ['AWS::DynamoDB::Table', 'TableName'],
  ['AWS::DynamoDB::Table', 'KeySchema'],
  ['AWS::EFS::FileSystem', 'KmsKeyId'],
  ['AWS::EC2::Volume', 'AvailabilityZone'],
  ['AWS::Redshift::Cluster', 'DBName'],
  ['AWS::Redshift::Cluster', 'MasterUsername'],
  ['AWS::DocDB::DBCluster', 'DBClusterIdentifier'],
  ['AWS::Neptune::DBCluster', 'DBClusterIdentifier'],
  ['AWS::Cognito::UserPool', 'UsernameAttributes'],
  ['AWS::Kinesis::Stream', 'Name'],
  ['AWS::MSK::Cluster', 'ClusterName'],
];
