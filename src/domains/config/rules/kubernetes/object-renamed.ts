/** Objects under another name. */
import { configRule } from '../../changes.ts';
import { pod } from '../../kubernetes/examples.ts';
import type { ObjectRenamed } from '../../kubernetes/changes.ts';

const claim = (name: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name} }\nspec: { storageClassName: fast, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n`;
const web = (name: string, kind = 'Deployment', namespace = 'shop'): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { replicas: 3, template: { spec: { containers: [{ name: web, image: web }] } } }\n`;

const secret = (name: string, used: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: shop, labels: { app: web, team: shop } }\ntype: Opaque\nimmutable: false\n---\n${pod(`volumes: [{ name: keys, secret: { secretName: ${used} } }]`)}`;
const policy = (name: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: {} }] }] }\n`;

const monitor = (kind: string): string =>
  `apiVersion: monitoring.coreos.com/v1\nkind: ${kind}\nmetadata: { name: web }\nspec: { selector: { matchLabels: { app: web } } }\n`;
const source = (name: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: ${name} }\nspec: { interval: 1h, url: "oci://ghcr.io/acme/web", ref: { tag: 1.0.0 } }\n`;

/** Kinds that others call by name, or that hold data under it. */
const RELIED_ON: ReadonlySet<string> = new Set(['PersistentVolume', 'PersistentVolumeClaim', 'Service', 'StatefulSet']);

/** Kinds that nobody calls by name, and that hold nothing: what they say takes effect under any name. */
const CALLED_BY_NONE: ReadonlySet<string> = new Set([
  // Its pods name the Secret that it writes.
  'Certificate',
  'CiliumNetworkPolicy',
  'ExternalSecret',
  'GRPCRoute',
  'GrafanaDashboard',
  'GrafanaDataSource',
  'GrafanaDatasource',
  'HTTPRoute',
  'HorizontalPodAutoscaler',
  'Ingress',
  'IngressRoute',
  'MutatingWebhookConfiguration',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'PodMonitor',
  'PrometheusRule',
  'ServiceMonitor',
  'ValidatingWebhookConfiguration',
  'VerticalPodAutoscaler',
]);

const says = ({ objectKind, what, from, to, name }: ObjectRenamed): string =>
  what === 'kind'
    ? `\`${name}\` was a \`${from}\` and is now a \`${to}\`.`
    : `The ${what} of a \`${objectKind}\` goes from \`${from}\` to \`${to}\`.`;

export default configRule({
  id: 'config/object-renamed',
  on: 'object-renamed',
  class: 'renamed',
  title: 'object under another name',
  why: 'The cluster gets a second object: the old one is deleted at once, or stays and runs on unseen.',
  fix: 'Add the new object beside the old one, and remove that when nothing uses it any more.',
  outcomes: {
    'relied-on': {
      risk: 'high',
      message: says,
      why: 'Whoever calls it by its name no longer finds it; data that is kept under the name stays behind or is deleted.',
    },
    other: { risk: 'medium', message: says },
    followed: {
      risk: 'low',
      message: says,
      why: 'Those of this change who name it follow; who names it from elsewhere finds nothing.',
    },
    'by-none': {
      risk: 'low',
      message: says,
      why: 'It takes effect under any name, and so does the old one until somebody deletes it.',
      fix: 'Delete the old object when the new one stands.',
    },
  },
  examples: [
    { before: claim('data'), after: claim('store'), outcome: 'relied-on' },
    { before: web('web'), after: web('front'), outcome: 'other' },
    { before: web('web'), after: web('web', 'Deployment', 'front'), outcome: 'other' },
    { before: web('web'), after: web('web', 'StatefulSet'), outcome: 'other' },
    { before: web('web', 'StatefulSet'), after: web('web'), outcome: 'relied-on' },
    { before: monitor('PodMonitor'), after: monitor('ServiceMonitor'), outcome: 'by-none' },
    { before: secret('web', 'web'), after: secret('front', 'front'), outcome: 'followed' },
    { before: secret('web', 'web'), after: secret('front', 'web'), outcome: 'other' },
    { before: policy('web'), after: policy('front'), outcome: 'by-none' },
    { before: source('web'), after: source('shop'), outcome: 'none' },
    { before: web('web'), after: web('{{ .Release.Name }}'), outcome: 'none' },
    { before: web('web'), after: web('"web"'), outcome: 'none' },
    { before: web('web-v1.2.0'), after: web('web-v1.3.0'), outcome: 'none' },
  ],
  classify({ objectKind, what, from, isFollowed }) {
    if (isFollowed === true) return 'followed';
    const old = what === 'kind' ? from : objectKind;
    if (RELIED_ON.has(old)) return 'relied-on';
    return what !== 'namespace' && CALLED_BY_NONE.has(old) && CALLED_BY_NONE.has(objectKind) ? 'by-none' : 'other';
  },
});
