import { describe, expect, test } from 'vitest';
import { isWithin, join, nameOf, parentOf } from '../../../src/domains/protobuf/paths.ts';

describe('paths of a repository', () => {
  test.each([
    ['', './proto/', 'proto'],
    ['api', '.', 'api'],
    ['api', '././v1', 'api/v1'],
    ['api', '', 'api'],
  ])('%j and %j are %j', (folder, path, expected) => {
    expect(join(folder, path)).toBe(expected);
  });

  test.each([
    ['api/a.proto', 'api', true],
    ['api', 'api', true],
    ['apis/a.proto', 'api', false],
    ['a.proto', '', true],
  ])('%j within %j: %j', (path, folder, expected) => {
    expect(isWithin(path, folder)).toBe(expected);
  });

  test('a file in no folder is in the topmost', () => {
    expect([parentOf('a.proto'), nameOf('a.proto'), parentOf('x/a.proto'), nameOf('x/a.proto')]).toEqual([
      '',
      'a.proto',
      'x',
      'a.proto',
    ]);
  });
});
