import type { Ecosystem } from '../ecosystem.ts';
import { parseHelmChart, parseHelmLock } from '../parsers/helm-chart.ts';
import { helm as versions } from '../versions/semantic-ranges.ts';

const CHART = /(?:^|\/)(?:Chart|requirements)\.ya?ml$/;
const LOCK = /(?:^|\/)(?:Chart|requirements)\.lock$/;

const helm: Ecosystem = {
  name: 'helm',
  versions,
  claims: (path) => CHART.test(path) || LOCK.test(path),
  parse: (text, path) => (LOCK.test(path) ? parseHelmLock(text) : parseHelmChart(text)),
  manifestsOf: (path) => [path.replace(/\.lock$/, '.yaml')],
};

export default helm;
