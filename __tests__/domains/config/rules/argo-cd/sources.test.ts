import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/argo-cd/sources.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const installing = (name: string, owner: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: ${name} }
spec: { url: "https://github.com/${owner}/shop", interval: 1m, ref: { tag: v1.0.0 } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop }
spec: { path: ./a, prune: true, sourceRef: { kind: GitRepository, name: ${name} } }
`;

const application = (name: string, owner: string): string =>
  `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name} }
spec: { project: shop, source: { path: a, repoURL: "https://github.com/${owner}/shop", targetRevision: v1.0.0 } }
`;

const rows: Readonly<Record<string, readonly Example[]>> = {
  'config/gitops-source-changed': [
    { before: application('shop', 'acme'), after: application('shop-2', 'other'), outcome: 'flip' },
    { before: installing('shop', 'acme'), after: installing('shop-2', 'other'), outcome: 'flip' },
    { before: installing('shop', 'acme'), after: installing('shop-2', 'acme'), outcome: 'none' },
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, rows[rule.id] ?? []);
