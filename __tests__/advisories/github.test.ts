import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClient } from '../../src/advisories/client.ts';
import { openGitHub } from '../../src/advisories/github.ts';
import { type GitHubAdvisory, gitHubWith } from '../support/advisories/github.ts';
import { impatient, packageOf } from '../support/advisories/packages.ts';
import type { Fault, Service } from '../support/advisories/server.ts';

const LODASH: GitHubAdvisory = {
  id: 'GHSA-35jh-r3h4-6jhm',
  cve: 'CVE-2021-23337',
  summary: 'Command Injection in lodash',
  v3: 7.2,
  affects: [
    { ecosystem: 'npm', name: 'lodash', range: '< 4.17.21', patched: '4.17.21' },
    { ecosystem: 'npm', name: 'lodash-es', range: '< 4.17.21', patched: '4.17.21' },
    { ecosystem: 'rubygems', name: 'lodash-rails', range: '< 4.17.21', patched: '4.17.21' },
  ],
};

const ask = (service: Service, packages: readonly string[], token?: string) =>
  openGitHub(openClient(impatient()), { api: `${service.url}/`, token }).lookUp(packages.map(packageOf));

/** The ids that are known against each package. */
async function idsFor(advisories: readonly GitHubAdvisory[], packages: readonly string[], perPage?: number) {
  await using service = await gitHubWith(advisories, perPage);
  const { known, failure } = await ask(service, packages);
  expect(failure).toBeUndefined();
  return Object.fromEntries([...known].map(([name, found]) => [name, found.map(({ id }) => id)]));
}

const like = (id: string, name: string, parts: Partial<GitHubAdvisory> = {}): GitHubAdvisory => ({
  id,
  affects: [{ ecosystem: 'npm', name, range: '>= 0.0.0' }],
  ...parts,
});

describe('what is known against a package', () => {
  test('with all that the report needs', async () => {
    await using service = await gitHubWith([LODASH]);
    const { known } = await ask(service, ['npm:lodash@4.17.20']);
    expect(known.get('npm:lodash@4.17.20')).toEqual([
      {
        id: 'GHSA-35jh-r3h4-6jhm',
        aliases: ['CVE-2021-23337'],
        summary: 'Command Injection in lodash',
        severity: 'high',
        score: 7.2,
        malware: false,
        patched: '4.17.21',
      },
    ]);
  });

  test('a package of which nothing is known has an empty list, which is not no list', async () => {
    expect(await idsFor([], ['npm:lodash@4.17.21'])).toEqual({ 'npm:lodash@4.17.21': [] });
  });

  test('one answer for many packages is told apart by name and range', async () => {
    expect(
      await idsFor([LODASH], ['npm:lodash@4.17.20', 'npm:lodash@4.17.21', 'npm:lodash-es@4.17.21', 'npm:ms@1.0.0']),
    ).toEqual({
      'npm:lodash@4.17.20': ['GHSA-35jh-r3h4-6jhm'],
      'npm:lodash@4.17.21': [],
      'npm:lodash-es@4.17.21': [],
      'npm:ms@1.0.0': [],
    });
  });

  test('names of other ecosystems are other packages', async () => {
    const both = [
      like('GHSA-1', 'rails'),
      { id: 'GHSA-2', affects: [{ ecosystem: 'rubygems', name: 'rails', range: '>= 0' }] },
    ];
    expect(await idsFor(both, ['npm:rails@1.0.0', 'bundler:rails@1.0.0'])).toEqual({
      'npm:rails@1.0.0': ['GHSA-1'],
      'bundler:rails@1.0.0': ['GHSA-2'],
    });
  });

  test('malware is asked for, and comes first', async () => {
    const found = await idsFor(
      [like('GHSA-1', 'evil', { v4: 9.9 }), like('GHSA-2', 'evil', { type: 'malware' })],
      ['npm:evil@1.0.0'],
    );
    expect(found).toEqual({ 'npm:evil@1.0.0': ['GHSA-2', 'GHSA-1'] });
  });

  test.each<[string, Partial<GitHubAdvisory>, object]>([
    ['version 4 before version 3', { v4: 8.7, v3: 9.8, severity: 'high' }, { score: 8.7, severity: 'high' }],
    ['version 3 alone', { v3: 9.8, severity: 'critical' }, { score: 9.8, severity: 'critical' }],
    ['the word where there is no score', { severity: 'low' }, { score: null, severity: 'low' }],
    ['the score where there is no word', { v3: 5, severity: 'unknown' }, { score: 5, severity: 'medium' }],
    ['neither', { severity: 'unknown' }, { score: null, severity: 'unknown' }],
  ])('severity: %s', async (_, parts, expected) => {
    await using service = await gitHubWith([like('GHSA-1', 'x', parts)]);
    expect((await ask(service, ['npm:x@1.0.0'])).known.get('npm:x@1.0.0')).toMatchObject([expected]);
  });

  test('withdrawn and unreviewed advisories are none', async () => {
    const both = [
      like('GHSA-1', 'x', { withdrawn: '2026-01-02T00:00:00Z' }),
      like('GHSA-2', 'x', { type: 'unreviewed' }),
    ];
    expect(await idsFor(both, ['npm:x@1.0.0'])).toEqual({ 'npm:x@1.0.0': [] });
  });

  test('of several ranges, the one that holds names the release', async () => {
    const spring = like('GHSA-1', 'x', {
      affects: [
        { ecosystem: 'npm', name: 'x', range: '>= 1.0.0, < 1.4.2', patched: '1.4.2' },
        { ecosystem: 'npm', name: 'x', range: '>= 2.0.0, < 2.1.0', patched: '2.1.0' },
      ],
    });
    await using service = await gitHubWith([spring]);
    const { known } = await ask(service, ['npm:x@2.0.5', 'npm:x@1.4.2']);
    expect(known.get('npm:x@2.0.5')).toMatchObject([{ patched: '2.1.0' }]);
    expect(known.get('npm:x@1.4.2')).toEqual([]);
  });
});

describe('requests', () => {
  test('pages are followed by their cursor, at the same server', async () => {
    const many = Array.from({ length: 7 }, (_, index) => like(`GHSA-${index}`, 'x'));
    expect(await idsFor(many, ['npm:x@1.0.0'], 3)).toEqual({ 'npm:x@1.0.0': many.map(({ id }) => id) });
  });

  test('URLs stay short, and no package is left out', async () => {
    const packages = Array.from({ length: 900 }, (_, index) => `npm:@scope/package-${index}@1.${index}.0`);
    await using service = await gitHubWith([like('GHSA-1', '@scope/package-700')]);
    const { known, failure } = await ask(service, packages);
    expect(failure).toBeUndefined();
    expect(known.size).toBe(900);
    expect(known.get('npm:@scope/package-700@1.700.0')).toHaveLength(1);
    expect(service.asked.length).toBeLessThan(30);
  });

  test('the token is in the header alone; without one there is no header', async () => {
    await using service = await gitHubWith([]);
    await ask(service, ['npm:x@1.0.0'], 'secret');
    await ask(service, ['npm:x@1.0.0']);
    expect(service.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
      undefined,
      undefined,
    ]);
    expect(service.asked.map(({ url }) => url.href).join()).not.toContain('secret');
  });

  test('nothing is asked of ecosystems that GitHub does not know, nor of names that would be two', async () => {
    await using service = await gitHubWith([]);
    const { known } = await ask(service, ['docker:nginx@1.0.0', 'npm:a,b@1.0.0']);
    expect(known.size).toBe(0);
    expect(service.asked).toEqual([]);
  });
});

describe('what cannot be asked is missing, and why is told', () => {
  test.each<[Fault, string]>([
    [{ status: 403 }, 'it denies access (403)'],
    [{ status: 404 }, 'it has no such address (404)'],
    [{ status: 429 }, 'its rate limit is reached'],
    [{ status: 503 }, 'it cannot be reached (503)'],
    ['reset', 'it cannot be reached'],
    ['truncated', 'its answer cannot be read'],
  ])('%j: %s', async (fault, words) => {
    await using service = await gitHubWith([LODASH]);
    service.spoilAll(fault);
    const { known, failure } = await ask(service, ['npm:lodash@4.17.20']);
    expect(known.size).toBe(0);
    expect(failure?.message).toBe(words);
  });

  test('JSON of another shape', async () => {
    const { serve } = await import('../support/advisories/server.ts');
    await using service = await serve(() => ({ body: [{ ghsa_id: 1 }] }));
    expect((await ask(service, ['npm:x@1.0.0'])).failure?.kind).toBe('garbled');
  });

  test('one ecosystem that fails leaves the others', async () => {
    await using service = await gitHubWith([LODASH]);
    service.spoil({ status: 422 }, { status: 422 });
    const { known, failure } = await ask(service, ['npm:lodash@4.17.20', 'bundler:lodash-rails@4.17.20']);
    expect([known.size, failure?.kind]).toEqual([1, 'refused']);
  });
});

test('whatever is answered, it is read or said to be unreadable', async () => {
  const near = fc.array(
    fc.record({
      ghsa_id: fc.string(),
      summary: fc.string(),
      type: fc.string(),
      severity: fc.constantFrom('high', 'x'),
      identifiers: fc.constant(null),
      withdrawn_at: fc.constant(null),
      vulnerabilities: fc.array(
        fc.record({
          package: fc.constant({ ecosystem: 'npm', name: 'x' }),
          vulnerable_version_range: fc.string(),
          first_patched_version: fc.string(),
        }),
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), near), async (body) => {
      const client = { ask: async () => ({ body, headers: new Headers({ link: '<?' }) }) };
      const { known, failure } = await openGitHub(client, {}).lookUp([packageOf('npm:x@1.0.0')]);
      expect(known.has('npm:x@1.0.0') || failure?.kind === 'garbled').toBe(true);
    }),
  );
});

test.each([
  ['ecosystem=npm&affects=x@1.0.0&type=malware&per_page=100', 200],
  ['ecosystem=cargo', 422],
  ['type=all', 422],
  ['per_page=101', 422],
  ['package=x', 422],
  [`affects=${Array.from({ length: 1001 }, () => 'x').join(',')}`, 422],
  [`affects=${'x'.repeat(9000)}`, 414],
])('the fake is as strict as the service: %.40s is %i', async (query, status) => {
  await using service = await gitHubWith([]);
  const answer = await fetch(`${service.url}/advisories?${query}`, { headers: { 'user-agent': 'test' } });
  expect(answer.status).toBe(status);
});
