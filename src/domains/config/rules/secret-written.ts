/** A secret in clear text: rows S01 to S04 and S06 of the catalogue. The patterns are those of core/secrets.ts and of secretlint. */
import { isLogin } from '../../../core/secrets.ts';
import type { SecretWritten } from '../setting-changes.ts';
import { configRule } from '../changes.ts';

const said = ({ name, looks, inComment }: SecretWritten): string =>
  looks === 'secret by its name'
    ? `\`${name}\` holds a secret in clear text.`
    : `${inComment ? 'A comment' : `\`${name}\``} holds what looks like ${/^[aeio]/i.test(looks) ? 'an' : 'a'} ${looks} in clear text.`;

export default configRule({
  id: 'config/secret-written',
  on: 'secret-written',
  class: 'secret',
  title: 'secret in clear text',
  why: 'Everybody who can read the repository, now or later in its history, has it.',
  fix: 'Revoke it, issue a new one, and refer to where it is kept (a secret store, an environment variable).',
  outcomes: {
    credential: { risk: 'critical', message: said },
    instead: {
      risk: 'critical',
      title: 'secret in place of its reference',
      message: ({ name }) => `\`${name}\` referred to a secret and now holds it in clear text.`,
    },
    login: { risk: 'high', message: said },
    'login-near': {
      risk: 'medium',
      message: said,
      why: 'Everybody who can read the repository has it; it opens what stands beside its reader, and whatever else shares it.',
      fix: 'Take it from a secret, and issue a new one wherever it counts.',
    },
    named: { risk: 'high', message: said },
    guessable: {
      risk: 'low',
      title: 'password that everybody tries first',
      message: ({ name }) => `\`${name}\` holds a password that everybody tries first.`,
      why: 'It gives nothing away, and keeps nobody out either.',
      fix: 'Take a password of its own from a secret wherever it counts.',
    },
  },
  examples: [
    { before: 'name: app', after: 'name: app\nkey: AKIAQ7XJ2LM4RWTZ3KPB', outcome: 'credential' },
    { before: 'name: app', after: 'name: app # AKIAQ7XJ2LM4RWTZ3KPB', outcome: 'credential' },
    { before: 'db: { password: "${DB_PASSWORD}" }', after: 'db: { password: vK8x2mQ9zL }', outcome: 'instead' },
    { before: 'name: app', after: 'name: app\ndsn: postgres://app:vK8x2mQ9zL@db.acme.com/app', outcome: 'login' },
    { before: 'name: app', after: 'name: app\ndsn: postgres://app:vK8x2mQ9zL@db/app', outcome: 'login-near' },
    { before: 'name: app', after: 'name: app\ndsn: postgres://app:app@db.acme.com/app', outcome: 'guessable' },
    { before: 'name: app', after: 'name: app\npassword: admin123', outcome: 'guessable' },
    { before: 'name: app', after: 'name: app\napi_key: vK8x2mQ9zL4w', outcome: 'named' },
    { before: 'name: app', after: 'name: app\napi_key: "${API_KEY}"', outcome: 'none' },
    { before: 'name: app', after: 'name: app\npassword: changeme', outcome: 'none' },
    { before: 'name: app', after: 'name: app\n# password: vK8x2mQ9zL', outcome: 'none' },
    { before: 'name: app', after: 'name: app\npasswordSecretName: app-database', outcome: 'none' },
    { before: 'api_key: vK8x2mQ9zL4w', after: 'api_key: vK8x2mQ9zL4w\nname: app', outcome: 'none' },
  ],
  classify({ wasReference, grade, by, looks }) {
    if (wasReference) return 'instead';
    if (grade === 'guessable') return 'guessable';
    if (by === 'name') return 'named';
    if (!isLogin(looks)) return 'credential';
    return grade === 'near' ? 'login-near' : 'login';
  },
});
