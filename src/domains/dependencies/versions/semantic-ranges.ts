/** The ecosystems whose versions are Semantic Versioning's and whose ranges differ only in their operators. */
import { comparePrecedence, releaseNumbers } from './precedence.ts';
import { COMPARISONS, schemeOf } from './ranges.ts';

const semantic = { numbers: releaseNumbers, compare: comparePrecedence };

/** Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargo = schemeOf({
  ...semantic,
  name: 'cargo',
  operators: {
    ...COMPARISONS,
    '>': 'past',
    '<=': 'through',
    '': 'compatible',
    '^': 'compatible',
    '~': 'tilde',
    '=': 'exact',
  },
});

/** Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
export const terraform = schemeOf({
  ...semantic,
  name: 'terraform',
  operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '~>': 'series' },
});

/** Source: https://github.com/Masterminds/semver#checking-version-constraints */
export const helm = schemeOf({
  ...semantic,
  name: 'helm',
  operators: {
    ...COMPARISONS,
    '': 'exact',
    '=': 'exact',
    '=>': 'from',
    '=<': 'up-to',
    '~': 'tilde',
    '^': 'compatible',
  },
});

/** Source: https://dart.dev/tools/pub/dependencies#version-constraints */
export const pub = schemeOf({
  ...semantic,
  name: 'pub',
  operators: { ...COMPARISONS, '': 'exact', '^': 'compatible' },
});

/** Source: https://hexdocs.pm/elixir/Version.html#module-requirements */
export const hex = schemeOf({
  ...semantic,
  name: 'hex',
  operators: { ...COMPARISONS, '': 'exact', '==': 'exact', '~>': 'series' },
});

/** Requirements as their rows in Package.swift mean them: `^` for `from`, `~` for `upToNextMinor`. */
export const swift = schemeOf({
  ...semantic,
  name: 'swift',
  operators: { ...COMPARISONS, '': 'exact', '^': 'compatible', '~': 'tilde' },
});
