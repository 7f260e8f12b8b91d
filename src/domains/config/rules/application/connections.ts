/** Ciphers, and what addresses of databases ask for: rows L02, L03 and L04 of the catalogue. */
import { TLS_MODES } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
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

/** What an address says of encryption among its options. */
function connectionOf(node: ConfigNode): number | undefined {
  const [text = ''] = node.kind === 'scalar' ? textsOf(node) : [];
  const [, , value] = OPTION.exec(text) ?? [];
  if (value === undefined) return undefined;
  if (TLS_MODES.includes(value)) return TLS_MODES.indexOf(value);
  const on = switchOf({ ...node, kind: 'scalar', text: value, value, contentLine: node.line });
  if (on === undefined) return undefined;
  return on ? TLS_MODES.indexOf('require') : 0;
}

const OPTION = /^\w+(?::\w+)?:\/\/[^\s?]+\?(?:[^\s#]*&)?(sslmode|tls|ssl|useSSL|encrypt)=([\w-]+)/i;

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
  control<'disabled' | 'lowered' | 'hardened'>({
    id: 'config/connection-plain',
    class: 'encryption-disabled',
    title: 'connection to a database less protected',
    why: 'Queries and their results, passwords included, may cross the network in clear text or reach the wrong server.',
    fix: 'Keep the stricter mode in the address, and give the client the certificate of the server.',
    governs: ({ after }) => after?.kind === 'scalar' && after.text.includes('://'),
    rank: connectionOf,
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return /=(?:disable|false|0|none)\b/i.test(to) ? 'disabled' : 'lowered';
    },
    outcomes: {
      disabled: moved('critical'),
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
