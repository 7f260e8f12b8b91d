/** What stands guard at the API server: the security level of namespaces, and admission webhooks. */
import { POD_SECURITY } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { hardened, moved, ordered } from '../../weakening.ts';

const LABEL = 'pod-security.kubernetes.io';
const namespace = (label = '') => `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop
${label === '' ? '' : `    ${LABEL}/${label}`}
`;
export default [
  control({
    id: 'config/pod-security-lowered',
    class: 'permission-widening',
    title: 'pod security of a namespace lowered',
    why: 'Pods that the stricter level refuses, with host access or as root, may now run here.',
    fix: 'Keep the level; give the pod that needs more a namespace of its own.',
    dialect: 'kubernetes',
    governs: ({ keys }) => keys.at(-1) === `${LABEL}/enforce`,
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: {
      flip: moved('high'),
      drop: moved('high'),
      hardened: hardened('pod security of a namespace raised'),
    },
    examples: [
      { before: namespace('enforce: restricted'), after: namespace('enforce: baseline'), outcome: 'flip' },
      { before: namespace('enforce: baseline'), after: namespace(), outcome: 'drop' },
      { before: namespace('enforce: baseline'), after: namespace('enforce: restricted'), outcome: 'hardened' },
      { before: namespace('enforce: restricted'), after: namespace('enforce: "restricted"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/pod-security-unwatched',
    class: 'observability',
    title: 'pod security of a namespace no longer reported',
    why: 'Pods below that level run without a warning or an audit entry.',
    fix: 'Keep the label, which stops nothing and tells much.',
    dialect: 'kubernetes',
    governs: ({ keys }) => [`${LABEL}/audit`, `${LABEL}/warn`].includes(keys.at(-1) ?? ''),
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: { flip: moved('low'), drop: moved('low'), hardened: hardened('pod security now reported') },
    examples: [
      { before: namespace('audit: restricted'), after: namespace('audit: privileged'), outcome: 'flip' },
      { before: namespace('warn: restricted'), after: namespace(), outcome: 'drop' },
      { before: namespace(), after: namespace('warn: restricted'), outcome: 'hardened' },
      { before: namespace(), after: namespace('warn: privileged'), outcome: 'none' },
    ],
  }),
];
