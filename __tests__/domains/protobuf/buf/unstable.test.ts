/** Beside the real buf, which says of a removed field in each package whether it ignores it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUnstableToBuf } from '../../../../src/domains/protobuf/buf/unstable.ts';
import { buf, type Texts, write } from '../../../support/parity/buf.ts';

const VERSIONS = `
  v1 v1alpha v1alpha1 v1beta v2beta10 v1beta0 v1alpha01 v01alpha1 v0alpha1 v0beta v1p1alpha1 v1p1beta
  v1p0alpha1 v1p1 v1p1test v1test v1testfoo v1test1 v1test_x v1development v1experimental v1dev v1rc1 v1alpha1x
  v1Beta1 beta v1alpha1.sub`
  .trim()
  .split(/\s+/);
const PACKAGES = [...VERSIONS.map((version, at) => `p${at}.${version}`), 'v1alpha1', 'acme.api.v1beta1'];

const CONFIG = 'version: v2\nbreaking:\n  use: [FILE]\n  ignore_unstable_packages: true\n';

function tree(fields: string): Texts {
  const files = PACKAGES.map((name, at) => [
    `d${at}/x.proto`,
    `syntax = "proto3";\npackage ${name};\nmessage M { ${fields} }\n`,
  ]);
  return { 'buf.yaml': CONFIG, ...Object.fromEntries(files) };
}

test('packages that buf ignores for their names', { timeout: 60_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'breakwater-unstable-'));
  try {
    write(join(dir, 'before'), tree('string a = 1; string b = 2;'));
    write(join(dir, 'after'), tree('string a = 1;'));
    const { stdout, stderr } = await buf(['breaking', 'after', '--against', 'before', '--error-format', 'json'], dir);
    expect(stderr).toBe('');
    const heard = new Set(Array.from(stdout.matchAll(/\bd(\d+)\/x\.proto/g), ([, at]) => PACKAGES[Number(at)]));
    expect(heard.size).toBeGreaterThan(0);
    expect(PACKAGES.filter(isUnstableToBuf)).toEqual(PACKAGES.filter((name) => !heard.has(name)));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
