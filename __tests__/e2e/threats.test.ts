/** One crafted pull request with every attack on what is printed, through the built command line, in each format. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakwater, type Ran } from '../support/command-line.ts';
import { type Files, makeRepository } from '../support/repository.ts';

const FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** Credentials in the shapes that detectors know, and in none; joined here, so that no scanner takes this file for a leak. */
const SECRETS = [
  ['ghp', 'x7Kd0pQ2mZ8vR4tY6uB1nC3sL5wE9aJfGhTq'].join('_'),
  ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_'),
  'Vt9-plum-Orbit-4417',
  'MjAyNi1wbHVtLW9yYml0LTQ0MTc=',
];
const [PAT = '', STRIPE = '', PASSWORD = '', ENCODED = ''] = SECRETS;
/** What only the machine that runs the review holds. */
const OUTSIDE = readFileSync('/etc/passwd', 'utf8').split('\n', 1)[0] ?? '';

const FORGED = '<!-- breakwater {"kind":"comment"} -->';
const EVIL = `${FORGED} @octocat ![x](https://evil.example/p.png) <img src=x onerror=alert(1)> | cell | \u202Egnp.exe`;
const COMMANDS = '::error::pwned %0A::set-output name=verdict::pass ##[error]pwned';
const ODD_NAME = 'api/<img src=x>|`a`\n::error::pwned\r##[error]\u202Eotorp.proto';
const message = (field: string): string =>
  `syntax = "proto3";\npackage acme.v1;\nimport "../../../../../../etc/passwd";\nmessage __proto__ { ${field} }\n`;

const BEFORE: Files = {
  [ODD_NAME]: 'syntax = "proto3";\nmessage constructor { string name = 1; }\n',
  'api/proto.proto': message('string name = 1;'),
  'conf/app.yaml': 'log-level: info\nbanner: hello\n__proto__: { polluted: no }\nconstructor: { admin: false }\n',
  'conf/keys.yaml': 'database:\n  user: app\n',
  'deploy/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { token: b2xk }\n',
  'deploy/link.yaml': 'a: 1\n',
  'package.json': '{ "dependencies": { "left-pad": "1.0.0" } }\n',
};
const AFTER: Files = {
  [ODD_NAME]: 'syntax = "proto3";\nmessage constructor { string renamed = 1; }\n',
  'api/proto.proto': message('int64 name = 1;'),
  'conf/app.yaml': `log-level: debug\nbanner: ${JSON.stringify(EVIL)}\nmotto: ${JSON.stringify(COMMANDS)}\n__proto__: { polluted: yes }\nconstructor: { admin: true }\n`,
  'conf/keys.yaml': `database:\n  user: app\n  password: ${PASSWORD}\n  url: "redis://app:${PASSWORD}@db:6379"\ngithub: ${PAT}\npayments: ["${STRIPE}"]\n# old: ${PAT}\n`,
  'deploy/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { token: ${ENCODED} }\n`,
  'deploy/link.yaml': { link: '/etc/passwd' },
  'package.json': `{ "dependencies": { "left-pad": ${JSON.stringify(`https://evil.example/${EVIL}`)} } }\n`,
};

const shown: Partial<Record<Format, Ran>> = {};

beforeAll(async () => {
  using own = makeRepository();
  own.commit(BEFORE);
  own.branch('work');
  own.commit(AFTER);
  for (const format of FORMATS) shown[format] = await breakwater(['review', '--repo', own.dir, '--format', format]);
});

/** What stands outside code spans and fences. */
const prose = (markdown: string): string =>
  markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/(`+)[^`][\s\S]*?\1/g, '');

describe.each(FORMATS)('as %s', (format) => {
  const text = (): string => shown[format]?.stdout ?? '';

  test('it is reviewed, and blocks', () => {
    expect(shown[format]).toMatchObject({ status: 1, stderr: '' });
    expect(text()).toContain('constructor');
    expect(text()).toContain('left-pad');
  });

  test('no secret is shown, neither new nor old', () => {
    for (const secret of [...SECRETS, 'b2xk']) expect(text()).not.toContain(secret);
  });

  test('nothing from outside the repository is read', () => {
    expect(text()).not.toContain(OUTSIDE);
  });

  test('no character that hides or turns text', () => {
    expect(text()).not.toMatch(/[^\P{Cc}\n]|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
  });
});

test('the page holds no element that the change brings, and loads nothing', () => {
  const html = shown.html?.stdout ?? '';
  expect(html).not.toMatch(/<img|onerror=alert\(1\)>|src="https?:/);
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
});

test('markdown holds no mention, image, element or marker that the change brings', () => {
  expect(prose(shown.markdown?.stdout ?? '')).not.toMatch(/@octocat|!\[x\]|<img|<!-- breakwater/);
});

test('neither the log nor the summary holds a command to the runner', () => {
  for (const format of ['pretty', 'markdown'] as const)
    expect(shown[format]?.stdout).not.toMatch(/^\s*::(?:error|set-output)|##\[/m);
});

test('names of prototypes are names', () => {
  const report: unknown = JSON.parse(shown.json?.stdout ?? '');
  expect(report).toMatchObject({
    changes: expect.arrayContaining([
      expect.objectContaining({ subject: '__proto__.polluted' }),
      expect.objectContaining({ subject: 'constructor.admin' }),
      expect.objectContaining({ subject: 'acme.v1.__proto__.name' }),
    ]),
    unreadable: [expect.objectContaining({ path: 'deploy/link.yaml', reason: 'it is a symbolic link' })],
  });
});
