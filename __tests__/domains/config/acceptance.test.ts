/** Shapes that real repositories give to the controls: each row is a change and all that is said of it. */
import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

interface Row {
  readonly is: string;
  readonly path?: string;
  readonly before: string;
  readonly after: string;
  readonly says: readonly string[];
}

const kubeadm = (lines: string): string =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: ${lines} }\n`;
const compose = (lines: string): string => `services: { a: { image: "a:1", ${lines} } }`;
const role = (resources: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: {{ ternary "Role" "ClusterRole" .Values.namespaced }}
metadata: { name: op }
rules: [{ apiGroups: [""], resources: [${resources}], verbs: [get] }]
`;
const policy = (on: string): string =>
  `Resources: { P: { Type: "AWS::IAM::Policy", Properties: { PolicyDocument: { Statement: [
    { Effect: Allow, Action: s3:GetObject, Resource: ${on} }] } } } }\n`;
const event = (authorizer: string): string =>
  `Resources: { F: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: {
    Path: /, Auth: { Authorizer: ${authorizer} } } } } } } }\n`;

const ROWS: readonly Row[] = [
  {
    is: 'a flag that kubeadm passes on, as a map',
    before: kubeadm('{ anonymous-auth: "false", profiling: "false" }'),
    after: kubeadm('{ anonymous-auth: "true", profiling: "false" }'),
    says: ['critical config/anonymous-requests'],
  },
  {
    is: 'a flag that kubeadm passes on, as a list',
    before: kubeadm('[{ name: enable-admission-plugins, value: "NodeRestriction,PodSecurity" }]'),
    after: kubeadm('[{ name: enable-admission-plugins, value: PodSecurity }]'),
    says: ['high config/admission-plugins'],
  },
  {
    is: 'a flag that kubeadm no longer passes on',
    before: kubeadm('{ encryption-provider-config: /etc/enc.yaml, v: "2" }'),
    after: kubeadm('{ v: "2" }'),
    says: ['critical config/encryption-config-removed'],
  },
  {
    is: 'a name that allows what it names',
    path: 'compose.yaml',
    before: compose('environment: [ALLOW_NONE_AUTHENTICATION=no]'),
    after: compose('environment: [ALLOW_NONE_AUTHENTICATION=yes]'),
    says: ['high config/anonymous-access'],
  },
  {
    is: 'a capability that values no longer drop',
    path: 'charts/redis/values.yaml',
    before: 'master: { containerSecurityContext: { capabilities: { drop: [ALL] } } }',
    after: 'master: { containerSecurityContext: { capabilities: { drop: [CHOWN] } } }',
    says: ['medium config/capability-kept'],
  },
  {
    is: 'a directory of the host among the volumes of values',
    path: 'charts/agent/values.yaml',
    before: 'extraVolumes: [{ name: logs, hostPath: { path: /var/log } }]',
    after: 'extraVolumes: [{ name: logs, hostPath: { path: / } }]',
    says: ['critical config/host-path'],
  },
  {
    is: 'an annotation of an ingress in values',
    path: 'charts/kibana/values.yaml',
    before: 'ingress: { annotations: { a: b, nginx.ingress.kubernetes.io/auth-url: "https://sso.acme.com" } }',
    after: 'ingress: { annotations: { a: b } }',
    says: ['high config/ingress-guard-removed'],
  },
  {
    is: 'a role whose kind a template chooses',
    path: 'charts/op/templates/role.yaml',
    before: role('configmaps'),
    after: role('configmaps, secrets'),
    says: ['critical config/role-read-secrets'],
  },
  {
    is: 'a flag in a command line of one text',
    path: 'compose.yaml',
    before: compose('command: "app --tls-verify=true --port=1"'),
    after: compose('command: "app --port=1 --tls-verify=false"'),
    says: ['high config/certificate-check-disabled'],
  },
  {
    is: 'the same command line as a list',
    path: 'compose.yaml',
    before: compose('command: "app --tls-verify --port 1"'),
    after: compose('command: [app, --port, "1", --tls-verify]'),
    says: [],
  },
  {
    is: 'a property of Java among the options of a variable',
    path: 'compose.yaml',
    before: compose('environment: { JAVA_OPTS: "-Xmx1g -Dserver.ssl.enabled=true" }'),
    after: compose('environment: { JAVA_OPTS: "-Xmx1g -Dserver.ssl.enabled=false" }'),
    says: ['critical config/encryption-disabled'],
  },
  {
    is: 'one control in two services',
    path: 'compose.yaml',
    before: 'services: { a: { image: "a:1" }, b: { image: "b:1" } }',
    after: 'services: { a: { image: "a:1", pid: host }, b: { image: "b:1", pid: host } }',
    says: ['critical config/host-pid'],
  },
  {
    is: 'memory in the units of Docker',
    path: 'compose.yaml',
    before: compose('deploy: { resources: { limits: { memory: 512M } } }'),
    after: compose('deploy: { resources: { limits: { memory: 512m } } }'),
    says: [],
  },
  {
    is: 'less memory in the units of Docker',
    path: 'compose.yaml',
    before: compose('deploy: { resources: { limits: { memory: 1g } } }'),
    after: compose('deploy: { resources: { limits: { memory: 256mb } } }'),
    says: ['medium config/memory-limit'],
  },
  {
    is: 'a port whose number has a default, no longer on the loopback alone',
    path: 'compose.yaml',
    before: compose('ports: ["127.0.0.1:${PORT:-6379}:6379"]'),
    after: compose('ports: ["${PORT:-6379}:6379"]'),
    says: ['high config/compose-port-published'],
  },
  {
    is: 'an intrinsic function in its long form',
    path: 'template.yaml',
    before: policy('!Sub "${Bucket}/*"'),
    after: policy('{ Fn::Sub: "${Bucket}/*" }'),
    says: [],
  },
  {
    is: 'an event of a function that asks nobody',
    path: 'template.yaml',
    before: event('Cognito'),
    after: event('NONE'),
    says: ['high config/aws-unauthenticated'],
  },
];

test.each(ROWS)('$is', async ({ path, before, after, says }) => {
  const findings = await findingsOf(config, before, after, path === undefined ? {} : { path });
  expect(findings.map(({ risk, rule }) => `${risk} ${rule}`)).toEqual(says);
});
