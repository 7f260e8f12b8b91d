/** Databases and brokers: what they wrote to disk decides which version may open it next. */
import type { Turn, UpgradePath } from './path.ts';

const BACKUP =
  'backup taken and restored once, disk space for both versions, one node at a time, health checked after each, way back known';

const DUMP_AND_RESTORE: Turn = {
  why: 'The server refuses to start on the data directory of another major, and the database is down until the data is converted.',
  fix: 'Convert with `pg_upgrade`, or dump and restore into a new volume, from a backup that was restored once; then change the image.',
};

export const DATABASES: readonly UpgradePath[] = [
  {
    product: 'PostgreSQL',
    images: [
      'postgres',
      'bitnami/postgresql',
      'bitnamilegacy/postgresql',
      'postgis/postgis',
      'ghcr.io/cloudnative-pg/postgresql',
    ],
    line: 1,
    longer: 'refused',
    turns: {
      '18': {
        why: 'The server refuses data of another major, and from 18 on the official image keeps it below `/var/lib/postgresql/MAJOR`, so the old mount looks empty.',
        fix: 'Convert with `pg_upgrade` or dump and restore, mount the volume at `/var/lib/postgresql`, then change the image.',
      },
      any: DUMP_AND_RESTORE,
    },
    downgrade: 'never',
    source:
      'https://www.postgresql.org/docs/current/upgrading.html, https://github.com/docker-library/postgres/pull/1259',
  },
  {
    product: 'PostgreSQL',
    images: ['pgvector/pgvector', 'timescale/timescaledb', 'timescale/timescaledb-ha'],
    tag: /(?:^|-)pg([0-9]+)/,
    line: 1,
    longer: 'refused',
    turns: { any: DUMP_AND_RESTORE },
    downgrade: 'never',
    source: 'https://www.postgresql.org/docs/current/upgrading.html',
  },
  {
    product: 'MySQL',
    images: ['mysql', 'mysql/mysql-server', 'bitnami/mysql', 'bitnamilegacy/mysql'],
    line: 2,
    stops: ['5.6', '5.7', '8.0', '8.4'],
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: (from, to) =>
      `The server of ${to} refuses to upgrade the data directory of ${from} and does not start.`,
    checklist: BACKUP,
    source: 'https://dev.mysql.com/doc/refman/8.4/en/upgrade-paths.html',
  },
  {
    product: 'MongoDB',
    images: ['mongo', 'mongodb/mongodb-community-server', 'bitnami/mongodb', 'percona/percona-server-mongodb'],
    line: 2,
    stops: ['3.4', '3.6', '4.0', '4.2', '4.4', '5.0', '6.0', '7.0', '8.0'],
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: (from, to) =>
      `The server of ${to} refuses data whose feature compatibility version is ${from} and does not start.`,
    checklist: `feature compatibility version raised after the last step, ${BACKUP}`,
    source: 'https://www.mongodb.com/docs/v8.0/reference/versioning/',
  },
  {
    product: 'Elasticsearch',
    images: ['docker.elastic.co/elasticsearch/elasticsearch', 'elasticsearch', 'docker.elastic.co/kibana/kibana'],
    line: 2,
    maxMajorStep: 1,
    longer: 'refused',
    minFrom: { '8.0': '7.17', '9.0': '8.18', '9.1': '8.19' },
    downgrade: 'never',
    skippedWhy: (_, to) =>
      `Nodes of ${to} refuse indices made two majors before, so they do not start on the old data.`,
    checklist: `snapshot saved, deprecations resolved, data nodes before masters, one node at a time`,
    source: 'https://www.elastic.co/docs/deploy-manage/upgrade/prepare-to-upgrade',
  },
  {
    product: 'Kafka',
    images: ['apache/kafka', 'bitnami/kafka', 'bitnamilegacy/kafka'],
    line: 2,
    longer: 'refused',
    minFrom: { '4.0': '3.3' },
    turns: { '4.0': zooKeeperGone('4.0', '3.9') },
    source: 'https://kafka.apache.org/40/getting-started/upgrade',
  },
  {
    product: 'Kafka',
    images: ['quay.io/strimzi/kafka', 'strimzi/kafka'],
    tag: /-kafka-([0-9]+(?:\.[0-9]+)*)/,
    line: 2,
    longer: 'refused',
    minFrom: { '4.0': '3.3' },
    turns: { '4.0': zooKeeperGone('4.0', '3.9') },
    source: 'https://kafka.apache.org/40/getting-started/upgrade',
  },
  {
    product: 'Confluent Platform',
    images: ['confluentinc/cp-kafka', 'confluentinc/cp-server'],
    line: 2,
    longer: 'refused',
    turns: { '8.0': zooKeeperGone('8.0 (Kafka 4.0)', '7.9') },
    source: 'https://kafka.apache.org/40/getting-started/upgrade',
  },
  {
    product: 'RabbitMQ',
    images: ['rabbitmq', 'bitnami/rabbitmq', 'bitnamilegacy/rabbitmq'],
    line: 2,
    longer: 'refused',
    minFrom: { '3.12': '3.11.18', '4.0': '3.13', '4.2': '3.13' },
    checklist: 'all stable feature flags on, definitions exported, one node at a time, health checked after each',
    source: 'https://www.rabbitmq.com/docs/feature-flags',
  },
  {
    product: 'Redis',
    images: ['redis', 'redis/redis-stack-server', 'redis/redis-stack', 'bitnami/redis', 'bitnamilegacy/redis'],
    line: 2,
    longer: 'refused',
    downgrade: 'never',
    source: 'https://redis.io/docs/latest/operate/oss_and_stack/install/upgrade/',
  },
  {
    product: 'Cassandra',
    images: ['cassandra', 'k8ssandra/cass-management-api', 'bitnami/cassandra'],
    line: 2,
    maxMajorStep: 1,
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: (_, to) =>
      `Nodes of ${to} cannot read tables written two majors before, nor stream them from their neighbours.`,
    checklist: `snapshot saved, latest patch of the old version first, tables upgraded after each step, one node at a time`,
    source: 'https://docs.datastax.com/en/luna-cassandra/guides/upgrade/planning.html',
  },
  {
    product: 'ScyllaDB',
    images: ['scylladb/scylla'],
    line: 2,
    stops: ['5.0', '5.1', '5.2', '5.4', '6.0', '6.1', '6.2', '2025.1'],
    longer: 'untested',
    skippedWhy: () =>
      'Only an upgrade from the release before is tested, so nodes may disagree on schema or fail to start.',
    source: 'https://docs.scylladb.com/main/versioning/upgrade-policy',
  },
  {
    product: 'CockroachDB',
    images: ['cockroachdb/cockroach'],
    line: 2,
    stops: ['21.1', '21.2', '22.1', '22.2', '23.1', '23.2', '24.1', '24.3', '25.2', '25.4'],
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: (from, to) =>
      `Nodes of ${to} refuse to join a cluster whose version is ${from}, and do not start on its data.`,
    checklist: 'backup taken, the last upgrade finalised, one node at a time, health checked after each',
    source: 'https://www.cockroachlabs.com/docs/stable/upgrade-cockroach-version',
  },
];

function zooKeeperGone(line: string, last: string): Turn {
  return {
    why: `Brokers of ${line} no longer speak to ZooKeeper: a cluster that still uses it does not start, and clients older than 2.1 are refused.`,
    fix: `Migrate to KRaft on ${last} first, with the metadata version at 3.3 or later, then upgrade one broker at a time.`,
  };
}
