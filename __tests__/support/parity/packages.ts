/** Protos that packages of npm ship, read from a cache; the first time they are downloaded. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Texts } from './buf.ts';

/** Two versions of what one project publishes. */
export interface PackagePair {
  readonly before: string;
  readonly after: string;
  /** The folder of each that imports are relative to. */
  readonly root: string;
  /** The folders below it that are looked at; all where none are named. */
  readonly within?: readonly string[];
  /** Folders below it that do not compile: copies of the compiler's own protos, with its tests. */
  readonly without?: readonly string[];
}

const OTLP = '@opentelemetry/otlp-grpc-exporter-base';

/** Large: 8,000 files, of which 2,300 differ. */
export const GOOGLE: PackagePair = {
  before: 'google-proto-files@5.0.2',
  after: 'google-proto-files@5.0.3',
  root: '.',
  without: ['google/protobuf'],
};

/** Some of its products, with what they import: 200 files that differ, in a second. */
const SOME_OF_GOOGLE: PackagePair = {
  ...GOOGLE,
  within: [
    'api',
    'rpc',
    'type',
    'iam',
    'longrunning',
    'logging/type',
    'ads/admanager',
    'ads/datamanager',
    ...['apigeeregistry', 'batch', 'ces', 'discoveryengine', 'networkservices', 'oracledatabase', 'paymentgateway'].map(
      (product) => `cloud/${product}`,
    ),
  ].map((folder) => `google/${folder}`),
};

export const PACKAGES: readonly PackagePair[] = [
  { before: `${OTLP}@0.28.0`, after: `${OTLP}@0.38.0`, root: 'build/protos' },
  SOME_OF_GOOGLE,
];

const CACHE = resolve('node_modules/.cache/breakwater-protos');

/** The folder of a package, as `name@version`. Throws where npm cannot fetch it. */
function folderOf(spec: string): string {
  const folder = join(CACHE, spec.replaceAll('/', '+'));
  if (existsSync(folder)) return join(folder, 'package');
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'fetch-'));
  const archive = execFileSync('npm', ['pack', '--silent', spec], { cwd: work, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: work });
  renameSync(work, folder);
  return join(folder, 'package');
}

/** The texts of all protos of one side of a pair, by the path that imports use. */
export function protosOf(spec: string, { root, within = ['.'], without = [] }: PackagePair): Texts {
  const folder = join(folderOf(spec), root);
  const paths = within.flatMap((part) => globSync(`${part}/**/*.proto`, { cwd: folder })).toSorted();
  const kept = paths.filter((path) => !without.some((prefix) => path.startsWith(`${prefix}/`)));
  return Object.fromEntries(kept.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
