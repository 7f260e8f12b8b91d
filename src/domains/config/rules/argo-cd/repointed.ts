/** What Flux installs from another source than it did. Source: fluxcd.io, "HelmReleases", "Kustomizations". */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { FOREIGN, REPOINTED } from '../../kubernetes/gitops-sources.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import type { Setting } from '../../setting.ts';
import { untouched } from '../../weakening.ts';

/** What Flux installs names its source so. */
const isReference = ({ document, keys }: Setting): boolean =>
  ['HelmRelease', 'HelmChart', 'Kustomization'].includes(kindOf(document.after)) &&
  keys.at(-1) === 'name' &&
  ['sourceRef', 'chartRef'].includes(keys.at(-2) ?? '');

const release = (from: string): string =>
  object(
    'helm.toolkit.fluxcd.io/v2',
    'HelmRelease',
  )(`chart: { spec: { chart: shop, sourceRef: { kind: HelmRepository, name: ${from} } } }`);
const named = (name: string, url: string): string =>
  object('source.toolkit.fluxcd.io/v1', 'HelmRepository')(`url: ${url}`).replace('name: web', `name: ${name}`);
const [ACME, OTHER] = ['https://charts.acme.com', 'https://charts.other.org'];

export default control({
  id: REPOINTED,
  class: 'supply-chain',
  title: 'installed from a new source',
  why: 'Whoever writes to the new source decides what runs in the cluster, with the rights of what installs it.',
  fix: 'Make sure that its owner is yours or trusted, and that what it holds is what was reviewed.',
  dialect: 'kubernetes',
  governs: isReference,
  rank: untouched,
  outcomes: {
    foreign: {
      risk: 'high',
      message: (c) => `The source goes from \`${c.from}\` to \`${c.to}\`, a new one of another owner.`,
    },
    unknown: {
      risk: 'medium',
      message: (c) => `The source goes from \`${c.from}\` to \`${c.to}\`, a new one.`,
    },
  },
  refine: ({ transition, mark }) => {
    if (transition !== 'flip') return undefined;
    return mark === FOREIGN ? 'foreign' : 'unknown';
  },
  examples: [
    {
      before: { 'a.yaml': named('acme', ACME), 'r.yaml': release('acme') },
      after: { 'a.yaml': named('acme', ACME), 'b.yaml': named('other', OTHER), 'r.yaml': release('other') },
      outcome: 'foreign',
    },
    {
      before: { 'r.yaml': release('acme') },
      after: { 'b.yaml': named('other', OTHER), 'r.yaml': release('other') },
      outcome: 'unknown',
    },
    {
      before: { 'a.yaml': named('acme', ACME), 'r.yaml': release('acme') },
      after: { 'a.yaml': named('acme', ACME), 'b.yaml': named('more', ACME), 'r.yaml': release('more') },
      outcome: 'none',
    },
    {
      before: { 'a.yaml': named('acme', ACME), 'b.yaml': named('other', OTHER), 'r.yaml': release('acme') },
      after: { 'a.yaml': named('acme', ACME), 'b.yaml': named('other', OTHER), 'r.yaml': release('other') },
      outcome: 'none',
    },
    {
      before: { 'a.yaml': named('acme', ACME), 'r.yaml': release('acme') },
      after: { 'a.yaml': named('other', OTHER), 'r.yaml': release('other') },
      outcome: 'foreign',
    },
    {
      before: { 'a.yaml': named('acme', ACME), 'r.yaml': release('acme') },
      after: { 'a.yaml': named('more', ACME), 'r.yaml': release('more') },
      outcome: 'none',
    },
  ],
});
