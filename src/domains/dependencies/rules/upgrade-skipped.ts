import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf, preparation, stepWords } from '../upgrade-paths/hazards.ts';

const message = about('skipped', (hazard, change) => `${stepWords(hazard, change)}, over ${listed(hazard.over)}.`);

/** Sources: the rows of `upgrade-paths/`, each with its maker's document. */
export default dependenciesRule({
  id: 'dependencies/upgrade-skipped',
  on: IMAGE_KINDS,
  class: 'upgrade-path',
  title: 'Release skipped',
  why: about(
    'skipped',
    ({ path, fromLine, toLine }) =>
      path.skippedWhy?.(fromLine, toLine) ?? 'Its makers support no step over a release in between.',
  ),
  fix: about(
    'skipped',
    (hazard) => `Go to ${hazard.legs.join(', then to ').replace(', then', ' first, then')}.${preparation(hazard)}`,
  ),
  outcomes: {
    minor: { risk: 'high', message, title: 'Minor skipped' },
    release: { risk: 'high', message },
    untested: { risk: 'medium', message },
  },
  examples: [
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n',
      outcome: 'minor',
    },
    { path: 'Dockerfile', before: 'FROM mysql:5.7.44\n', after: 'FROM mysql:8.4.2\n', outcome: 'release' },
    {
      path: 'Dockerfile',
      before: 'FROM quay.io/cilium/cilium:v1.14.1\n',
      after: 'FROM quay.io/cilium/cilium:v1.16.0\n',
      outcome: 'untested',
    },
    { path: 'Dockerfile', before: 'FROM mysql:8.0.36\n', after: 'FROM mysql:8.4.2\n', outcome: 'none' },
  ],
  classify(change) {
    const hazard = hazardOf(change, 'skipped');
    if (hazard === undefined || hazard.path.longer === 'untested') return hazard && 'untested';
    return majorOf(hazard.fromLine) === majorOf(hazard.toLine) ? 'minor' : 'release';
  },
});

const majorOf = (line: string): string => line.replace(/\..*$/, '');

const listed = (lines: readonly string[]): string =>
  lines.length < 2 ? lines.join('') : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
