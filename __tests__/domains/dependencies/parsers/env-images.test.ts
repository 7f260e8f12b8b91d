import { expect, test } from 'vitest';
import { parseEnvImages } from '../../../../src/domains/dependencies/parsers/env-images.ts';
import { shown } from '../shown.ts';

test.each([
  ['A_IMAGE=ghcr.io/a/b:1.2.0', ['1 env: ghcr.io/a/b 1.2.0 (slot A_IMAGE)']],
  ['#\nexport image="redis:7" # why', ['2 env: redis 7 (slot image)']],
  ["IMAGE='a/b:$TAG'", []],
  ['A_IMAGE=a/b', []],
  ['PASSWORD=a:b\nIMAGE_PULL=a:b\nLOGO_IMAGE=logo.png', []],
])('%s', (text, entries) => expect(shown(parseEnvImages(text))).toEqual(entries));
