/** What the lines of Argo CD's policy grant. Source: argo-cd.readthedocs.io, "RBAC Configuration". */
import { control } from '../../control.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import type { Setting } from '../../setting.ts';
import { textAt, type ConfigNode } from '../../tree.ts';

const map = (...lines: readonly string[]): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-rbac-cm }\ndata:\n  policy.csv: |\n${lines.map((line) => `    ${line}\n`).join('')}`;
const GET = 'p, role:dev, applications, get, */*, allow';
const ALL = 'p, role:dev, applications, *, */*, allow';
const ADMIN = 'g, everybody, role:admin';

const linesOf = (node: ConfigNode | undefined): readonly string[] =>
  node?.kind === 'scalar'
    ? node.text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ''))
        .filter((line) => /^[pg],/.test(line))
    : [];

/** A grant of every action, or of the role that has all. */
const isWide = (line: string): boolean =>
  /^g,[^,]+,role:admin$/.test(line) || /^p,[^,]+,[^,]+,\*,.*,allow$/.test(line) || /^p,[^,]+,(?:exec|\*),/.test(line);

/** Fewer new grants are safer, and wide ones count most; a refusal taken back is a grant. */
function grants(node: ConfigNode, { before }: Setting): number {
  const [known, has] = [new Set(linesOf(before)), linesOf(node)];
  const fresh = has.filter((line) => !known.has(line) && !line.endsWith(',deny'));
  const freed = [...known].filter((line) => line.endsWith(',deny') && !has.includes(line));
  if (fresh.some(isWide)) return 0;
  return fresh.length + freed.length > 0 ? 1 : 2;
}

const isPolicy = ({ keys, document }: Setting): boolean =>
  keys.join('/') === 'data/policy.csv' &&
  kindOf(document.after ?? document.before) === 'ConfigMap' &&
  (textAt(document.after?.root, 'metadata', 'name') ?? '').startsWith('argocd-');

export default [
  control({
    id: 'config/argocd-policy-wide',
    class: 'permission-widening',
    title: 'policy of Argo CD grants everything',
    why: 'Whoever has the role may deploy, change and delete anything it covers, or open shells in pods.',
    fix: 'Grant single actions on single projects.',
    dialect: 'kubernetes',
    governs: isPolicy,
    rank: (node, setting) => (grants(node, setting) === 0 ? 0 : node === setting.before ? 1 : undefined),
    outcomes: {
      flip: {
        risk: 'critical',
        message: () => 'A line of `policy.csv` now grants every action, or the role of an administrator.',
      },
    },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: map(GET), after: map(GET, ALL), outcome: 'flip' },
      { before: map(GET), after: map(GET, ADMIN), outcome: 'flip' },
      { before: map(GET, ALL), after: map(ALL, GET), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/argocd-policy-widened',
    class: 'permission-widening',
    title: 'policy of Argo CD grants more',
    why: 'Whoever has the role may do with its applications what they could not before.',
    fix: 'Grant single actions on single projects.',
    dialect: 'kubernetes',
    governs: isPolicy,
    rank: (node, setting) => Math.max(grants(node, setting), 1),
    outcomes: { flip: { risk: 'high', message: () => 'A line of `policy.csv` grants more than before.' } },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: map(GET), after: map(GET, GET.replace('get', 'sync')), outcome: 'flip' },
      { before: map(GET), after: map(GET, GET.replace('allow', 'deny')), outcome: 'none' },
      { before: map(GET, ALL), after: map(ALL, GET), outcome: 'none' },
    ],
  }),
];
