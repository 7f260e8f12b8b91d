/** Whether secrets lie readable in etcd. Source: kubernetes.io/docs/tasks/administer-cluster/encrypt-data. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { isIdentity } from '../../kubernetes/encryption.ts';
import { container } from '../../kubernetes/examples.ts';
import { componentFlag } from '../../kubernetes/paths.ts';
import { hardened, moved } from '../../weakening.ts';

const args = (flag: string): string => container(flag === '' ? 'args: [--port=1]' : `args: [--port=1, ${flag}]`);
const encryption = (providers: string, resources = 'secrets'): string =>
  `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [${resources}]
    providers: [${providers}]
`;
const KEYS = '{ aescbc: { keys: [] } }';
const named = (key: string): string => `{ aescbc: { keys: [{ name: ${key} }] } }`;
const IDENTITY = '{ identity: {} }';

export default [
  control({
    id: 'config/secrets-unencrypted',
    class: 'encryption-disabled',
    title: 'secrets stored in clear text',
    why: 'The first provider is the one that writes: from now on secrets lie readable in etcd and in its backups.',
    fix: 'Put the encrypting provider first, and rewrite all secrets.',
    dialect: 'kubernetes',
    governs: isEffective('encryption'),
    rank: (node) => Number(!isIdentity(node)),
    absent: 0,
    outcomes: {
      flip: { risk: 'critical', message: () => 'The provider `identity` now comes first.' },
      drop: { risk: 'critical', message: () => 'A resource is no longer listed for encryption.' },
      hardened: { ...hardened('secrets now encrypted'), message: () => 'An encrypting provider now comes first.' },
    },
    examples: [
      { before: encryption(`${KEYS}, ${IDENTITY}`), after: encryption(`${IDENTITY}, ${KEYS}`), outcome: 'flip' },
      { before: encryption(KEYS, 'secrets, configmaps'), after: encryption(KEYS, 'configmaps'), outcome: 'drop' },
      { before: encryption(IDENTITY), after: encryption(`${KEYS}, ${IDENTITY}`), outcome: 'hardened' },
      { before: encryption(KEYS), after: encryption(`${KEYS}, ${IDENTITY}`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/decryption-removed',
    class: 'data-loss',
    title: 'key to stored secrets removed',
    why: 'What this provider or key encrypted can no longer be read: the API server fails on those objects.',
    fix: 'Keep it behind the new one until every secret has been written again.',
    dialect: 'kubernetes',
    governs: isEffective('decryption'),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: {
        risk: 'high',
        message: () => 'A provider that encrypted what is stored was removed, or one of its keys.',
      },
    },
    examples: [
      { before: encryption(`${named('b')}, ${named('a')}`), after: encryption(named('b')), outcome: 'drop' },
      {
        before: encryption(named('a')),
        after: encryption(`${named('b')}, ${named('a')}`),
        outcome: 'none',
      },
      { before: encryption(`${named('a')}, ${IDENTITY}`), after: encryption(named('a')), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/encryption-config-removed',
    class: 'encryption-disabled',
    title: 'encryption of secrets switched off',
    why: 'Without the file the API server writes secrets to etcd in clear text, and can no longer read the encrypted ones.',
    fix: 'Keep `--encryption-provider-config`.',
    equivalents: ['checkov:CKV_K8S_104'],
    dialect: 'kubernetes',
    governs: componentFlag('encryption-provider-config'),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: moved('critical'), hardened: hardened('encryption of secrets switched on') },
    examples: [
      { before: args('--encryption-provider-config=/etc/enc.yaml'), after: args(''), outcome: 'drop' },
      { before: args(''), after: args('--encryption-provider-config=/etc/enc.yaml'), outcome: 'hardened' },
      {
        before: args('--encryption-provider-config=/etc/enc.yaml'),
        after: args('--encryption-provider-config=/etc/new.yaml'),
        outcome: 'none',
      },
    ],
  }),
];
