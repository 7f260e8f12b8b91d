import { describe, expect, test } from 'vitest';
import { isConfinable, optionsOf, permissionFlag } from '../../src/sandbox/bounds.ts';

describe('the permission model by the name that the runtime has for it', () => {
  test.each([
    { known: ['--permission'], flag: '--permission' },
    { known: ['--experimental-permission'], flag: '--experimental-permission' },
    { known: ['--experimental-permission', '--permission'], flag: '--permission' },
    { known: ['--allow-fs-read'], flag: undefined },
  ])('$known', ({ known, flag }) => {
    expect(permissionFlag(new Set(known))).toBe(flag);
  });

  test('this runtime has it', () => {
    expect(permissionFlag()).toMatch(/^--(?:experimental-)?permission$/);
  });
});

describe('a child reads its own files, and what else bounds it holds everywhere', () => {
  const limits = { time: 1, memory: 99 };
  const everywhere = ['--disallow-code-generation-from-strings', '--disable-proto=delete', '--max-old-space-size=99'];
  test.each([
    { files: ['/a/cli.js'], permission: '--permission', first: ['--permission', '--allow-fs-read=/a/cli.js'] },
    {
      files: ['/a/cli.js', '/osv'],
      permission: '--permission',
      first: ['--permission', '--allow-fs-read=/a/cli.js', '--allow-fs-read=/osv'],
    },
    { files: ['/a/cli.js'], permission: undefined, first: [] },
    { files: ['/a,/etc/cli.js'], permission: '--permission', first: [] },
    { files: ['/a/*/cli.js'], permission: '--permission', first: [] },
  ])('$files $permission', ({ files, permission, first }) => {
    const options = optionsOf(files, limits, permission);
    expect(options.slice(0, first.length)).toEqual(first);
    expect(options.slice(first.length, first.length + 3)).toEqual(everywhere);
    expect(isConfinable(files, permission)).toBe(first.length > 0);
  });
});
