/** The protos of a real repository, commit by commit. */
import { execFileSync } from 'node:child_process';
import type { Texts } from './buf.ts';
import { GOOGLE, protosOf } from './packages.ts';

/** One commit that changed protos, and the trees around it. */
export interface Step {
  readonly commit: string;
  readonly before: Texts;
  readonly after: Texts;
}

/** What many repositories import and do not hold. */
const IMPORTED = /^google\/(?:api|longrunning|rpc|type)\/[^/]+$/;

/**
 * The last first-parent commits that changed protos below `root`, which imports are relative to; empty for the top. What is
 * imported from googleapis and not there is added to both sides.
 */
export function* stepsOf(repository: string, root: string, count: number): Generator<Step> {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const prefix = root === '' ? '' : `${root}/`;
  const ofGoogle = Object.entries(protosOf(GOOGLE.before, GOOGLE)).filter(([path]) => IMPORTED.test(path));
  const treeAt = (revision: string): Texts => {
    const paths = git('ls-tree', '-r', '-z', '--name-only', revision, '--', root === '' ? '.' : root).split('\0');
    const protos = paths.filter((path) => path.endsWith('.proto'));
    const texts = protos.map((path) => [path.slice(prefix.length), git('show', `${revision}:${path}`)]);
    return Object.fromEntries([...ofGoogle, ...texts]);
  };
  const log = ['log', '--first-parent', '--format=%H %P', '-n', String(count), 'HEAD', '--', `${prefix}*.proto`];
  for (const line of git(...log).split('\n')) {
    const [commit, parent] = line.split(' ');
    if (commit && parent) yield { commit, before: treeAt(parent), after: treeAt(commit) };
  }
}
