/** Makes the repository to measure on: 5,000 files as a service has them, and two changes of different size. */
import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

const FILES = 5000;
const FOLDERS = 250;

const proto = (at: number): string =>
  `syntax = "proto3";\npackage acme.s${at}.v1;\n\nmessage Order {\n${Array.from({ length: 20 }, (_, field) => `  string field_${field} = ${field + 1};\n`).join('')}}\n`;

const deployment = (at: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${at}
spec:
  replicas: 3
  selector: { matchLabels: { app: service-${at} } }
  template:
    metadata: { labels: { app: service-${at} } }
    spec:
      containers:
        - name: web
          image: registry.example/service-${at}:1.0.0
          resources: { limits: { memory: 128Mi } }
          securityContext: { privileged: false }
`;

const manifest = (at: number): string =>
  `${JSON.stringify({ name: `package-${at}`, version: '1.0.0', dependencies: { axios: '^0.21.1', react: '^18.2.0' } }, null, 2)}\n`;

const source = (at: number): string => `export const value${at} = ${at};\n`.repeat(40);

/** Of ten files, so many are of each kind; the edit is what a change does to one. */
const KINDS = [
  { share: 1, name: 'order.proto', content: proto, edit: ['string field_3 = 4;', 'string renamed = 4;'] },
  { share: 2, name: 'deployment.yaml', content: deployment, edit: ['privileged: false', 'privileged: true'] },
  { share: 1, name: 'package.json', content: manifest, edit: ['^0.21.1', '^1.0.0'] },
  { share: 6, name: 'index.ts', content: source, edit: ['export', '/* edited */ export'] },
] as const;

const KIND_OF_TEN = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

/** Of a package, two lines change: its version and where it is fetched. */
const PACKAGES = 5000;

const lockfile = (minor: number): string => {
  const entries = Array.from({ length: PACKAGES }, (_, at) => [
    `node_modules/p${at}`,
    {
      version: `1.${minor}.${at}`,
      resolved: `https://registry.npmjs.org/p${at}/-/p${at}-1.${minor}.${at}.tgz`,
      license: 'MIT',
      dependencies: { [`p${(at * 7) % PACKAGES}`]: '^1.0.0' },
    },
  ]);
  return `${JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(entries) }, null, 2)}\n`;
};

/** So many definitions of so many fields make a bundle of 2 MB, as operators ship them. */
const [DEFINITIONS, FIELDS] = [25, 400];

const bundle = (type: string): string =>
  Array.from({ length: DEFINITIONS }, (_, at) => definition(at, type)).join('---\n');

const definition = (at: number, type: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: kinds${at}.acme.example
spec:
  group: acme.example
  scope: Namespaced
  names: { kind: Kind${at}, plural: kinds${at} }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
${Array.from({ length: FIELDS }, (__, field) => property(field, field === 7 ? type : 'string')).join('')}`;

const property = (field: number, type: string): string => `                field${field}:
                  description: |-
                    Field ${field} says what the operator does with the object: it is
                    read when the object is reconciled, and may be left out.
                  type: ${type}
`;

interface File {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function fileAt(at: number): File {
  const kind = KIND_OF_TEN[at % KIND_OF_TEN.length] ?? KINDS[0];
  const before = kind.content(at);
  return {
    path: `services/s${at % FOLDERS}/${at}/${kind.name}`,
    before,
    after: before.replace(kind.edit[0], kind.edit[1]),
  };
}

/** Makes the repository in an empty folder, with the branches `base`, `one` (one line), `many` (500 files), `manifests` (500 workloads), `bundle` (a manifest of 2 MB) and `locked` (20,000 lines of a lockfile). */
export function makeRepository(dir: string): void {
  const git = (args: readonly string[], input?: string): void => {
    const env = { PATH: process.env['PATH'], HOME: devNull, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    execFileSync('git', ['-C', dir, ...args], { env, ...(input === undefined ? {} : { input }) });
  };
  const files = Array.from({ length: FILES }, (_, at) => fileAt(at));
  git(['init', '--quiet', '--bare']);
  git(
    ['fast-import', '--quiet'],
    [
      commit('base', [
        ...files.map(({ path, before }) => [path, before] as const),
        ['package-lock.json', lockfile(0)],
        ['bundle.yaml', bundle('string')],
      ]),
      commit(
        'one',
        files.slice(1, 2).map(({ path, after }) => [path, after]),
        'base',
      ),
      commit(
        'many',
        files.slice(0, 500).map(({ path, after }) => [path, after]),
        'base',
      ),
      commit(
        'manifests',
        files
          .filter(({ path }) => path.endsWith('.yaml'))
          .slice(0, 500)
          .map(({ path, after }) => [path, after]),
        'base',
      ),
      commit('bundle', [['bundle.yaml', bundle('integer')]], 'base'),
      commit('locked', [['package-lock.json', lockfile(1)]], 'base'),
    ].join(''),
  );
}

/** A commit in the language of `git fast-import`. */
function commit(branch: string, files: readonly (readonly [string, string])[], parent?: string): string {
  const edits = files.map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const from = parent === undefined ? '' : `from refs/heads/${parent}\n`;
  return `commit refs/heads/${branch}\ncommitter Bench <bench@example.invalid> 0 +0000\ndata 0\n${from}${edits.join('')}\n`;
}
