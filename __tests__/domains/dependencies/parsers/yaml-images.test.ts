import { describe, expect, test } from 'vitest';
import { parseYamlImages } from '../../../../src/domains/dependencies/parsers/yaml-images.ts';
import { shown } from '../shown.ts';

describe('images in YAML', () => {
  test.each([
    [
      'Kubernetes',
      'spec:\n  containers:\n    - name: web\n      image: nginx:1.27 # why\n    - image: busybox\n      name: b\n',
      ['4 image: nginx 1.27 (slot web)', '5 image: busybox null (slot b)'],
    ],
    ['compose', 'services:\n  web:\n    image: "nginx:${TAG:-1.27}"\n', ['3 image: nginx 1.27 (via TAG, slot web)']],
    ['Helm values', 'image:\n  registry: ghcr.io\n  repository: a/b\n  tag: "1.2"\n', ['4 image: ghcr.io/a/b 1.2']],
    [
      'Helm values below a component',
      'etcd:\n  image:\n    repository: a/etcd\n    tag: v3.5.1\n',
      ['4 image: a/etcd v3.5.1 (slot etcd)'],
    ],
    [
      'kustomize',
      'images:\n  - name: a/b\n    newTag: v2\n  - name: c\n    newName: d/c\n    newTag: v3\n',
      ['3 images: a/b v2 (slot images)', '6 images: d/c v3 (slot images)'],
    ],
    [
      'a workflow',
      'jobs:\n  a:\n    container: node:22\n    services:\n      db:\n        image: postgres:17\n',
      ['3 container: node 22 (slot a)', '6 image: postgres 17 (slot db)'],
    ],
    [
      'a Prometheus resource',
      'spec:\n  image: quay.io/prometheus/prometheus:v3.0.0\n',
      ['2 image: quay.io/prometheus/prometheus v3.0.0 (slot spec)'],
    ],
    ['a template', 'image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n', []],
    ['a tag that the chart gives', 'image:\n  repository: a/b\n  tag: ""\n', ['3 image: a/b {{ .Chart.AppVersion }}']],
    ['a schema', 'properties:\n  image:\n    type: string\n    description: "repository and tag"\n', []],
    ['a picture', 'site:\n  image: logo.png\n  header_image: a/b.svg\n', []],
    ['a word', 'image: default\n', []],
    ['a block of text', 'a: |\n  image: nginx:1.27\n', []],
    ['nothing of the kind', 'a: 1\n', []],
  ])('%s', (_, text, entries) => expect(shown(parseYamlImages(text))).toEqual(entries));

  test('past five million characters it is not read', () => {
    expect(() => parseYamlImages(`image: a:1\n${'#'.repeat(5_000_000)}`)).toThrow(
      'it is too large to be read for images',
    );
  });
});
