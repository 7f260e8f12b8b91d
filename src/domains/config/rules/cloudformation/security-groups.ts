/** Which addresses security groups let in. Source: the CloudFormation resource reference; peer: checkov. */
import { cidr } from '../../algebra/cidr.ts';
import { resource } from '../../cloudformation/examples.ts';
import { control } from '../../control.ts';
import { hardened, moved } from '../../weakening.ts';
import { at, textAt, type ConfigNode } from '../../tree.ts';
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

const addresses = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' ? cidr(node.text)?.prefix : undefined;
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
    rank: addresses,
    absent: 8,
    outcomes: {
      everybody: moved('critical'),
      wider: moved('medium'),
      hardened: hardened('guarded port open to fewer addresses'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'drop' || transition === 'template') return undefined;
      return to === '0.0.0.0/0' || to === '::/0' ? 'everybody' : 'wider';
    },
    examples: [
      { before: from('10.0.0.0/8', '22'), after: from('0.0.0.0/0', '22'), outcome: 'everybody' },
      { before: '', after: from('0.0.0.0/0', '22'), outcome: 'everybody' },
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
    rank: addresses,
    absent: 8,
    outcomes: {
      everybody: moved('high'),
      'new-everybody': moved('medium'),
      wider: moved('low'),
      hardened: hardened('port open to fewer addresses'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'drop' || transition === 'template') return undefined;
      if (to !== '0.0.0.0/0' && to !== '::/0') return 'wider';
      return transition === 'born' ? 'new-everybody' : 'everybody';
    },
    examples: [
      { before: from('10.0.0.0/8', '443'), after: from('0.0.0.0/0', '443'), outcome: 'everybody' },
      { before: '', after: from('0.0.0.0/0', '443'), outcome: 'new-everybody' },
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
