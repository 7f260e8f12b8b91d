/** Passwords that programs ship with, and those that everybody tries first: who writes one down gives nothing away. */
const FIRST_TRIED: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'airflow',
  'anonymous',
  'bitnami',
  'cassandra',
  'default',
  'demo',
  'dev',
  'development',
  'elastic',
  'grafana',
  'guest',
  'keycloak',
  'local',
  'localstack',
  'mariadb',
  'minio',
  'minioadmin',
  'mongo',
  'mongodb',
  'mysql',
  'neo4j',
  'none',
  'oracle',
  'pass',
  'password',
  'pgpass',
  'postgres',
  'postgresql',
  'prom-operator',
  'public',
  'pwd',
  'qwerty',
  'rabbitmq',
  'redis',
  'root',
  'secret',
  'sysadmin',
  'temporal',
  'test',
  'testing',
  'user',
  'vagrant',
  'wordpress',
]);

/** Whether a password is one that everybody tries first, as it is, with a few digits or signs among its letters, or the name of its user. */
export function isGuessable(password: string, user = ''): boolean {
  const plain = password.toLowerCase();
  const bare = plain.replace(/[-_@]?\d{0,4}!?$/, '');
  const words = [plain, bare, bare.replace(/[@$0]/g, (sign) => LETTERS[sign] ?? sign), ...lettersOf(plain)];
  return bare === '' || bare === user.toLowerCase() || words.some((word) => FIRST_TRIED.has(word));
}

/** The letters of a text without the few digits and signs among them; more of those are a secret of their own. */
function lettersOf(text: string): readonly string[] {
  const letters = text.replace(/[!-@[-`{-~]/g, '');
  return text.length - letters.length <= MOST_DROPPED ? [letters] : [];
}

const MOST_DROPPED = 4;

/** Signs that stand for letters: `P@ssw0rd`. */
const LETTERS: Readonly<Record<string, string>> = { '@': 'a', $: 's', 0: 'o' };
