/** Names between objects that no longer meet. */
import { configRule } from '../../changes.ts';
import { container, object, pod } from '../../kubernetes/examples.ts';

const map = (keys: string, name = 'shop'): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { ${keys} }\n`;
const reading = container('env: [{ name: SIZE, valueFrom: { configMapKeyRef: { name: shop, key: size } } }]');
const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: { name: shop }\ndata: ${data}\n`;
const readingSecret = container('env: [{ name: SIZE, valueFrom: { secretKeyRef: { name: shop, key: size } } }]');
const both = (...documents: readonly string[]): string => documents.join('---\n');
const labelled = (workload: string): string =>
  workload.replace('  template:\n', '  template:\n    metadata: { labels: { app: web } }\n');
const service = object('v1', 'Service')('selector: { app: web }\nports: [{ port: 80, targetPort: http }]');
const listening = (name: string): string => labelled(container(`ports: [{ containerPort: 80, name: ${name} }]`));
const mounting = (volume: string): string =>
  `${container('volumeMounts: [{ name: data, mountPath: /data }]')}      volumes: [{ name: ${volume}, emptyDir: {} }]\n`;
const ingress = object(
  'networking.k8s.io/v1',
  'Ingress',
)('defaultBackend: { service: { name: web, port: { number: 80 } } }');
const budget = (least: number): string =>
  object('policy/v1', 'PodDisruptionBudget')(`minAvailable: ${least}\nselector: { matchLabels: { app: web } }`);

export default configRule({
  id: 'config/reference-broken',
  on: 'reference-broken',
  class: 'compatibility',
  title: 'name that stands for nothing any more',
  why: 'New pods do not start: what they need is not there.',
  fix: 'Keep the old name until nothing refers to it, or change those who refer to it in the same step.',
  equivalents: ['kube-linter:dangling-service', 'kube-linter:non-existent-service-account'],
  outcomes: {
    object: {
      risk: 'high',
      message: (c) => `\`${c.object}\` still refers to \`${c.to}\`, which was removed or renamed.`,
    },
    key: { risk: 'high', message: (c) => `\`${c.object}\` still reads \`${c.to}\`, which was removed or renamed.` },
    emptied: {
      risk: 'low',
      title: 'secret no longer filled from here',
      message: (c) => `\`${c.object}\` still reads \`${c.to}\`, which the repository leaves empty now.`,
      why: 'Until something else fills the Secret, new pods do not start.',
      fix: 'Say beside the Secret what fills it, and make sure that it runs first.',
    },
    volume: { risk: 'high', message: (c) => `\`${c.object}\` mounts the volume \`${c.to}\`, which it does not have.` },
    port: {
      risk: 'high',
      message: (c) => `\`${c.object}\` sends requests to the port \`${c.to}\`, which its pods do not list.`,
      why: 'Requests to the service are refused.',
      fix: 'Name a port that the containers list.',
      equivalents: ['kube-linter:dangling-service', 'kube-linter:invalid-target-ports'],
    },
    'new-port': {
      risk: 'medium',
      message: (c) => `The new \`${c.object}\` sends requests to the port \`${c.to}\`, which its pods do not list.`,
      why: 'Requests to that port of the service are refused.',
      fix: 'Name a port that the containers list.',
      equivalents: ['kube-linter:dangling-service', 'kube-linter:invalid-target-ports'],
    },
    'unlisted-port': {
      risk: 'low',
      message: (c) => `\`${c.object}\` sends requests to the port \`${c.to}\`, which its pods do not list.`,
      why: 'Unless the program listens there all the same, requests to the service are refused.',
      fix: 'List the port in the container, or send requests to one that is listed.',
      equivalents: ['kube-linter:dangling-service', 'kube-linter:invalid-target-ports'],
    },
    backend: {
      risk: 'high',
      message: (c) => `\`${c.object}\` still sends requests to \`${c.to}\`, which was removed or renamed.`,
      why: 'Requests to those paths fail.',
      fix: 'Name a Service that is there, in the same step.',
      equivalents: ['kube-linter:dangling-ingress'],
    },
    pods: {
      risk: 'high',
      message: (c) => `\`${c.object}\` no longer selects \`${c.to}\`, whose pods have other labels now.`,
      why: 'No pod answers behind the service: requests to it fail.',
      fix: 'Keep the labels that the Service selects, or change its selector in the same step.',
      equivalents: ['kube-linter:dangling-service'],
    },
    budget: {
      risk: 'medium',
      class: 'availability',
      title: 'disruption budget lets no pod go',
      message: (c) => `\`${c.object}\` asks for as many pods as \`${c.to}\` has.`,
      why: 'No pod may ever be evicted: node drains and cluster upgrades stand still.',
      fix: 'Ask for one pod less than there are.',
      equivalents: ['kube-linter:pdb-min-available'],
    },
  },
  examples: [
    {
      before: both(map('a: b'), pod('volumes: [{ name: v, configMap: { name: shop } }]')),
      after: pod('volumes: [{ name: v, configMap: { name: shop } }]'),
      outcome: 'object',
    },
    { before: both(map('size: "1", a: b'), reading), after: both(map('a: b'), reading), outcome: 'key' },
    {
      before: both(secret('{ size: MQ==, key: Mg== }'), readingSecret),
      after: both(secret('{}'), readingSecret),
      outcome: 'emptied',
    },
    { before: mounting('data'), after: mounting('store'), outcome: 'volume' },
    { before: both(service, listening('http')), after: both(service, listening('web')), outcome: 'port' },
    { before: '', after: both(service, listening('web')), outcome: 'new-port' },
    {
      before: both(service.replace('http', '80'), listening('http')),
      after: both(service.replace('http', '8080'), listening('http')),
      outcome: 'unlisted-port',
    },
    { before: both(service, ingress), after: ingress, outcome: 'backend' },
    {
      before: { 'web/service.yaml': service, 'web/app.yaml': listening('http') },
      after: { 'web/service.yaml': service, 'web/app.yaml': listening('http').replace('app: web', 'app: shop') },
      outcome: 'pods',
    },
    {
      before: { 'web/map.yaml': map('a: b'), 'web/app.yaml': pod('volumes: [{ name: v, configMap: { name: shop } }]') },
      after: { 'web/app.yaml': pod('volumes: [{ name: v, configMap: { name: shop } }]') },
      outcome: 'object',
    },
    {
      before: both(budget(2), labelled(pod('', 3))),
      after: both(budget(3), labelled(pod('', 3))),
      outcome: 'budget',
    },
    { before: both(map('size: "1"'), reading), after: both(map('size: "2"'), reading), outcome: 'none' },
    {
      before: both(map('a: b'), pod('volumes: [{ name: v, configMap: { name: shop, optional: true } }]')),
      after: pod('volumes: [{ name: v, configMap: { name: shop, optional: true } }]'),
      outcome: 'none',
    },
    { before: both(map('a: b'), pod()), after: pod(), outcome: 'none' },
  ],
  // A name must be listed to stand for a port; a number stands for itself.
  classify({ what, to, isNew }) {
    if (what !== 'port') return what;
    if (/^\d+$/.test(to)) return 'unlisted-port';
    return isNew === true ? 'new-port' : 'port';
  },
});
