/** Another host that things are fetched from or sent to: row L20 of the catalogue. Images and packages are the dependencies' domain. */
import { configRule } from '../changes.ts';
import { wordsOf } from '../words.ts';

const FETCHED =
  /(?:^|-)(?:registry-url|index-url|extra-index-url|mirror|mirrors|registry-mirror|package-source|npm-registry|goproxy|source-registry)$/;
const SENT =
  /(?:^|-)(?:webhook|webhook-url|callback|callback-url|remote-write-url|smtp-host|proxy|http-proxy|https-proxy|proxy-url|issuer|issuer-url|authority)$/;

/** `gcr.io/acme/proxy:1.2`: an image, though its key is called after what it runs. */
const IS_IMAGE = /^[\w.-]+\.[\w.-]+(?::\d+)?\/[\w./-]+[:@][\w.:-]+$/;

/** The host of an address, with or without a scheme; undefined for what is none. */
const hostOf = (text: string): string | undefined =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([\w-]+(?:\.[\w-]+)+)(?:[:/]|$)/i.exec(text)?.[1];

/** Registries that moved within one house, each under the name of that house. */
const KEEPERS: readonly (readonly [keeper: string, hosts: RegExp])[] = [
  ['docker', /^(?:(?:index|registry(?:-1)?)\.)?docker\.io$|^registry\.hub\.docker\.com$/],
  ['github', /^(?:ghcr\.io|docker\.pkg\.github\.com)$/],
  ['google', /^(?:[a-z]+\.)?gcr\.io$|^[a-z0-9-]+-docker\.pkg\.dev$/],
  ['kubernetes', /^(?:k8s\.gcr\.io|registry\.k8s\.io)$/],
];

/** Who runs a host, as far as that is known; the host itself for any other. */
const keeperOf = (host: string): string => KEEPERS.findLast(([, hosts]) => hosts.test(host))?.[0] ?? host;

/** What builds and sends images, whoever runs it. */
const isPipeline = (path: string): boolean =>
  /(?:^|\/)\.(?:circleci|pipelines|azure-pipelines|buildkite)\/|(?:^|[/.])(?:gitlab-ci|travis|azure-pipelines?|cloudbuild|bitbucket-pipelines|drone)[\w.-]*\.ya?ml$/.test(
    path,
  );

/** Whether things are fetched from the host that a setting names, or sent there; undefined where neither is known. */
function wayOf(words: string, dialect: string | undefined, path: string): 'fetched' | 'sent' | undefined {
  if (FETCHED.test(words)) return 'fetched';
  // In charts and manifests a registry is part of an image's name; a workflow signs in there, and sends images.
  if (words === 'registry' && dialect !== 'helm-values' && dialect !== 'kubernetes')
    return dialect === 'github-workflow' || isPipeline(path) ? 'sent' : 'fetched';
  return SENT.test(words) ? 'sent' : undefined;
}

export default configRule({
  id: 'config/source-changed',
  on: 'value-changed',
  class: 'supply-chain',
  title: 'other host',
  why: 'Whoever runs the new host decides what is installed from it.',
  fix: 'Make sure that the host is yours or trusted, and pin what comes from it by digest.',
  outcomes: {
    fetched: {
      risk: 'high',
      message: ({ name, from, to }) => `\`${name}\` goes from \`${from}\` to \`${to}\`, another host.`,
    },
    sent: {
      risk: 'medium',
      message: ({ name, from, to }) => `\`${name}\` goes from \`${from}\` to \`${to}\`, another host.`,
      why: 'What was sent to the old host, credentials included, is sent to the new one.',
      fix: 'Make sure that the host is yours or trusted.',
    },
  },
  examples: [
    {
      before: 'index-url: https://pypi.org/simple',
      after: 'index-url: https://pypi.acme.org/simple',
      outcome: 'fetched',
    },
    { before: 'webhook_url: https://a.acme.com/x', after: 'webhook_url: https://b.acme.org/x', outcome: 'sent' },
    { before: 'registry: npm.acme.com', after: 'registry: npm.acme.org', outcome: 'fetched' },
    {
      path: '.github/workflows/ci.yml',
      before: 'on: push\njobs: { a: { uses: ./.github/workflows/push.yml, with: { registry: docker.io } } }',
      after: 'on: push\njobs: { a: { uses: ./.github/workflows/push.yml, with: { registry: ghcr.io } } }',
      outcome: 'sent',
    },
    {
      path: '.circleci/config.yml',
      before: 'registry: a.acme.com',
      after: 'registry: b.acme.com',
      outcome: 'sent',
    },
    { before: 'index-url: https://pypi.org/simple', after: 'index-url: https://pypi.org/simple/', outcome: 'none' },
    {
      path: 'charts/web/values.yaml',
      before: 'kind: statefulset\nregistry: a.acme.com',
      after: 'kind: statefulset\nregistry: b.acme.com',
      outcome: 'none',
    },
    { before: 'registry: gcr.io/acme', after: 'registry: us-docker.pkg.dev/acme/images', outcome: 'none' },
    { before: 'proxy: gcr.io/acme/proxy:1.2', after: 'proxy: registry.acme.org/proxy:1.2', outcome: 'none' },
    {
      before: 'index-url: pypi.acme.com/simple',
      after: 'index-url: pypi.acme.org/simple/:x',
      outcome: 'fetched',
    },
    { before: 'webhook: hooks.acme.com/a', after: 'webhook: hooks.acme.org/a:1', outcome: 'sent' },
    { before: 'proxy: web.acme.com:80', after: 'proxy: acme.org/proxy:1', outcome: 'sent' },
    { before: 'image: a.acme.com/web:1', after: 'image: b.acme.com/web:1', outcome: 'none' },
  ],
  classify({ name, from, to, dialect, after }) {
    const [old, now] = [hostOf(from), hostOf(to)];
    if (name === 'proxy' && IS_IMAGE.test(from) && IS_IMAGE.test(to)) return undefined;
    if (old === undefined || now === undefined || keeperOf(old) === keeperOf(now)) return undefined;
    return wayOf(wordsOf(name).join('-'), dialect, after?.path ?? '');
  },
});
