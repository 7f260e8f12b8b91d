import { describe, expect, test } from 'vitest';
import { holderOf, readImage, substitute } from '../../../../src/domains/dependencies/parsers/image.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('references to images', () => {
  test.each([
    ['nginx', { name: 'nginx', written: null }],
    ['nginx:1.27', { name: 'nginx', written: '1.27', version: '1.27' }],
    ['localhost:5000/a/b:1', { name: 'localhost:5000/a/b', written: '1' }],
    [`nginx@${DIGEST}`, { name: 'nginx', written: `@${DIGEST}`, version: '', digest: DIGEST }],
    [`ghcr.io/a/b:1.2@${DIGEST}`, { name: 'ghcr.io/a/b', written: `1.2@${DIGEST}`, version: '1.2', digest: DIGEST }],
  ])('%s', (text, image) => expect(readImage(text)).toMatchObject(image));

  test.each([
    '',
    '{{ .Values.image }}',
    'a b',
    'logo.png',
    'https://a.test/b',
    'a:b:c',
    'nginx@sha256:short',
    'x'.repeat(600),
  ])('%s is none', (text) => expect(readImage(text)).toBeUndefined());
});

describe('variables in a reference', () => {
  const known = new Map([
    ['HUB', 'mirror.test'],
    ['TAG', '1.27'],
  ]);
  const fill = (text: string) => substitute(text, (name) => known.get(name));

  test.each([
    ['${HUB}/nginx:${TAG}', 'mirror.test/nginx:1.27', 'TAG'],
    ['${HUB}/nginx:1.26', 'mirror.test/nginx:1.26', undefined],
    ['nginx:${OTHER:-1.25}', 'nginx:1.25', 'OTHER'],
    ['nginx:$TAG-alpine', 'nginx:1.27-alpine', 'TAG'],
  ])('%s', (text, filled, holder) => {
    const result = fill(text);
    const image = readImage(result?.text ?? '');
    expect(result?.text).toBe(filled);
    expect(result && image && holderOf(result, image)).toBe(holder);
  });

  test.each(['nginx:${UNKNOWN}', 'nginx:${TAG:?must be set}', 'nginx:$(cat v)'])('%s stays unknown', (text) =>
    expect(fill(text)).toBeUndefined(),
  );
});
