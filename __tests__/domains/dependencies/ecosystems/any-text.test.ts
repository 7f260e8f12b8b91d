import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../../src/core/errors.ts';
import { ecosystems } from '../../../../src/domains/dependencies/ecosystems/index.ts';

/** A file of every kind that the ecosystems read. */
const PATHS =
  `package.json package-lock.json yarn.lock pnpm-lock.yaml .nvmrc go.mod Dockerfile compose.yaml requirements.txt
  pyproject.toml Pipfile Pipfile.lock poetry.lock uv.lock setup.cfg .python-version pom.xml maven-wrapper.properties build.gradle
  libs.versions.toml gradle.properties gradle.lockfile gradle-wrapper.properties Chart.yaml Chart.lock Cargo.toml Cargo.lock
  rust-toolchain App.csproj packages.lock.json global.json dotnet-tools.json main.tf .terraform.lock.hcl composer.json composer.lock
  Gemfile Gemfile.lock x.gemspec .pre-commit-config.yaml .tool-versions mise.toml .sdkmanrc Package.swift Package.resolved
  pubspec.yaml pubspec.lock mix.exs mix.lock .github/workflows/ci.yml`.split(/\s+/);

/** What the grammars of those files are made of; `·` parts them. */
const PIECES = `[·]·{·}·(·)·"·'·#·%·!·@·~·^·|·<·>·=·:·;·,·.·-·$·&·*·/·\\·\n·\0· ·1.·a·a.·a:·a=·||·=>·$a·\u202e
·<a>·</a>·<!--·/*·//·? ·\${·- ·&a ·*a ·name = "a"\n·version = "1"\n·a: 1\n·a = "b"\n·[[package]]\n·"__proto__": ·gem "a", 
·.package(url: "a", ·{:a, "1"}·<dependency><version>\${a}</version></dependency>·"a:b:1"·a @ git+·<<E\n·FROM a:1\n`.split(
  '·',
);

function isReadOrRefused(path: string, text: string): boolean {
  const owner = ecosystems.find((ecosystem) => ecosystem.claims(path));
  try {
    for (const { version, written, versions } of owner?.parse(text, path).dependencies ?? []) {
      (versions ?? owner?.versions)?.parse(version ?? written ?? '');
    }
  } catch (error) {
    return error instanceof Unreadable;
  }
  return owner !== undefined;
}

describe('any text', () => {
  test.each(PATHS)('as %s is read or refused', (path) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        expect(isReadOrRefused(path, pieces.join(''))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(PATHS)('as %s takes no more than linear time', (path) => {
    expect(PIECES.every((piece) => isReadOrRefused(path, piece.repeat(500)))).toBe(true);
  });
});
