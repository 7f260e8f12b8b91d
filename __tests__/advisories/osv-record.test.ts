import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { advisoryOf, isAffected } from '../../src/advisories/osv-record.ts';
import { packageOf } from '../support/advisories/packages.ts';

const affected = (parts: object) => [{ package: { ecosystem: 'npm', name: 'x' }, ...parts }];
const ranges = (...events: Readonly<Record<string, string>>[]) => affected({ ranges: [{ type: 'SEMVER', events }] });
const TWICE = ranges({ introduced: '1.0.0' }, { fixed: '1.5.0' }, { introduced: '2.0.0' }, { fixed: '2.3.0' });

test.each([
  ['before the first', TWICE, '0.9.0', false],
  ['at the first', TWICE, '1.0.0', true],
  ['mended', TWICE, '1.5.0', false],
  ['between the two', TWICE, '1.9.0', false],
  ['in the second', TWICE, '2.2.9', true],
  ['mended again', TWICE, '2.3.0', false],
  ['events in another order', ranges({ fixed: '2.3.0' }, { introduced: '2.0.0' }), '2.1.0', true],
  ['ever since', ranges({ introduced: '0' }), '9.0.0', true],
  ['at the last affected', ranges({ introduced: '0' }, { last_affected: '1.2.0' }), '1.2.0', true],
  ['after the last affected', ranges({ introduced: '0' }, { last_affected: '1.2.0' }), '1.2.1', false],
  ['a prerelease of the mended one', ranges({ introduced: '0' }, { fixed: '2.0.0' }), '2.0.0-rc.1', true],
  ['a listed version', affected({ versions: ['1.0.0', '1.1.0'] }), '1.1.0', true],
  ['no listed version', affected({ versions: ['1.0.0'] }), '1.1.0', false],
  ['commits say nothing', affected({ ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] }), '1.0.0', false],
])('%s', (_, parts, version, expected) => {
  expect(isAffected({ id: 'GHSA-1', affected: parts }, packageOf(`npm:x@${version}`))).toBe(expected);
});

test.each([
  ['pypi:Ruamel.YAML@1.0.0', 'PyPI', 'ruamel-yaml', true],
  ['nuget:newtonsoft.json@1.0.0', 'NuGet', 'Newtonsoft.Json', true],
  ['maven:a:b@1.0.0', 'Maven:https://repo.example', 'a:b', true],
  ['npm:Lodash@1.0.0', 'npm', 'lodash', false],
])('%s is %s %s: %s', (one, ecosystem, name, expected) => {
  const parts = [{ package: { ecosystem, name }, versions: ['1.0.0'] }];
  expect(isAffected({ id: 'GHSA-1', affected: parts }, packageOf(one))).toBe(expected);
});

test.each([
  ['1.2.0', '1.5.0'],
  ['2.0.0', '2.3.0'],
  ['3.0.0', null],
])('%s is mended by %s', (version, patched) => {
  expect(advisoryOf({ id: 'GHSA-1', affected: TWICE }, packageOf(`npm:x@${version}`)).patched).toBe(patched);
});

const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join('.'));

/** The evaluation that OSV's documentation spells out: walk through the sorted events, the last at or before the version decides. */
function walk(events: readonly Readonly<Record<string, string>>[], one: string): boolean {
  const steps = events.flatMap((event) => Object.entries(event).map(([word, at]) => ({ word, at })));
  let inside = false;
  for (const { word, at } of steps.toSorted((a, b) => semver.compare(a.at, b.at))) {
    if (word === 'introduced' && semver.gte(one, at)) inside = true;
    if (word === 'fixed' && semver.gte(one, at)) inside = false;
    if (word === 'last_affected' && semver.gt(one, at)) inside = false;
  }
  return inside;
}

test('ranges hold what the walk of the specification says they hold', () => {
  const limits = fc.uniqueArray(version, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(version, limits, fc.constantFrom('fixed', 'last_affected'), (one, points, end) => {
      const events = points
        .toSorted(semver.compare)
        .map((at, index) => ({ [index % 2 === 0 ? 'introduced' : end]: at }));
      const record = { id: 'GHSA-1', affected: ranges(...events) };
      expect(isAffected(record, packageOf(`npm:x@${one}`))).toBe(walk(events, one));
    }),
    { numRuns: 2000 },
  );
});
