/** What a service shows, and to whom, in any configuration: rows L07 to L10 of the catalogue. */
import { control } from '../../control.ts';
import { unlessEverybody } from '../../everybody.ts';
import type { Setting } from '../../setting.ts';
import { at, type ConfigNode, switchOf, textAt, textsOf } from '../../tree.ts';
import { plainFile, protects, spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';
import { wordsOf } from '../../words.ts';

/** What may be called from here is no list of those who may call. */
const OUTWARD = new Set(['egress', 'outbound', 'destination']);

/**
 * Whether a network is one to go to: by a word of its path, by what stands beside it, or by the type of the resource of
 * CloudFormation that holds it, whose own name says nothing.
 */
function isOutward({ document, keys, ownerAfter, ownerBefore }: Setting): boolean {
  const owner = ownerAfter ?? ownerBefore;
  const held = keys.indexOf('Properties');
  const type = held < 0 ? undefined : textAt((document.after ?? document.before)?.root, ...keys.slice(0, held), 'Type');
  if (type === 'AWS::EC2::Route' || switchOf(at(owner, 'Egress')) === true) return true;
  const words = [...keys.slice(held + 1), type, textAt(owner, 'type'), textAt(owner, 'direction')];
  return words.flatMap((name = '') => wordsOf(name)).some((word) => OUTWARD.has(word));
}

/** A new entry of a network's ACL: most let everything pass, as the one that AWS makes does, and leave it to security groups. */
function isNewAclEntry({ document, keys, owner }: Setting): boolean {
  const type = textAt(document.after?.root, 'Resources', keys[1] ?? '', 'Type');
  return owner === 'born' && type === 'AWS::EC2::NetworkAclEntry';
}

/** ZooKeeper and ClickHouse Keeper list the commands that they answer. */
const isOfCommands = (setting: Setting): boolean => /letter-word|command/.test(spelled(setting));

const isAllowList = (setting: Setting): boolean =>
  isOfNetworks(setting) && !isOfCommands(setting) && !isOutward(setting) && !isNewAclEntry(setting);

const isOfNetworks = (setting: Setting): boolean =>
  /(?:^|-)(?:allow-?list|white-?list|white-?list-source-range|source-ranges?|(?:allowed|authorized|trusted)-(?:cidrs?|ips?|ranges|networks|sources)|cidr-?ip(?:-?v6)?|cidrs?|cidr-blocks?|source-repos|(?:ssh|api)-access)$/.test(
    spelled(setting),
  );

const LOOPBACK = /^(?:127\.[\d.]+|localhost|\[?::1\]?|unix:.*|\/[\w./-]+\.sock)(?::\d+)?$/i;
const EVERYWHERE = /^(?:0\.0\.0\.0|\[?::\]?|\*)(?::\d+)?$|^:\d+$/;

/** 1 where only the machine itself can connect, 0 where everybody can; a single address is neither. */
function binding(node: ConfigNode): number | undefined {
  const texts = textsOf(node)
    .flatMap((text) => text.split(/,\s*/))
    .map((text) => text.replace(/^[a-z]+:\/\//i, ''));
  if (texts.some((text) => EVERYWHERE.test(text))) return 0;
  return texts.length > 0 && texts.every((text) => LOOPBACK.test(text)) ? 1 : undefined;
}

/** The ports on which figures go by TLS, and callers are asked who they are. Source: controller-runtime, "metrics/server". */
const BY_TLS = /:8?443$/;

/** What listens for those who look after a program, as its last keys say. */
const OF_FIGURES = /metrics|health|probe|prometheus|ready|telemetry/i;

/** Who reads figures there: of metrics by TLS, those it asks; undefined where it is no place of figures. */
function ofFigures(subject: string, to: string): 'figures' | 'figures-by-tls' | undefined {
  const called = subject.split('.').slice(-2).join('.');
  if (!OF_FIGURES.test(called)) return undefined;
  return /metrics/i.test(called) && BY_TLS.test(to) ? 'figures-by-tls' : 'figures';
}

const isDebug = protects(
  'debug|debug-mode|dev-mode|devtools|stack-?trace|show-sql|pprof|profiling|introspection|playground|graphiql|swagger-ui|h2-console|enable-debugging-handlers',
);

/** A pipeline's own switches speak to those who run it. */
const isPipeline = ({ document }: Setting): boolean => document.path.startsWith('.github/');

export default [
  control({
    id: 'config/allow-list-opened',
    class: 'exposure',
    title: 'open to everybody',
    why: 'Every address on the internet may connect, and scanners find it within minutes.',
    fix: 'List the networks that need it.',
    governs: isAllowList,
    rank: unlessEverybody,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('networks listed'),
    },
    examples: [
      {
        before: 'loadBalancerSourceRanges: [10.0.0.0/8]',
        after: 'loadBalancerSourceRanges: [0.0.0.0/0]',
        outcome: 'flip',
      },
      { before: 'name: app', after: 'name: app\nallowed_cidrs: ["::/0"]', outcome: 'open' },
      { before: 'sshAccess: [10.0.0.0/8]', after: 'sshAccess: [0.0.0.0/0]', outcome: 'flip' },
      { before: '', after: 'CidrIp: 0.0.0.0/0', outcome: 'born' },
      { before: 'whitelist: ["*"]', after: 'whitelist: [10.0.0.0/8]', outcome: 'hardened' },
      { before: '', after: 'egress:\n- cidr_blocks: [0.0.0.0/0]', outcome: 'none' },
      { before: '', after: 'rules: [{ type: egress, cidr_blocks: [0.0.0.0/0] }]', outcome: 'none' },
      { before: '', after: 'rules: [{ type: ingress, cidr_blocks: [0.0.0.0/0] }]', outcome: 'born' },
      { before: '', after: 'routes: [{ destination_cidr: 0.0.0.0/0 }]', outcome: 'none' },
      { before: '', after: 'routes: [{ path: /, whitelist: 0.0.0.0/0 }]', outcome: 'born' },
      { before: 'allowed_cidrs: [10.0.0.0/8]', after: 'allowed_cidrs: [10.0.0.0/8, 10.1.0.0/16]', outcome: 'none' },
      { before: '', after: 'DestinationCidrBlock: 0.0.0.0/0', outcome: 'none' },
      { before: '', after: 'SecurityGroupEgress: [{ CidrIp: 0.0.0.0/0 }]', outcome: 'none' },
      {
        before: '',
        after: 'Resources: { Out: { Type: "AWS::EC2::SecurityGroupEgress", Properties: { CidrIp: 0.0.0.0/0 } } }',
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/bind-address-opened',
    class: 'exposure',
    title: 'listens to every network',
    why: 'What only the machine itself could reach is open to every network it is connected to.',
    fix: 'Bind to loopback, or to the one address that needs it, and put a proxy with authentication in front.',
    governs: (setting) =>
      /(?:^|-)(?:bind|bind-(?:address|addr|ip|host)|listen(?:-\w+)?-(?:address(?:es)?|addr|hosts?|urls?)|listen|(?:http|server|management|web)-(?:host|address|addr|listen)|address|addr|host|interface)$/.test(
        spelled(setting),
      ),
    rank: binding,
    // One word that several programs no longer say is one decision, whatever their ports.
    cause: ({ keys, before, after }) =>
      after === undefined
        ? `${keys.at(-1) ?? ''} on ${(textAt(before) ?? '').replace(/:\d+$/, '')} dropped`
        : undefined,
    outcomes: {
      flip: moved('high'),
      figures: {
        ...moved('medium'),
        why: 'Who reaches it reads how busy the program is and with what; behind a proxy that asked for a name, nobody read it before.',
      },
      'figures-by-tls': {
        ...moved('low'),
        why: 'Others than the machine itself may now ask how busy the program is; by TLS it may ask them who they are.',
        fix: 'Make sure that it does ask callers who they are.',
      },
      drop: moved('medium'),
      hardened: hardened('listens to the machine itself only'),
    },
    // Without a word of its own a server listens everywhere; a client is only told less.
    refine: ({ transition, subject, to = '' }) => {
      if (transition === 'drop') return /(?:bind|listen)[\w-]*$|server\.address$/i.test(subject) ? 'drop' : undefined;
      if (transition === 'flip') return ofFigures(subject, to) ?? 'flip';
      return transition === 'hardened' ? transition : undefined;
    },
    examples: [
      { before: 'bind: 127.0.0.1', after: 'bind: 0.0.0.0', outcome: 'flip' },
      { before: 'metrics-bind-address: 127.0.0.1:80', after: 'metrics-bind-address: :80', outcome: 'figures' },
      {
        before: 'metrics-bind-address: 127.0.0.1:8080',
        after: 'metrics-bind-address: :8443',
        outcome: 'figures-by-tls',
      },
      { before: 'health_address: 127.0.0.1:443', after: 'health_address: 0.0.0.0:443', outcome: 'figures' },
      {
        before: 'status: { api_bind: 127.0.0.1:443 }',
        after: 'status: { api_bind: 0.0.0.0:443 }',
        outcome: 'flip',
      },
      {
        before: 'listen-client-urls: https://127.0.0.1:2379',
        after: 'listen-client-urls: https://0.0.0.0:2379',
        outcome: 'flip',
      },
      { before: 'server: { address: 127.0.0.1, port: 1 }', after: 'server: { port: 1 }', outcome: 'drop' },
      { before: 'http_host: 0.0.0.0:80', after: 'http_host: localhost:80', outcome: 'hardened' },
      { before: 'name: app', after: 'name: app\nbind: 0.0.0.0', outcome: 'none' },
      { before: 'host: 10.0.0.4', after: 'host: 10.0.0.5', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/debug-enabled',
    class: 'exposure',
    title: 'debugging switched on',
    why: 'Debug pages and traces show internals, and often passwords and personal data, to whoever asks.',
    fix: 'Keep it off wherever real users or real data are.',
    governs: (setting) => isDebug(setting) && !isPipeline(setting),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'debugging switched off',
      weak: 'debug: true',
      safe: 'debug: false',
      file: plainFile,
    }),
  }),
];
