import type { Ecosystem } from '../ecosystem.ts';
import { parseHelmChart, parseHelmLock } from '../parsers/helm-chart.ts';
import { parseInstalledCharts } from '../parsers/installed-charts.ts';
import { helm as versions } from '../versions/semantic-ranges.ts';

const CHART = /(?:^|\/)(?:Chart|requirements)\.ya?ml$/;
const YAML = /\.ya?ml$/;
const LOCK = /(?:^|\/)(?:Chart|requirements)\.lock$/;

const helm: Ecosystem = {
  name: 'helm',
  versions,
  claims: (path) => CHART.test(path) || LOCK.test(path),
  visits: (path) => YAML.test(path),
  parse(text, path) {
    if (LOCK.test(path)) return parseHelmLock(text);
    return CHART.test(path) ? parseHelmChart(text) : parseInstalledCharts(text);
  },
  manifestsOf: (path) => [path.replace(/\.lock$/, '.yaml')],
};

export default helm;
