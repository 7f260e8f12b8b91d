import { describe, expect, test } from 'vitest';
import { parseDockerfile } from '../../../../src/domains/dependencies/parsers/dockerfile.ts';
import { shown } from '../shown.ts';

describe('Dockerfile', () => {
  test.each([
    ['a stage', 'FROM node:22 AS build\nFROM build\nCOPY --from=build /a /b\n', ['1 FROM: node 22 (slot build)']],
    ['the empty image', 'FROM scratch\n', []],
    ['a platform', 'FROM --platform=$BUILDPLATFORM golang:1.24\n', ['1 FROM: golang 1.24 (slot stage 0)']],
    ['an argument', 'ARG V=22\nFROM node:${V}-slim\n', ['1 FROM: node 22-slim (via V, slot stage 0)']],
    [
      'an argument of an argument',
      'ARG A=22\nARG B="$A.1"\nFROM node:$B\n',
      ['2 FROM: node 22.1 (via B, slot stage 0)'],
    ],
    ['an argument that holds all', 'ARG BASE=node:22\nFROM $BASE\n', ['1 FROM: node 22 (via BASE, slot stage 0)']],
    ['a default in place', 'FROM node:${V:-22}\n', ['1 FROM: node 22 (via V, slot stage 0)']],
    ['an argument without a default', 'ARG V\nFROM node:${V}\n', ['2 FROM: node ${V} (slot stage 0)']],
    ['an argument that is all of it', 'ARG B\nFROM $B\nFROM ${B}:1\n', []],
    ['a default of a default', 'ARG V=3\nFROM ${I:-a/b:${W:-$V}}\n', ['1 FROM: a/b 3 (via V, slot stage 0)']],
    [
      'an argument inside a stage',
      'FROM node:22\nARG V=1\nFROM nginx:$V\n',
      ['1 FROM: node 22 (slot stage 0)', '3 FROM: nginx $V (slot stage 1)'],
    ],
    ['a copy from an image', 'FROM scratch\nCOPY --from=nginx:1.27 /a /b\n', ['2 COPY --from: nginx 1.27']],
    ['a copy from a stage by number', 'FROM node:22\nCOPY --from=0 /a /b\n', ['1 FROM: node 22 (slot stage 0)']],
    [
      'a mount from an image',
      'FROM scratch\nRUN --mount=type=bind,from=golang:1.24,target=/x go\n',
      ['2 RUN --from: golang 1.24'],
    ],
    ['a continued line', '# c\nFROM \\\n  # why\n  node:22 \\\n  AS a\n', ['2 FROM: node 22 (slot a)']],
    ['a here-document', 'RUN <<EOF\nFROM no:1\nEOF\nFROM node:22\n', ['4 FROM: node 22 (slot stage 0)']],
    ['a shift that is no here-document', 'RUN echo $((1<<x))\nFROM node:22\n', ['2 FROM: node 22 (slot stage 0)']],
    ['a here-string', 'RUN cat <<<word\nFROM node:22\n', ['2 FROM: node 22 (slot stage 0)']],
    ['lower case and carriage returns', 'from node:22 as a\r\nfrom a\r\n', ['1 FROM: node 22 (slot a)']],
  ])('%s', (_, text, entries) => expect(shown(parseDockerfile(text))).toEqual(entries));

  test('arguments that double each other are left as they are', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `ARG A${i + 1}=\${A${i}}\${A${i}}`).join('\n');
    expect(parseDockerfile(`ARG A0=x\n${doubled}\nFROM node:$A60\n`).dependencies).toMatchObject([{ written: '$A60' }]);
  });
});
