/** Ciphers, and what addresses of databases ask for: rows L02, L03 and L04 of the catalogue. */
import { TLS_MODES } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { isNear } from '../../near.ts';
import { type ConfigNode, switchOf, textsOf } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved } from '../../weakening.ts';

/** Ciphers that are broken, or soon will be: their names say so in every library. */
const WEAK_CIPHER =
  /(?:^|[_-])(?:RC4|3DES|DES|DES3|NULL|EXPORT|EXP|MD5|anon|aNULL|eNULL|IDEA|SEED)(?:[_-]|$)|_CBC_SHA$|^(?:ALL|LOW|MEDIUM)$/i;
const ciphersOf = (node: ConfigNode | undefined): readonly string[] =>
  textsOf(node)
    .flatMap((text) => text.split(/[\s:,+]+/))
    .filter((cipher) => cipher !== '' && !/^[!-]/.test(cipher));

/** Fewer weak ciphers are safer. */
const ciphers = (node: ConfigNode): number | undefined => {
  const names = ciphersOf(node);
  return names.length === 0 ? undefined : -names.filter((name) => WEAK_CIPHER.test(name)).length;
};

/** What an address or a connection string says of encryption among its options: its place among the modes. */
function connectionOf(node: ConfigNode): number | undefined {
  const text = textOf(node);
  const mode = OPTION.exec(text)?.[2] ?? SSL_MODE.exec(text)?.[1];
  if (mode === undefined) return encryptOf(text);
  const word = mode.replace(/^verify(?=ca$|full$)/i, 'verify-').toLowerCase();
  return placeOf(OTHER_WORDS[word] ?? word) ?? placeOf(switchedBy(node, mode));
}

const textOf = (node: ConfigNode): string => (node.kind === 'scalar' ? (textsOf(node)[0] ?? '') : '');

/** Of the whole text, which may hold a password, the options alone. */
function optionsIn(node: ConfigNode): string {
  const text = textOf(node);
  const [, name, value] = OPTION.exec(text) ?? [];
  if (name !== undefined) return `${name}=${value}`;
  const options = [SSL_MODE, ENCRYPT, TRUSTS_ANY].flatMap(
    (option) => option.exec(text)?.[0].replace(/^[;\s]+/, '') ?? [],
  );
  return options.join(';') || 'no `Encrypt`';
}

/**
 * `Encrypt` of SQL Server, which is on by default since Microsoft.Data.SqlClient 4. Whoever trusts any certificate is encrypted,
 * but not sure with whom.
 */
function encryptOf(text: string): number | undefined {
  if (!SQL_SERVER.test(text)) return undefined;
  const mode = ENCRYPT.exec(text)?.[1]?.toLowerCase() ?? 'true';
  if (mode === 'strict') return placeOf('strict');
  if (/^(?:false|no|optional)$/.test(mode)) return placeOf('disable');
  return /^(?:true|yes|mandatory)$/.test(mode) ? placeOf(TRUSTS_ANY.test(text) ? 'require' : 'verify-full') : undefined;
}

function switchedBy(node: ConfigNode, text: string): string | undefined {
  const on = switchOf({ ...node, kind: 'scalar', text, value: text, contentLine: node.line });
  return on === undefined ? undefined : ON_OFF[Number(on)];
}

/** Whether nothing is encrypted any more, or is near enough to weigh less in any mode. */
function reachOf(node: ConfigNode): 'disabled' | 'near' | undefined {
  if (isNear(textOf(node))) return 'near';
  return connectionOf(node) === 0 ? 'disabled' : undefined;
}

const ON_OFF = ['disable', 'require'] as const;

function placeOf(mode: string | undefined): number | undefined {
  const place = mode === undefined ? -1 : TLS_MODES.indexOf(mode);
  return place < 0 ? undefined : place;
}

const OPTION = /^\w+(?::\w+)?:\/\/[^\s?]+\?(?:[^\s#]*&)?(sslmode|tls|ssl|useSSL|encrypt)=([\w-]+)/i;
/** `Host=db;SSL Mode=VerifyFull` of Npgsql and MySQL's connector. */
const SSL_MODE = /;\s{0,9}ssl ?mode=([\w-]+)/i;
const OTHER_WORDS: Readonly<Record<string, string>> = {
  none: 'disable',
  disabled: 'disable',
  preferred: 'prefer',
  required: 'require',
};
const SQL_SERVER = /(?:^|;|:-)\s{0,9}(?:server|data source)=[^;]{1,200};/i;
const ENCRYPT = /;\s{0,9}encrypt=(\w+)/i;
const TRUSTS_ANY = /;\s{0,9}trust ?server ?certificate=(?:true|yes)/i;

export default [
  control({
    id: 'config/weak-cipher-added',
    class: 'encryption-disabled',
    title: 'weak cipher accepted',
    why: 'Who listens can make both sides agree on the weak cipher, and read what they say.',
    fix: 'Take it off the list; clients of the last ten years have a better one.',
    equivalents: ['checkov:CKV_K8S_105', 'checkov:CKV_K8S_151'],
    governs: (setting) => /(?:^|-)cipher(?:s|-suites?|-list)?$/.test(spelled(setting)),
    rank: ciphers,
    absent: 0,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('weak cipher refused'),
    },
    examples: [
      {
        before: 'ciphers: ECDHE-RSA-AES128-GCM-SHA256',
        after: 'ciphers: ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA',
        outcome: 'flip',
      },
      { before: 'name: app', after: 'name: app\nciphers: RC4-SHA', outcome: 'open' },
      { before: '', after: 'ssl: { ciphers: [DES-CBC3-SHA] }', outcome: 'born' },
      { before: 'ciphers: RC4-SHA:AES256-GCM-SHA384', after: 'ciphers: AES256-GCM-SHA384', outcome: 'hardened' },
      { before: 'ciphers: HIGH', after: 'ciphers: HIGH:!RC4:!aNULL', outcome: 'none' },
    ],
  }),
  control<'disabled' | 'near' | 'lowered' | 'hardened'>({
    id: 'config/connection-plain',
    class: 'encryption-disabled',
    title: 'connection to a database less protected',
    why: 'Queries and their results, passwords included, may cross the network in clear text or reach the wrong server.',
    fix: 'Keep the stricter mode in the address, and give the client the certificate of the server.',
    governs: ({ after }) => after?.kind === 'scalar' && /:\/\/|;/.test(after.text),
    rank: connectionOf,
    ofParts: true,
    tell: optionsIn,
    mark: ({ after }) => (after === undefined ? undefined : reachOf(after)),
    refine: ({ transition, mark }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return mark === 'near' || mark === 'disabled' ? mark : 'lowered';
    },
    outcomes: {
      disabled: moved('critical'),
      near: {
        ...moved('medium'),
        why: 'The server is near, but whoever shares its network can read the queries and their results, passwords included.',
      },
      lowered: moved('high'),
      hardened: hardened('connection better protected'),
    },
    examples: [
      {
        before: 'url: postgres://db.example.com/a?sslmode=require',
        after: 'url: postgres://db.example.com/a?sslmode=disable',
        outcome: 'disabled',
      },
      {
        before: 'url: postgres://db.example.com/a?sslmode=verify-full',
        after: 'url: postgres://db.example.com/a?sslmode=require',
        outcome: 'lowered',
      },
      {
        before: 'db: Server=db.example.com;Database=a;Encrypt=True',
        after: 'db: Server=db.example.com;Database=a;Encrypt=True;TrustServerCertificate=True',
        outcome: 'lowered',
      },
      {
        before: 'db: Host=db.example.com;Database=a;SSL Mode=VerifyFull',
        after: 'db: Host=db.example.com;Database=a;SSL Mode=Disable',
        outcome: 'disabled',
      },
      {
        before: 'db: Server=db.example.com;Password=${PASSWORD};Encrypt=True',
        after: 'db: Server=db.example.com;Password=${PASSWORD};Encrypt=False',
        outcome: 'disabled',
      },
      {
        before: 'db: Server=db.example.com;Database=a;User Id=sa',
        after: 'db: Server=db.example.com;Database=a;User Id=sa;TrustServerCertificate=True',
        outcome: 'lowered',
      },
      {
        before: 'url: postgres://db:5432/a?sslmode=require',
        after: 'url: postgres://db:5432/a?sslmode=disable',
        outcome: 'near',
      },
      {
        before: 'db: Server=db.example.com;Encrypt=False',
        after: 'db: Server=db.example.com;Encrypt=False;TrustServerCertificate=True',
        outcome: 'none',
      },
      {
        before: 'url: mongodb://db.example.com/?tls=false',
        after: 'url: mongodb://db.example.com/?tls=true',
        outcome: 'hardened',
      },
      {
        before: 'url: postgres://a.example.com/a?sslmode=require',
        after: 'url: postgres://b.example.com/a?sslmode=require',
        outcome: 'none',
      },
    ],
  }),
];
