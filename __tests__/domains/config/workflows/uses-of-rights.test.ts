import { expect, test } from 'vitest';
import { parse } from '../../../../src/domains/config/parse.ts';
import { jobsOf } from '../../../../src/domains/config/workflows/model.ts';
import { showsUseOf } from '../../../../src/domains/config/workflows/uses-of-rights.ts';

const jobWith = (lines: string) =>
  jobsOf(parse(`on: push\njobs:\n  a: { ${lines} }\n`, '.github/workflows/a.yml').documents[0])[0];

test.each([
  ['steps: [{ run: git push origin v1 }]', ['contents'], true],
  ['steps: [{ uses: softprops/action-gh-release@v2 }]', ['contents'], true],
  ['steps: [{ uses: softprops/action-gh-release@v2 }]', ['contents', 'issues'], true],
  ['steps: [{ uses: softprops/action-gh-release@v2 }]', ['contents', 'packages'], false],
  ['steps: [{ uses: docker/login-action@v3, with: { registry: ghcr.io } }]', ['packages'], true],
  ['steps: [{ uses: docker/login-action@v3, with: { registry: quay.io } }]', ['packages'], false],
  ['steps: [{ uses: codecov/codecov-action@v5, with: { use_oidc: true } }]', ['id-token'], true],
  ['steps: [{ uses: codecov/codecov-action@v5, with: { use_oidc: false } }]', ['id-token'], false],
  ['steps: [{ uses: acme/sts@v1, with: { audience: acme } }]', ['id-token'], true],
  ['steps: [{ uses: acme/sts@v1, with: { target: audience } }]', ['id-token'], false],
  ['steps: [{ run: cosign sign image }]', ['id-token'], true],
  ['steps: [{ run: gh run rerun 1 }]', ['actions'], true],
  ['steps: [{ run: make }]', ['actions'], false],
  ['uses: ./.github/workflows/b.yml', ['contents'], true],
  ['uses: acme/b/.github/workflows/b.yml@v1', ['contents'], false],
])('a job with %s shows what it does with %j: %s', (lines, scopes, shows) => {
  const job = jobWith(lines);
  expect(job && showsUseOf(job, scopes)).toBe(shows);
});
