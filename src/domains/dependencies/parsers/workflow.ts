/** `uses` in workflows and actions: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsuses. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { tag } from '../versions/tag.ts';
import { readImage } from './image.ts';
import { outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

const USES = /^([\w.-]+\/[\w.-]+(?:\/[^@\s]+)?)@(\S+)$/;
const DOCKER = 'docker://';
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The release a pinned action's comment tells: `# v4.2.0`, `# tag=v4`, `# ratchet:actions/checkout@v4`. */
const RELEASE = /(?:^|[\s@=/])(v?\d+(?:\.\d+)*(?:-[\w.]+)?)(?=$|[\s,;)])/;

export function parseWorkflow(text: string): Manifest {
  return { dependencies: outlineOf(text, true).flatMap((node) => (node.key === 'uses' ? (entryOf(node) ?? []) : [])) };
}

function entryOf(node: OutlineNode): Dependency | undefined {
  const section = node.parent?.key === '-' ? 'steps' : 'jobs';
  const place = { section, scope: 'development', line: node.line } as const;
  const image = node.value.startsWith(DOCKER) ? readImage(node.value.slice(DOCKER.length)) : undefined;
  if (image !== undefined) return { ...image, ...place, ecosystem: 'docker', versions: tag };
  const [, name = '.', ref = ''] = USES.exec(node.value) ?? [];
  if (name.startsWith('.')) return undefined;
  return { name, ...(COMMIT.test(ref) ? pinned(ref, node.comment) : { written: ref }), ...place };
}

/** A commit, and the release that its comment says it is. */
function pinned(commit: string, comment: string): Pick<Dependency, 'written' | 'version' | 'digest'> {
  const release = RELEASE.exec(comment)?.[1];
  const written = release === undefined ? commit : `${commit} # ${comment}`;
  return { written, version: release ?? '', digest: commit };
}
