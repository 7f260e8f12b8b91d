/** The closed sets of words that reports, settings and waivers use. */

/** Ordered from harmless to harmful. */
export const RISKS = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Risk = (typeof RISKS)[number];

/** From which risk on a finding blocks. */
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const DOMAINS = ['protobuf', 'config', 'dependencies'] as const;
export type Domain = (typeof DOMAINS)[number];

/** What kind of harm a finding speaks of; settings and waivers may name it as `class:<name>`. */
export const CLASSES = [
  'schema-breaking',
  'renamed',
  'removed',
  'type-changed',
  'moved',
  'permission-widening',
  'encryption-disabled',
  'exposure',
  'secret',
  'availability',
  'data-loss',
  'observability',
  'supply-chain',
  'version-bump',
  'upgrade-path',
  'vulnerability',
  'runtime',
  'compatibility',
  'hardening',
  'unreadable',
] as const;
export type FindingClass = (typeof CLASSES)[number];

/** Which readers of a schema a change hurts: binary messages, JSON, or code generated from it. */
export const PLANES = ['wire', 'json', 'source'] as const;
export type Plane = (typeof PLANES)[number];

/**
 * What can become of a dependency. `moved`: another name, section or branch of the same thing. `replaced`: another thing
 * or another source in its place. `pinned`, `unpinned`: the same version, held tighter or looser. `digest`: other content
 * under the same version. `runtime`: what the project runs or is built on.
 */
export const BUMPS = [
  'added',
  'removed',
  'major',
  'minor',
  'patch',
  'downgrade',
  'moved',
  'replaced',
  'pinned',
  'unpinned',
  'digest',
  'runtime',
] as const;
export type Bump = (typeof BUMPS)[number];

/** Where dependencies come from, as reports and settings name it. */
export const ECOSYSTEMS = [
  'npm',
  'go',
  'docker',
  'github-actions',
  'pypi',
  'maven',
  'gradle-plugin',
  'gradle-wrapper',
  'helm',
  'nuget',
  'terraform-provider',
  'terraform-module',
  'cargo',
  'composer',
  'bundler',
  'swift',
  'pub',
  'mix',
  'pre-commit',
  'tool',
] as const;
