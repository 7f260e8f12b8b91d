import { describe, expect, test } from 'vitest';
import terraform from '../../../../src/domains/dependencies/ecosystems/terraform.ts';
import { shown } from '../shown.ts';

describe('terraform', () => {
  test.each(['main.tf', 'a/b.tofu', '.terraform.lock.hcl'])('claims %s', (path) =>
    expect(terraform.claims(path)).toBe(true),
  );
  test.each(['main.tfvars', 'a.hcl'])('leaves %s', (path) => expect(terraform.claims(path)).toBe(false));
  test.each([
    ['main.tf', 'provider "a" { version = "1" }', '1 provider: a 1'],
    ['.terraform.lock.hcl', 'provider "a/b" { version = "1" }', '1 provider: a/b 1'],
  ])('reads %s', (path, text, expected) => expect(shown(terraform.parse(text, path))).toEqual([expected]));
  test('a lock is explained by what stands beside it', () =>
    expect(terraform.manifestsOf?.('a/.terraform.lock.hcl')).toContain('a/versions.tf'));
  test('people write all other files', () => expect(terraform.manifestsOf?.('a/modules.tf')).toEqual([]));
});
