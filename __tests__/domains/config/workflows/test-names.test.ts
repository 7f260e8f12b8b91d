import { expect, test } from 'vitest';
import { isBesideTests, saysTests } from '../../../../src/domains/config/workflows/test-names.ts';

test.each([
  ['test-report', ['make test'], false],
  ['test-report', ['./run-tests-and-report'], false],
  ['Unit test results', ['pytest --junit results.xml'], false],
  ['Run tests and upload coverage', ['./ci'], false],
  ['Run tests and upload coverage', [], false],
  ['check-versions', ['make lint'], false],
  ['unit', ['make'], false],
  ['test-report', ['acme/test-reporter', 'actions/checkout'], true],
  ['Upload test results', ['aws s3 cp test-results/ s3://acme'], true],
  ['test_split', ['acme/test-split'], true],
  ['check-labels', ['acme/labels'], true],
  ['Test setup', [], true],
  ['Send coverage', ['goveralls -service=github'], true],
  ['Send mail tests', ['make test-mail'], false],
])('%s that runs %j is beside the tests: %s', (name, commands, expected) => {
  expect(isBesideTests(name, commands)).toBe(expected);
});

test.each([
  ['unit', true],
  ['Run e2e tests', true],
  ['Update acme-integration-testing', false],
  ['build', false],
])('%s says that it tests: %s', (name, expected) => {
  expect(saysTests(name)).toBe(expected);
});
