/** The real buf, as an oracle: builds two trees of .proto files and says what breaks between them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { tarOf } from '../tar.ts';

/** What buf says of one place: the fields of its JSON that are used here. */
export interface Annotation {
  /** Empty where buf has no place: a file or a package that is gone. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly rule: string;
  readonly message: string;
}

export type Texts = Readonly<Record<string, string>>;

export const BUF = resolve('node_modules/.bin/buf');

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function buf(args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((done) => {
    const env = { ...process.env, BUF_CACHE_DIR: join(tmpdir(), 'breakwater-buf-cache') };
    const child = execFile(BUF, args, { cwd, env, maxBuffer: 1024 ** 3 }, (_error, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Ids of all rules of one version of buf.yaml. */
export async function breakingRules(version: 'v1beta1' | 'v1' | 'v2'): Promise<string[]> {
  const { stdout } = await buf(['config', 'ls-breaking-rules', '--version', version, '--format', 'json'], tmpdir());
  return stdout
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).id);
}

/** What does not compile, by path, one line each. */
export class DoesNotCompile extends Error {
  readonly paths: readonly string[];
  constructor(stderr: string) {
    super(`buf cannot build: ${stderr.slice(0, 500)}`);
    this.paths = stderr.split('\n').flatMap((line) => /^([^\s:]+\.proto):/.exec(line)?.[1] ?? []);
  }
}

/** Everything that any rule of buf has to say of two trees. Throws `DoesNotCompile` where one does not build. */
export async function annotationsOf(before: Texts, after: Texts): Promise<readonly Annotation[]> {
  const dir = mkdtempSync(join(tmpdir(), 'breakwater-parity-'));
  try {
    writeFileSync(join(dir, 'base.tar'), tarOf(before));
    writeFileSync(join(dir, 'head.tar'), tarOf(after));
    const builds = await Promise.all(
      ['base', 'head'].map((side) =>
        buf(['build', `${side}.tar`, '-o', `${side}.binpb`, '--error-format', 'text'], dir),
      ),
    );
    const failed = builds.filter(({ status }) => status !== 0);
    if (failed.length > 0) throw new DoesNotCompile(failed.map(({ stderr, stdout }) => stdout + stderr).join('\n'));
    return await breaking(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Writes texts into a folder, with all folders that they need. */
export function write(dir: string, texts: Texts): void {
  mkdirSync(dir, { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Asked once: it takes as long as a comparison. */
let allRules: Promise<string[]> | undefined;

/** Status 100 is buf's word for "something breaks". */
const BREAKS = 100;

async function breaking(dir: string): Promise<readonly Annotation[]> {
  const config = JSON.stringify({ version: 'v2', breaking: { use: await (allRules ??= breakingRules('v2')) } });
  const args = ['breaking', 'head.binpb', '--against', 'base.binpb', '--config', config, '--error-format', 'json'];
  const { status, stdout, stderr } = await buf(args, dir);
  if (status !== 0 && status !== BREAKS) throw new Error(`buf breaking ended with ${status}: ${stderr}`);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : annotation(JSON.parse(line))));
}

interface BufJson {
  readonly path?: string;
  readonly start_line?: number;
  readonly end_line?: number;
  readonly type: string;
  readonly message: string;
}

const annotation = (json: BufJson): Annotation => ({
  path: json.path ?? '',
  line: json.start_line ?? 0,
  endLine: json.end_line ?? 0,
  rule: json.type,
  message: json.message,
});
