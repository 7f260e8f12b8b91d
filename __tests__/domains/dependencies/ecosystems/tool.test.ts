import { describe, expect, test } from 'vitest';
import tool from '../../../../src/domains/dependencies/ecosystems/tool.ts';
import { shown } from '../shown.ts';

describe('tool', () => {
  test.each([
    '.tool-versions',
    'mise.toml',
    '.mise.local.toml',
    '.config/mise/config.toml',
    '.sdkmanrc',
    '.terraform-version',
    '.java-version',
    '.bazelversion',
  ])('claims %s', (path) => expect(tool.claims(path)).toBe(true));
  test.each(['tool-versions', 'premise.txt'])('leaves %s', (path) => expect(tool.claims(path)).toBe(false));
  test.each([
    ['.tool-versions', 'node 20', '1: node 20 (runtime)'],
    ['mise.toml', '[tools]\nnode = "20"', '2 tools: node 20 (runtime)'],
    ['.terraform-version', '1.7.0', '1: terraform 1.7.0 (runtime)'],
  ])('reads %s', (path, text, expected) => expect(shown(tool.parse(text, path))).toEqual([expected]));
});
