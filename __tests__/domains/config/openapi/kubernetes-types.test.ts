import { expect, test } from 'vitest';
import { isOfKubernetes } from '../../../../src/domains/config/openapi/kubernetes-types.ts';

test.each([
  ['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta', true],
  ['io.k8s.api.core.v1.Container', true],
  ['k8s.io.api.core.v1.Container', true],
  ['ObjectMeta', true],
  ['v1ObjectMeta', true],
  ['v1beta1.PodSpec', true],
  ['VolumeResourceRequirements', true],
  ['NFSVolumeSource', true],
  ['io.argoproj.workflow.v1alpha1.Workflow', false],
  ['io.k8s.example.Shop', false],
  ['Container', false],
  ['ObjectMetadata', false],
  ['ShopPodSpec', false],
  ['', false],
])('`%s` is of Kubernetes: %s', (name, isOne) => {
  expect(isOfKubernetes(name)).toBe(isOne);
});
