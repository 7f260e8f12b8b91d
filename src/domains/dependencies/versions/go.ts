/**
 * Go module versions are Semantic Versioning's with a `v`: pseudo-versions order by their base, then by time, and
 * `+incompatible` says nothing. Go's own releases write `1.21rc1`.
 * Sources: https://go.dev/ref/mod#versions, https://go.dev/doc/toolchain#version
 */
import { numbered } from './numbered.ts';
import { comparePrecedence, releaseNumbers } from './precedence.ts';
import type { VersionScheme } from './scheme.ts';

export const go: VersionScheme = {
  name: 'go',
  parse(text) {
    const numbers = releaseNumbers(text);
    return numbers && numbered(text, numbers, true);
  },
  compare: (a, b) => compareGo(a.text, b.text),
};

/** The versions of Go itself, as `go` and `toolchain` lines write them; `1.24` and `1.24.0` are one. */
export const goRelease: VersionScheme = {
  name: 'go-release',
  parse: (text) => go.parse(text.replace(/^go/, '').replace(/-.*$/, '')),
  compare: (a, b) => comparePrecedence(asSemantic(a.text), asSemantic(b.text)),
};

/** Negative where module version `a` is older. */
export const compareGo = comparePrecedence;

const asSemantic = (release: string): string => release.replace(/(alpha|beta|rc)([0-9]+)$/, '.0-$1.$2');
