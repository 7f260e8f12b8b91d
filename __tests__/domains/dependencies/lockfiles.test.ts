import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { changesIn } from './changes-in.ts';

/** `name direct explained`, of what a tool wrote. */
const written = async (before: ExampleFiles, after: ExampleFiles) =>
  (await changesIn('', before, after)).flatMap(({ name, direct, explained, batch }) =>
    batch === null ? [] : [`${name}${direct ? ' direct' : ''}${explained ? ' explained' : ''}`],
  );

const manifest = (version: string) => `{ "dependencies": { "a": "${version}" } }`;
const lock = (a: string, b: string) => `a@1:\n  version "${a}"\n\nb@1:\n  version "${b}"\n`;

describe('what a tool wrote', () => {
  test('is accounted for by the manifest beside it', async () => {
    const before = { 'web/package.json': manifest('^1.0.0'), 'web/yarn.lock': lock('1.0.0', '1.0.0') };
    const after = { 'web/package.json': manifest('^2.0.0'), 'web/yarn.lock': lock('2.0.0', '2.0.0') };
    expect(await written(before, after)).toEqual(['a direct explained', 'b explained']);
  });

  test('is accounted for by a manifest below it, as in a workspace', async () => {
    const before = { 'packages/web/package.json': manifest('^1.0.0'), 'yarn.lock': lock('1.0.0', '1.0.0') };
    const after = { 'packages/web/package.json': manifest('^2.0.0'), 'yarn.lock': lock('1.0.0', '2.0.0') };
    expect(await written(before, after)).toEqual(['b explained']);
  });

  test('is not accounted for by an unrelated manifest', async () => {
    const before = { 'api/package.json': manifest('^1.0.0'), 'web/yarn.lock': lock('1.0.0', '1.0.0') };
    const after = { 'api/package.json': manifest('^2.0.0'), 'web/yarn.lock': lock('2.0.0', '1.0.0') };
    expect(await written(before, after)).toEqual(['a']);
  });

  test('a direct entry needs a change of its own name', async () => {
    const before = {
      'package.json': '{ "dependencies": { "a": "1", "b": "1" } }',
      'yarn.lock': lock('1.0.0', '1.0.0'),
    };
    const after = { 'package.json': '{ "dependencies": { "a": "2", "b": "1" } }', 'yarn.lock': lock('2.0.0', '1.1.0') };
    expect(await written(before, after)).toEqual(['a direct explained', 'b direct']);
  });

  test('indirect lines of go.mod belong to the bump that drags them along', async () => {
    const mod = (a: string, b: string) => `module m\nrequire (\n\ta.test/a ${a}\n\ta.test/b ${b} // indirect\n)\n`;
    expect(await written({ 'go.mod': mod('v1.0.0', 'v1.0.0') }, { 'go.mod': mod('v1.1.0', 'v2.0.0') })).toEqual([
      'a.test/b explained',
    ]);
    expect(await written({ 'go.mod': mod('v1.0.0', 'v1.0.0') }, { 'go.mod': mod('v1.0.0', 'v2.0.0') })).toEqual([
      'a.test/b',
    ]);
  });

  test('requirements.txt is written by hand unless it is compiled from what stands beside it', async () => {
    const hand = await changesIn('requirements.txt', 'flask==2.0\n', 'flask==3.0\n');
    expect(hand.map(({ direct, batch }) => [direct, batch])).toEqual([[true, null]]);
    const before = { 'requirements.in': 'flask\n', 'requirements.txt': 'flask==2.0\nclick==8.0\n' };
    const after = { 'requirements.in': 'flask\n', 'requirements.txt': 'flask==3.0\nclick==9.0\n' };
    expect((await changesIn('', before, after)).map(({ name, direct }) => [name, direct])).toEqual([
      ['flask', true],
      ['click', false],
    ]);
  });

  test('a new major beside another one is told', async () => {
    const [change] = await changesIn(
      'yarn.lock',
      'a@1:\n  version "1.0.0"\n',
      'a@1:\n  version "1.0.0"\n\na@2:\n  version "2.0.0"\n',
    );
    expect(change).toMatchObject({ kind: 'added', to: '2.0.0', beside: ['1.0.0'] });
  });

  test('one finding for all of one file', async () => {
    const changes = await changesIn('web/yarn.lock', lock('1.0.0', '1.0.0'), lock('2.0.0', '1.1.0'));
    expect(changes.map(({ group, batch }) => [group, batch])).toEqual(
      changes.map(() => ['web/yarn.lock', { path: 'web/yarn.lock', size: 2, majors: 1 }]),
    );
  });
});
