/** Which addresses security groups let in. Source: the CloudFormation resource reference; peer: checkov. */
import { cidr } from '../../algebra/cidr.ts';
import { resource } from '../../cloudformation/examples.ts';
import { control } from '../../control.ts';
import { hardened, moved } from '../../weakening.ts';
import { at, branchesOf, textAt, type ConfigNode } from '../../tree.ts';
import type { Setting } from '../../setting.ts';

const group = resource('AWS::EC2::SecurityGroupIngress');
const from = (addresses: string, port: string): string =>
  group(`CidrIp: ${addresses}\nIpProtocol: tcp\nFromPort: ${port}\nToPort: ${port}`);

/** Ports behind which nobody expects strangers: shells, desktops and databases. */
const GUARDED = [22, 3389, 1433, 3306, 5432, 6379, 9200, 27_017];

function letsInToGuarded(rule: ConfigNode | undefined): boolean {
  if (textAt(rule, 'IpProtocol') === '-1') return true;
  const [low, high] = [Number(textAt(rule, 'FromPort') ?? -1), Number(textAt(rule, 'ToPort') ?? -1)];
  return GUARDED.some((port) => low <= port && port <= high);
}

const isIngress = ({ keys, document }: Setting): boolean => {
  if (keys.at(-1) !== 'CidrIp' && keys.at(-1) !== 'CidrIpv6') return false;
  if (keys.at(-2) === 'SecurityGroupIngress') return true;
  const type = at(document.after?.root ?? document.before?.root, 'Resources', keys[1] ?? '');
  return textAt(type, 'Type') === 'AWS::EC2::SecurityGroupIngress';
};

/** How many addresses the widest of the branches lets in, as the length of their prefix. */
function widestOf(node: ConfigNode): number | undefined {
  const prefixes = branchesOf(node).flatMap((branch) => prefixOf(branch) ?? []);
  return prefixes.length === 0 ? undefined : Math.min(...prefixes);
}

const prefixOf = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' ? cidr(node.text)?.prefix : undefined;

const EVERYBODY = /^(?:0\.0\.0\.0|::)\/0 /;
const WEB = /\(port (?:80|443)\)$/;

/** The addresses with the ports behind which they come. */
function told(node: ConfigNode, { ownerBefore, ownerAfter }: Setting): string {
  const widest = branchesOf(node).toSorted((a, b) => (prefixOf(a) ?? Infinity) - (prefixOf(b) ?? Infinity))[0];
  const text = widest?.kind === 'scalar' ? [widest.tag, widest.text].filter(Boolean).join(' ') : '{…}';
  return `${text} (${portsOf(ownerAfter ?? ownerBefore)})`;
}

function portsOf(rule: ConfigNode | undefined): string {
  const [low, high = low] = ['FromPort', 'ToPort'].map((name) => {
    const port = at(rule, name);
    return port?.kind === 'scalar' ? [port.tag, port.text].filter(Boolean).join(' ') : undefined;
  });
  if (low === undefined || textAt(rule, 'IpProtocol') === '-1') return 'every port';
  return low === high ? `port ${low}` : `ports ${low} to ${high}`;
}

/** Guarded ports rank in steps of their own, so that both kinds have their rule. */
const among =
  (guarded: boolean) =>
  (setting: Setting): boolean =>
    isIngress(setting) && letsInToGuarded(setting.ownerAfter) === guarded;

export default [
  control({
    id: 'config/security-group-guarded-port',
    class: 'exposure',
    title: 'guarded port open to more addresses',
    why: 'Shells, desktops and databases are found and tried within minutes.',
    fix: 'Name the addresses that need it, or go through a bastion or a session manager.',
    equivalents: ['checkov:CKV_AWS_24', 'checkov:CKV_AWS_25', 'checkov:CKV_AWS_277'],
    dialect: 'cloudformation',
    governs: among(true),
    rank: widestOf,
    tell: told,
    absent: 8,
    outcomes: {
      everybody: moved('critical'),
      'new-everybody': moved('high'),
      wider: moved('medium'),
      hardened: hardened('guarded port open to fewer addresses'),
    },
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'drop' || transition === 'template') return undefined;
      if (!EVERYBODY.test(to)) return 'wider';
      return transition === 'born' ? 'new-everybody' : 'everybody';
    },
    examples: [
      { before: from('10.0.0.0/8', '22'), after: from('0.0.0.0/0', '22'), outcome: 'everybody' },
      { before: '', after: from('0.0.0.0/0', '22'), outcome: 'new-everybody' },
      { before: from('10.1.0.0/16', '22'), after: from('10.0.0.0/8', '22'), outcome: 'wider' },
      { before: from('0.0.0.0/0', '22'), after: from('10.0.0.0/8', '22'), outcome: 'hardened' },
      { before: from('10.0.0.0/8', '22'), after: from('10.1.0.0/16', '22').replace('22', '22 #'), outcome: 'hardened' },
      { before: from('10.0.0.0/8', '443'), after: from('0.0.0.0/0', '443'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/security-group-opened',
    class: 'exposure',
    title: 'port open to more addresses',
    why: 'Whoever has one of these addresses may connect.',
    fix: 'Name the addresses that need it; put public services behind a load balancer.',
    equivalents: ['checkov:CKV_AWS_260'],
    dialect: 'cloudformation',
    governs: among(false),
    rank: widestOf,
    tell: told,
    absent: 8,
    outcomes: {
      everybody: moved('high'),
      'new-everybody': moved('medium'),
      'new-web': {
        ...moved('low'),
        why: 'Anybody may connect, as to any web site.',
        fix: 'Keep it where strangers are meant to come; elsewhere name the addresses.',
      },
      wider: moved('low'),
      hardened: hardened('port open to fewer addresses'),
    },
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'drop' || transition === 'template') return undefined;
      if (!EVERYBODY.test(to)) return 'wider';
      if (transition !== 'born') return 'everybody';
      return WEB.test(to) ? 'new-web' : 'new-everybody';
    },
    examples: [
      { before: from('10.0.0.0/8', '443'), after: from('0.0.0.0/0', '443'), outcome: 'everybody' },
      { before: '', after: from('0.0.0.0/0', '8080'), outcome: 'new-everybody' },
      { before: '', after: from('!If [IsOpen, 0.0.0.0/0, !Ref Office]', '8080'), outcome: 'new-everybody' },
      { before: '', after: from('0.0.0.0/0', '443'), outcome: 'new-web' },
      { before: from('10.1.0.0/16', '443'), after: from('10.0.0.0/8', '443'), outcome: 'wider' },
      { before: from('0.0.0.0/0', '443'), after: from('10.0.0.0/8', '443'), outcome: 'hardened' },
      {
        before: from('10.0.0.0/8', '443'),
        after: from('10.0.0.0/8', '443').replace('Tags', 'Labels'),
        outcome: 'none',
      },
    ],
  }),
];
