/** docs/ecosystems.md: which files are read, and what decides whether a step breaks, worked out by the schemes themselves. */
import type { EcosystemName } from '../../src/domains/dependencies/ecosystem.ts';
import { ecosystems } from '../../src/domains/dependencies/ecosystems/index.ts';
import { breaksBySemver, stepOf, type VersionScheme } from '../../src/domains/dependencies/versions/scheme.ts';

interface Row {
  readonly name: EcosystemName;
  readonly title: string;
  /** Written by people. */
  readonly manifests: readonly string[];
  /** Written by tools. */
  readonly lockfiles: readonly string[];
  readonly reads: string;
  /** Steps that show what its versions mean. */
  readonly steps: readonly (readonly [from: string, to: string])[];
}

export const ROWS: readonly Row[] = [
  {
    name: 'npm',
    title: 'npm, Yarn, pnpm, Bun',
    manifests: ['package.json', 'pnpm-workspace.yaml', '.npmrc', '.yarnrc.yml', '.nvmrc', '.node-version'],
    lockfiles: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    reads:
      'Dependencies of every kind, overrides, resolutions, catalogs, engines, and where packages come from; licences, where npm locks them.',
    steps: [
      ['^1.2.0', '^1.3.0'],
      ['^0.2.3', '^0.3.0'],
      ['^0.0.3', '^0.0.4'],
      ['^1.2.0', '^2.0.0'],
    ],
  },
  {
    name: 'go',
    title: 'Go modules',
    manifests: ['go.mod', 'go.work', '.go-version'],
    lockfiles: [],
    reads: 'The version that counts once `replace` has had its say; a path that ends in another `/vN` is one move.',
    steps: [
      ['v1.2.0', 'v1.3.0'],
      ['v0.2.0', 'v0.3.0'],
      ['v1.5.0+incompatible', 'v2.0.0+incompatible'],
    ],
  },
  {
    name: 'docker',
    title: 'Container images',
    manifests: ['Dockerfile', 'Containerfile', 'compose.yaml', '.devcontainer/devcontainer.json'],
    lockfiles: [],
    reads:
      'Also every `image:` in YAML and in values of charts, and each `…_IMAGE=` of an `.env`. Defaults of `ARG` are filled in; stages are known.',
    steps: [
      ['22.11-alpine', '22.12-alpine'],
      ['22', '24'],
      ['24.04', '24.10'],
    ],
  },
  {
    name: 'github-actions',
    title: 'GitHub Actions',
    manifests: ['.github/workflows/ci.yml', 'action.yml'],
    lockfiles: [],
    reads: 'Actions, reusable workflows and images; the comment beside a pinned commit tells its release.',
    steps: [
      ['v4.1.0', 'v4.2.0'],
      ['v4', 'v5'],
    ],
  },
  {
    name: 'pypi',
    title: 'Python',
    manifests: ['pyproject.toml', 'requirements.txt', 'Pipfile', 'setup.cfg', '.python-version'],
    lockfiles: ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock'],
    reads: 'PEP 508, 621 and 735, Poetry, PDM and uv; names in any spelling.',
    steps: [
      ['~=1.4', '~=1.5'],
      ['==1.4.0', '==2.0.0'],
      ['==2024.1', '==2025.1'],
    ],
  },
  {
    name: 'maven',
    title: 'Maven',
    manifests: ['pom.xml', '.mvn/extensions.xml', '.mvn/wrapper/maven-wrapper.properties'],
    lockfiles: ['dependency-tree.txt'],
    reads:
      'Properties, parents, managed versions, plugins, profiles and repositories; a checked-in `mvn dependency:tree` text, with `-Dverbose` its conflicts too.',
    steps: [
      ['1.0-rc1', '1.0'],
      ['1.2.0.Final', '1.3.0.Final'],
      ['5.3.1', '6.0.0'],
    ],
  },
  {
    name: 'gradle-plugin',
    title: 'Gradle',
    manifests: [
      'build.gradle',
      'build.gradle.kts',
      'settings.gradle',
      'gradle/libs.versions.toml',
      'gradle.properties',
    ],
    lockfiles: ['gradle.lockfile'],
    reads: 'Plugins, coordinates, version catalogs; libraries are Maven’s.',
    steps: [
      ['1.2.0', '1.3.0'],
      ['1.9.0', '2.0.0'],
    ],
  },
  {
    name: 'gradle-wrapper',
    title: 'Gradle wrapper',
    manifests: ['gradle/wrapper/gradle-wrapper.properties'],
    lockfiles: [],
    reads: 'The Gradle that builds the project.',
    steps: [['8.14', '9.0']],
  },
  {
    name: 'helm',
    title: 'Helm charts',
    manifests: ['Chart.yaml', 'requirements.yaml'],
    lockfiles: ['Chart.lock', 'requirements.lock'],
    reads:
      'The charts that a chart depends on; the version of a chart is not that of its application. In any YAML, the charts that Flux, Argo CD, k3s, kustomize and helmfile install.',
    steps: [
      ['~1.2.0', '~1.3.0'],
      ['15.0.0', '16.0.0'],
    ],
  },
  {
    name: 'nuget',
    title: 'NuGet',
    manifests: ['App.csproj', 'Directory.Packages.props', 'packages.config', 'global.json'],
    lockfiles: ['packages.lock.json'],
    reads: 'Package references, central versions, target frameworks, local tools.',
    steps: [
      ['1.0.0', '1.0.0.1'],
      ['6.0.0', '8.0.0'],
    ],
  },
  {
    name: 'terraform-provider',
    title: 'Terraform and OpenTofu',
    manifests: ['main.tf', 'versions.tofu'],
    lockfiles: ['.terraform.lock.hcl'],
    reads: 'Providers, modules and the version of Terraform itself.',
    steps: [
      ['~> 5.1', '~> 5.2'],
      ['~> 4.0', '~> 5.0'],
    ],
  },
  {
    name: 'cargo',
    title: 'Cargo',
    manifests: ['Cargo.toml', 'rust-toolchain.toml'],
    lockfiles: ['Cargo.lock'],
    reads: 'Dependencies of workspaces and targets, patches, `rust-version`.',
    steps: [
      ['1.2', '1.3'],
      ['0.2.3', '0.3.0'],
    ],
  },
  {
    name: 'composer',
    title: 'Composer',
    manifests: ['composer.json'],
    lockfiles: ['composer.lock'],
    reads: 'Packages with their licences, and the platform: PHP and its extensions.',
    steps: [
      ['^1.2', '^1.3'],
      ['~1.2', '~2.0'],
    ],
  },
  {
    name: 'bundler',
    title: 'Bundler',
    manifests: ['Gemfile', 'acme.gemspec', '.ruby-version'],
    lockfiles: ['Gemfile.lock'],
    reads: 'Gems, their groups and sources, the Ruby that runs them.',
    steps: [
      ['~> 7.0', '~> 7.1'],
      ['~> 7.1', '~> 8.0'],
    ],
  },
  {
    name: 'swift',
    title: 'Swift packages',
    manifests: ['Package.swift'],
    lockfiles: ['Package.resolved'],
    reads: 'Packages by URL and their requirements.',
    steps: [['^1.2.0', '^2.0.0']],
  },
  {
    name: 'pub',
    title: 'Dart and Flutter',
    manifests: ['pubspec.yaml', 'pubspec_overrides.yaml'],
    lockfiles: ['pubspec.lock'],
    reads: 'Packages, overrides, the SDKs they ask for.',
    steps: [
      ['^1.2.0', '^1.3.0'],
      ['^0.2.0', '^0.3.0'],
    ],
  },
  {
    name: 'mix',
    title: 'Elixir and Erlang',
    manifests: ['mix.exs'],
    lockfiles: ['mix.lock'],
    reads: 'Hex packages, git and path dependencies.',
    steps: [['~> 1.6', '~> 1.7']],
  },
  {
    name: 'pre-commit',
    title: 'pre-commit',
    manifests: ['.pre-commit-config.yaml'],
    lockfiles: [],
    reads: 'Hooks by tag or commit.',
    steps: [['v4.5.0', 'v5.0.0']],
  },
  {
    name: 'tool',
    title: 'Tools of a developer',
    manifests: ['.tool-versions', 'mise.toml', '.sdkmanrc', '.java-version', '.terraform-version', '.bazelversion'],
    lockfiles: [],
    reads: 'The runtimes and tools that a version manager installs.',
    steps: [['20.1.0', '22.0.0']],
  },
];

const HEADER = `<!-- Generated from the ecosystems by \`npm run generate\`. Do not edit. -->

# Ecosystems

Which files Breakwater reads, and what it takes for a breaking step. The answers below are worked out by the same code that judges a pull request. What a manifest says is reported as it is written; what a lockfile changes on its own is one finding a file. A file that cannot be parsed is reported, never passed over.`;

/** The page, as markdown. */
export const ecosystemsPage = (): string => `${[HEADER, ...ROWS.map(section)].join('\n\n')}\n`;

function section({ name, title, manifests, lockfiles, reads, steps }: Row): string {
  const scheme = ecosystems.find((ecosystem) => ecosystem.name === name)?.versions;
  const answers = steps.map(([from, to]) => `| \`${from}\` | \`${to}\` | ${scheme && answerOf(from, to, scheme)} |`);
  const files = [
    `- written by people: ${listed(manifests)}`,
    ...(lockfiles.length === 0 ? [] : [`- written by tools: ${listed(lockfiles)}`]),
  ];
  const table = ['| from | to | |', '| --- | --- | --- |', ...answers];
  return [`## ${title}`, `\`ecosystem: ${name}\`. ${reads}`, files.join('\n'), table.join('\n')].join('\n\n');
}

const listed = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ');

function answerOf(from: string, to: string, scheme: VersionScheme): string {
  const [before, after] = [scheme.parse(from), scheme.parse(to)];
  if (before === undefined || after === undefined) throw new Error(`${scheme.name} reads neither ${from} nor ${to}`);
  const breaks = scheme.breaks?.(before, after) ?? breaksBySemver(before, after);
  if (before.calendar === true) return 'dates: says nothing of what breaks';
  return `${stepOf(before, after)}, ${breaks ? 'may break' : 'compatible'}`;
}
