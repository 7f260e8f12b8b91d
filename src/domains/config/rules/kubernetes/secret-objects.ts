/** Secrets of a cluster that lie readable in the repository. Source: kubernetes.io/docs/concepts/security/secrets-good-practices. */
import { configRule } from '../../changes.ts';
import type { SecretCommitted } from '../../kubernetes/changes.ts';

const secret = (lines: string): string =>
  lines === '' ? '' : `apiVersion: v1\nkind: Secret\nmetadata: { name: shop }\n${lines}\n`;
const sealed =
  'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: shop }\nspec: { encryptedData: { config: AgBy8h } }\n';
const encryption = (key: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - secretbox: { keys: [{ name: a, secret: "${key}" }] }
`;

const values = ({ first, others }: SecretCommitted): string =>
  others === 0 ? `\`${first}\`` : `\`${first}\` and ${others} more`;

export default configRule({
  id: 'config/secret-committed',
  on: 'secret-committed',
  class: 'secret',
  title: 'secret of the cluster in clear text',
  why: 'Everybody who can read the repository, now or later in its history, has it; base64 hides nothing.',
  fix: 'Replace it with one that is sealed or fetched from a store, and issue a new value.',
  outcomes: {
    value: { risk: 'high', message: (c) => `The Secret \`${c.name}\` holds ${values(c)} in clear text.` },
    guessable: {
      risk: 'low',
      title: 'password that everybody tries first',
      message: (c) => `The Secret \`${c.name}\` holds ${values(c)}, which everybody tries first.`,
      why: 'It gives nothing away, and keeps nobody out either.',
      fix: 'Say beside it that it must be replaced, or have it made up when it is installed.',
    },
    unsealed: {
      risk: 'critical',
      title: 'sealed secret now in clear text',
      message: (c) => `The Secret \`${c.name}\` was sealed and now holds ${values(c)} in clear text.`,
    },
    key: {
      risk: 'critical',
      title: 'key to stored secrets in clear text',
      message: () => 'The key that encrypts stored secrets stands in clear text.',
      why: 'Whoever can read the repository and a backup of etcd reads every secret of the cluster.',
      fix: 'Keep the key in a key management service (`kms`), issue a new one and rewrite all secrets.',
    },
  },
  examples: [
    { before: '', after: secret('stringData: { config: blue-door-42 }'), outcome: 'value' },
    {
      before: secret('data: { config: Ymx1ZS1kb29yLTQy }'),
      after: secret('data: { config: Ymx1ZS1kb29yLTQz }'),
      outcome: 'value',
    },
    { before: '', after: secret('stringData: { password: postgres }'), outcome: 'guessable' },
    { before: sealed, after: secret('stringData: { config: blue-door-42 }'), outcome: 'unsealed' },
    { before: '', after: encryption('pX1zQ0vR8mT3bN6yW2kJ5hL9sD4fG7aE1cU0iO8qZ2M='), outcome: 'key' },
    { before: '', after: encryption('<a key of your own>'), outcome: 'none' },
    { before: '', after: secret('stringData: { config: "{{ .Values.config }}" }'), outcome: 'none' },
    { before: '', after: secret('stringData: { password: changeme, ca: "" }'), outcome: 'none' },
    {
      before: secret('stringData: { config: blue-door-42 }'),
      after: secret('type: Opaque\nstringData: { config: "blue-door-42" }'),
      outcome: 'none',
    },
    { before: '', after: secret('stringData: { password: vK8x2mQ9zL4w }'), outcome: 'none' },
  ],
  classify: ({ what }) => what,
});
