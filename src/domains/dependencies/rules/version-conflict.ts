import { dependenciesRule } from '../changes.ts';

const tree = (...lines: readonly string[]): string => ['com.acme:app:jar:1.0', ...lines, ''].join('\n');
const CODEC = 'commons-codec:commons-codec:jar';
const path = 'dependency-tree.txt';
const agreed = tree(`+- ${CODEC}:1.9:compile`, '\\- org.acme:client:jar:4.5:compile');
const between = (stands: string, asked: string): string =>
  tree(
    `+- ${CODEC}:${stands}:compile`,
    '\\- org.acme:client:jar:4.5:compile',
    `   \\- (${CODEC}:${asked}:compile - omitted for conflict with ${stands})`,
  );

/** Maven takes the nearest version, not the newest: https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html. */
export default dependenciesRule({
  id: 'dependencies/version-conflict',
  on: ['version-conflict-introduced', 'version-conflict-fixed'],
  class: 'compatibility',
  title: 'Two versions asked for',
  why: (c) =>
    `What was built against \`${c.omitted}\` runs with \`${c.selected}\`, and can miss a class or a method there.`,
  fix: (c) => `Name the version of \`${c.name}\` in \`dependencyManagement\`, or exclude one of the two.`,
  outcomes: {
    older: {
      risk: 'medium',
      message: (c) =>
        `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for the newer \`${c.omitted}\`.`,
    },
    major: {
      risk: 'low',
      message: (c) =>
        `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for \`${c.omitted}\`, of another major.`,
    },
    newer: {
      risk: 'info',
      message: (c) => `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for \`${c.omitted}\`.`,
    },
    fixed: {
      risk: 'info',
      title: 'Conflict of versions is gone',
      message: (c) => `\`${c.name}\` \`${c.omitted}\` is no longer asked for beside another version.`,
      why: 'All that use it agree on one version.',
      fix: 'Nothing to do.',
    },
  },
  examples: [
    { path, before: agreed, after: between('1.9', '1.11'), outcome: 'older' },
    { path, before: agreed, after: between('2.0', '1.11'), outcome: 'major' },
    { path, before: agreed, after: between('1.12', '1.11'), outcome: 'newer' },
    { path, before: between('1.9', '1.11'), after: agreed, outcome: 'fixed' },
    { path, before: between('1.9', '1.11'), after: between('1.10', '1.11'), outcome: 'none' },
  ],
  classify({ kind, older, majors }) {
    if (kind === 'version-conflict-fixed') return 'fixed';
    if (older) return 'older';
    return majors > 0 ? 'major' : 'newer';
  },
});
