import { expect, test } from 'vitest';
import { parseSetupCfg } from '../../../../src/domains/dependencies/parsers/setup-cfg.ts';
import { shown } from '../shown.ts';

test('setup.cfg', () => {
  const text = `[metadata]
name = acme
version = attr: acme.__version__
[options]
packages = find:
python_requires = >=3.8
install_requires =
    # the web
    flask>=2
    importlib-metadata>=4; python_version < "3.10"
tests-require = pytest==8
[options.extras_require]
cli =
    click~=8.0
[flake8]
ignore =
    E501
`;
  expect(shown(parseSetupCfg(text))).toEqual([
    '6 options: python >=3.8 (runtime)',
    '9 options.install_requires: flask >=2 (production)',
    '10 options.install_requires: importlib-metadata >=4 (production, slot python_version < "3.10")',
    '11 options.tests_require: pytest ==8 (development)',
    '14 options.extras_require.cli: click ~=8.0 (optional)',
  ]);
});

test('cannot read a requirement of no shape', () =>
  expect(() => parseSetupCfg('[options]\ninstall_requires =\n    == 2\n')).toThrow('line 3: it is no requirement'));
