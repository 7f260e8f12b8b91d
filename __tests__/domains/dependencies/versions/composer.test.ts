import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareComposer, composer } from '../../../../src/domains/dependencies/versions/composer.ts';
import { output, testOrder, testRising, testTotalOrder } from './oracle.ts';

const release = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
const stability = fc
  .tuple(
    fc.constantFrom('-', '-', '', '_', '.'),
    fc.constantFrom('alpha', 'a', 'beta', 'b', 'RC', 'rc', 'dev', 'patch', 'pl', 'p', 'stable'),
    fc.constantFrom('', '1', '2', '10', '.3'),
  )
  .map(([separator, word, count]) => (word === 'dev' || word === 'stable' ? `-${word}` : separator + word + count));
const anyVersion = fc
  .tuple(fc.constantFrom('', '', 'v'), release, fc.option(stability, { nil: '' }))
  .map((parts) => parts.join(''));
const SCRIPT = `require 'Composer/Semver/autoload.php';
$parser = new Composer\\Semver\\VersionParser();
$versions = array_map([$parser, 'normalize'], explode("\n", trim(stream_get_contents(STDIN))));
for ($i = 1; $i < count($versions); $i++)
  echo Composer\\Semver\\Comparator::lessThan($versions[$i - 1], $versions[$i]) ? '<' : (Composer\\Semver\\Comparator::equalTo($versions[$i - 1], $versions[$i]) ? '==' : '>'), "\n";`;
const byComposer = (versions: readonly string[]): string[] =>
  (output('php', ['-r', SCRIPT], versions.join('\n')) ?? '').trim().split('\n');

describe('composer', () => {
  testOrder(
    "Composer's own Comparator",
    anyVersion,
    output('php', ['-r', SCRIPT], '1.0\n1.1') === undefined ? undefined : byComposer,
    compareComposer,
  );

  testTotalOrder(compareComposer);
  testRising(
    ['1.0-dev', '1.0-alpha1', '1.0.0-beta2', '1.0-RC1', 'v1.0.0', '1.0-patch1', '1.0-pl2', '1.0.1', '1.0.10'],
    compareComposer,
  );
  test.each([
    ['^7.4 || ^8.0', '7.4', false],
    ['^7.4|^8.0', '7.4', false],
    ['~1.2', '1.2', false],
    ['1.0 - 2.0', '1.0', false],
    ['^1.0@dev', '1.0', false],
    ['1.2.3', '1.2.3', true],
    ['1.2.*', '1.2', false],
  ])('reads %s', (text, bare, exact) => {
    const version = composer.parse(text);
    expect([version?.text, version?.exact]).toEqual([bare, exact]);
  });
  test.each(['dev-main', '*', '@stable'])('%s names no version', (text) =>
    expect(composer.parse(text)).toBeUndefined(),
  );
  test.each([
    ['~1.2', '^1.2', false],
    ['^1.2', '~1.2', false],
    ['~1.2', '~1.2.0', true],
    ['^7.4 || ^8.0', '^8.0', true],
  ])('from %s to %s narrows: %s', (from, to, narrows) => expect(composer.narrows?.(from, to)).toBe(narrows));
});
