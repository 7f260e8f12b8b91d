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
    named: { risk: 'high', message: said },
  },
  examples: [
    { before: 'name: app', after: 'name: app\nkey: AKIAQ7XJ2LM4RWTZ3KPB', outcome: 'credential' },
    { before: 'name: app', after: 'name: app # AKIAQ7XJ2LM4RWTZ3KPB', outcome: 'credential' },
    { before: 'db: { password: "${DB_PASSWORD}" }', after: 'db: { password: vK8x2mQ9zL }', outcome: 'instead' },
    { before: 'name: app', after: 'name: app\ndsn: postgres://app:vK8x2mQ9zL@db.acme.com/app', outcome: 'login' },
    { before: 'name: app', after: 'name: app\napi_key: vK8x2mQ9zL4w', outcome: 'named' },
    { before: 'name: app', after: 'name: app\napi_key: "${API_KEY}"', outcome: 'none' },
    { before: 'name: app', after: 'name: app\npassword: changeme', outcome: 'none' },
    { before: 'name: app', after: 'name: app\n# password: vK8x2mQ9zL', outcome: 'none' },
    { before: 'name: app', after: 'name: app\npasswordSecretName: app-database', outcome: 'none' },
    { before: 'api_key: vK8x2mQ9zL4w', after: 'api_key: vK8x2mQ9zL4w\nname: app', outcome: 'none' },
  ],
  classify(change) {
    if (change.wasReference) return 'instead';
    if (change.by === 'name') return 'named';
    return isLogin(change.looks) ? 'login' : 'credential';
  },
});
