import type { Dependency, Manifest } from '../ecosystem.ts';
import { hostOf } from './git-reference.ts';

/** The wrapper of a build tool, gradle-wrapper.properties or maven-wrapper.properties: the release its `distributionUrl` names. */
export function parseWrapper(text: string, tool: 'gradle' | 'maven'): Manifest {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const [, url = ''] = /^\s*distributionUrl\s*[=:]\s*(\S+)/.exec(raw) ?? [];
    const [, written] = /-([0-9][^/]*?)(?:-(?:bin|all))?\.(?:zip|tar\.gz)$/.exec(url) ?? [];
    if (written === undefined) return [];
    const source = { kind: 'registry', location: hostOf(url.replaceAll('\\', '')) } as const;
    return [{ name: tool, written, section: 'distributionUrl', role: 'runtime', source, line: index + 1 }];
  });
  return { dependencies };
}
