import { expect, test } from 'vitest';
import { parseDevcontainer } from '../../../../src/domains/dependencies/parsers/devcontainer.ts';
import { shown } from '../shown.ts';

test.each([
  [
    '{ // c\n  "image": "mcr.microsoft.com/devcontainers/go:1-1.24",\n}',
    ['2 image: mcr.microsoft.com/devcontainers/go 1-1.24 (development, slot image)'],
  ],
  [
    '{\n  "features": {\n    "ghcr.io/devcontainers/features/node:1": { "version": "20" },\n    "./local": {}\n  }\n}',
    ['3 features: ghcr.io/devcontainers/features/node 1 (development, slot ghcr.io/devcontainers/features/node)'],
  ],
  ['{ "build": { "dockerfile": "Dockerfile" } }', []],
])('%s', (text, entries) => expect(shown(parseDevcontainer(text))).toEqual(entries));
