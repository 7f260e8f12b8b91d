/** The certificates etcd serves and asks with. Source: etcd.io/docs, "Transport security model". */
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import type { Setting } from '../../setting.ts';
import { componentFlag } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { hardened, moved } from '../../weakening.ts';

const path = 'etcd.yaml';
const etcd = (lines: string): string => `name: etcd-1\nclient-transport-security:\n  client-cert-auth: true\n${lines}`;
const args = (flag: string): string => container(`command: [etcd, --name=a${flag === '' ? '' : `, ${flag}`}]`);

const FILES = ['cert-file', 'key-file', 'trusted-ca-file', 'ca-file'];
const BLOCKS = ['client-transport-security', 'peer-transport-security'];

/** The flags of etcd itself: other programs have a `--cert-file` too. */
const isFlag = (setting: Setting): boolean =>
  FILES.some((file) => componentFlag(file)(setting) || componentFlag(`peer-${file}`)(setting)) &&
  setting.keys.some((key) => key === 'command' || key === 'args');

export default [
  control({
    id: 'config/etcd-certificate-removed',
    class: 'encryption-disabled',
    title: 'certificate of etcd taken away',
    why: 'Without its own certificate etcd does not encrypt; without one of the authority it lets in whoever asks.',
    fix: 'Keep the setting, and renew the file it names.',
    equivalents: ['checkov:CKV_K8S_116', 'checkov:CKV_K8S_119'],
    governs: either(isFlag, ...BLOCKS.flatMap((block) => FILES.map((file) => atEnd(block, file)))),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== '') : undefined),
    absent: 0,
    outcomes: { flip: moved('critical'), drop: moved('critical'), hardened: hardened('etcd has a certificate') },
    examples: [
      { path, before: etcd('  cert-file: /a.crt\n'), after: etcd("  cert-file: ''\n"), outcome: 'flip' },
      { path, before: etcd('  trusted-ca-file: /ca.crt\n'), after: etcd(''), outcome: 'drop' },
      { before: args('--peer-cert-file=/a.crt'), after: args(''), outcome: 'drop' },
      { path, before: etcd(''), after: etcd('  cert-file: /a.crt\n'), outcome: 'hardened' },
      { path, before: etcd('  cert-file: /a.crt\n'), after: etcd('  cert-file: /b.crt\n'), outcome: 'none' },
    ],
  }),
];
