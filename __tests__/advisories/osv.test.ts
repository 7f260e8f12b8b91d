import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClient } from '../../src/advisories/client.ts';
import { openOsv } from '../../src/advisories/osv.ts';
import { type OsvAdvisory, osvWith } from '../support/advisories/osv.ts';
import { impatient, packageOf } from '../support/advisories/packages.ts';
import type { Fault, Service } from '../support/advisories/server.ts';

const V31_HIGH = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' };
const V40_CRITICAL = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' };

/** A record of one package, mended by a release. */
const recordOf = (id: string, name: string, fixed: string, rest: object = {}): OsvAdvisory => ({
  id,
  affected: [
    { package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }] },
  ],
  ...rest,
});

const ask = (service: Service, packages: readonly string[], limits = impatient()) =>
  openOsv(openClient(limits), service.url).lookUp(packages.map(packageOf));

async function knownOf(records: readonly OsvAdvisory[], one: string, perPage?: number) {
  await using service = await osvWith(records, perPage);
  const { known, failure } = await ask(service, [one]);
  expect(failure).toBeUndefined();
  return known.get(one);
}

describe('what is known against a package', () => {
  test('with all that the report needs', async () => {
    const record = recordOf('GHSA-1', 'lodash', '4.17.21', {
      aliases: ['CVE-2021-23337'],
      summary: 'Command Injection in lodash',
      severity: [V31_HIGH],
    });
    expect(await knownOf([record], 'npm:lodash@4.17.20')).toEqual([
      {
        id: 'GHSA-1',
        aliases: ['CVE-2021-23337'],
        summary: 'Command Injection in lodash',
        severity: 'high',
        score: 7.2,
        malware: false,
        patched: '4.17.21',
      },
    ]);
    expect(await knownOf([record], 'npm:lodash@4.17.21')).toEqual([]);
  });

  test.each<[string, object, object]>([
    ['version 4 before version 3', { severity: [V31_HIGH, V40_CRITICAL] }, { score: 9.3, severity: 'critical' }],
    ['a score before a word', { severity: [V31_HIGH], database_specific: { severity: 'LOW' } }, { score: 7.2 }],
    ['the word of the database', { database_specific: { severity: 'MODERATE' } }, { score: null, severity: 'medium' }],
    [
      'a vector that is none',
      { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:?' }], database_specific: { severity: 'HIGH' } },
      { score: null, severity: 'high' },
    ],
    ['none at all', {}, { score: null, severity: 'unknown' }],
  ])('severity: %s', async (_, rest, expected) => {
    expect(await knownOf([recordOf('GHSA-1', 'x', '2.0.0', rest)], 'npm:x@1.0.0')).toMatchObject([expected]);
  });

  test('a record without a severity takes that of its alias', async () => {
    const records = [
      recordOf('GO-1', 'x', '2.0.0', { aliases: ['CVE-0', 'CVE-1'] }),
      { id: 'CVE-1', affected: [], severity: [V31_HIGH] },
    ];
    expect(await knownOf(records, 'npm:x@1.0.0')).toMatchObject([{ id: 'GO-1', severity: 'high', score: 7.2 }]);
  });

  test('records of one vulnerability are one', async () => {
    const records = [
      recordOf('PYSEC-1', 'x', '2.0.0', { aliases: ['CVE-1'] }),
      recordOf('GHSA-1', 'x', '2.0.0', { aliases: ['CVE-1'], severity: [V31_HIGH] }),
      recordOf('GHSA-2', 'x', '3.0.0'),
    ];
    expect(await knownOf(records, 'npm:x@1.0.0')).toMatchObject([
      { id: 'GHSA-1', aliases: ['CVE-1', 'PYSEC-1'], score: 7.2 },
      { id: 'GHSA-2' },
    ]);
  });

  test('malware is told by its name', async () => {
    expect(await knownOf([recordOf('MAL-2026-1', 'evil', '9.9.9')], 'npm:evil@1.0.0')).toMatchObject([
      { malware: true },
    ]);
  });

  test('what is withdrawn is none', async () => {
    const record = recordOf('GHSA-1', 'x', '2.0.0', { withdrawn: '2026-01-01T00:00:00Z' });
    expect(await knownOf([record], 'npm:x@1.0.0')).toEqual([]);
  });
});

describe('requests', () => {
  test('pages are followed for those that have more', async () => {
    const many = Array.from({ length: 5 }, (_, index) => recordOf(`GHSA-${index}`, 'x', '2.0.0'));
    expect(await knownOf([...many, recordOf('GHSA-9', 'y', '2.0.0')], 'npm:x@1.0.0', 2)).toHaveLength(5);
  });

  test('a thousand packages a batch, each vulnerability once, answers in the order of the questions', async () => {
    const packages = Array.from({ length: 2500 }, (_, index) => `npm:package-${index}@1.0.0`);
    await using service = await osvWith([recordOf('GHSA-1', 'package-1700', '2.0.0')]);
    const { known } = await ask(service, [...packages, 'npm:package-1700@1.5.0']);
    expect(known.size).toBe(2501);
    expect([...known].filter(([, found]) => found.length > 0).map(([name]) => name)).toEqual([
      'npm:package-1700@1.0.0',
      'npm:package-1700@1.5.0',
    ]);
    expect(service.asked.map(({ url }) => url.pathname).toSorted()).toEqual([
      '/v1/querybatch',
      '/v1/querybatch',
      '/v1/querybatch',
      '/v1/vulns/GHSA-1',
    ]);
  });

  test('one query that is refused fails its batch, and is found and left out alone', async () => {
    const packages = Array.from({ length: 40 }, (_, index) => `npm:package-${index}@1.0.0`);
    await using service = await osvWith([recordOf('GHSA-1', 'package-7', '2.0.0')]);
    const { known, failure } = await ask(service, [...packages, 'npm:@1.0.0']);
    expect(known.size).toBe(40);
    expect(known.get('npm:package-7@1.0.0')).toHaveLength(1);
    expect(failure?.message).toBe('it refuses the question (400)');
  });

  test('a service that refuses everything is not asked for each package alone', async () => {
    await using service = await osvWith([]);
    service.spoilAll({ status: 400 });
    const packages = Array.from({ length: 1000 }, (_, index) => `npm:package-${index}@1.0.0`);
    const { known, failure } = await ask(service, packages);
    expect([known.size, failure?.kind]).toEqual([0, 'refused']);
    expect(service.asked.length).toBeLessThan(60);
  });

  test('nothing is asked of ecosystems that OSV does not know', async () => {
    await using service = await osvWith([]);
    expect((await ask(service, ['docker:nginx@1.0.0'])).known.size).toBe(0);
    expect(service.asked).toEqual([]);
  });
});

describe('what cannot be asked is missing, and why is told', () => {
  test.each<[Fault, string]>([
    [{ status: 403 }, 'it denies access (403)'],
    [{ status: 404 }, 'it has no such address (404)'],
    [{ status: 429, headers: { 'retry-after': '3600' } }, 'its rate limit is reached'],
    [{ status: 500 }, 'it cannot be reached (500)'],
    ['reset', 'it cannot be reached'],
    ['truncated', 'its answer cannot be read'],
  ])('%j: %s', async (fault, words) => {
    await using service = await osvWith([recordOf('GHSA-1', 'x', '2.0.0')]);
    service.spoilAll(fault);
    const { known, failure } = await ask(service, ['npm:x@1.0.0']);
    expect([known.size, failure?.message]).toEqual([0, words]);
  });

  test('silence, when the budget ends', async () => {
    await using service = await osvWith([]);
    service.spoilAll('silence');
    const { known, failure } = await ask(service, ['npm:x@1.0.0'], impatient({ budget: 700 }));
    expect([known.size, failure?.message]).toEqual([0, 'it takes too long']);
  });

  test('fewer answers than questions', async () => {
    const { serve } = await import('../support/advisories/server.ts');
    await using service = await serve(() => ({ body: { results: [] } }));
    expect((await ask(service, ['npm:x@1.0.0'])).failure?.kind).toBe('garbled');
  });

  test('a record that cannot be had still stands by its id, of unknown severity', async () => {
    await using service = await osvWith([recordOf('GHSA-1', 'x', '2.0.0', { severity: [V31_HIGH] })]);
    service.spoil('none', { status: 400 });
    const { known, failure } = await ask(service, ['npm:x@1.0.0']);
    expect(known.get('npm:x@1.0.0')).toMatchObject([{ id: 'GHSA-1', severity: 'unknown' }]);
    expect(failure?.kind).toBe('refused');
  });
});

describe('the fake is as strict as the service', () => {
  const npm = { package: { ecosystem: 'npm', name: 'x' }, version: '1.0.0' };

  test.each<[string, unknown, number]>([
    ['a right batch', { queries: [npm] }, 200],
    ['one bad query among right ones', { queries: [npm, { ...npm, version: '' }] }, 400],
    ['a version given twice', { queries: [{ package: { purl: 'pkg:npm/x@1.0.0' }, version: '1.0.0' }] }, 400],
    ['an unknown ecosystem', { queries: [{ ...npm, package: { ecosystem: 'Npm', name: 'x' } }] }, 400],
    ['an unknown field', { queries: [{ ...npm, name: 'x' }] }, 400],
    ['too many', { queries: Array.from({ length: 1001 }, () => npm) }, 400],
  ])('%s', async (_, body, status) => {
    await using service = await osvWith([]);
    const answer = await fetch(`${service.url}/v1/querybatch`, { method: 'POST', body: JSON.stringify(body) });
    expect(answer.status).toBe(status);
  });

  test('an unknown purl type is answered with nothing', async () => {
    await using service = await osvWith([recordOf('GHSA-1', 'x', '2.0.0')]);
    const queries = [{ package: { purl: 'pkg:docker/x@1.0.0' } }];
    const answer = await fetch(`${service.url}/v1/querybatch`, { method: 'POST', body: JSON.stringify({ queries }) });
    expect(await answer.json()).toEqual({ results: [{}] });
  });

  test('ids are told apart by their case', async () => {
    await using service = await osvWith([recordOf('GHSA-abcd', 'x', '2.0.0')]);
    const statusOf = async (id: string) => (await fetch(`${service.url}/v1/vulns/${id}`)).status;
    expect([await statusOf('GHSA-abcd'), await statusOf('GHSA-ABCD')]).toEqual([200, 404]);
  });
});

test('whatever is answered, it is read or said to be unreadable', async () => {
  const near = fc.record({
    results: fc.array(fc.record({ vulns: fc.array(fc.record({ id: fc.string() })) })),
    id: fc.string(),
    affected: fc.array(
      fc.record({
        package: fc.constant({ ecosystem: 'npm', name: 'x' }),
        ranges: fc.constant([]),
        versions: fc.array(fc.string()),
      }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), near), async (body) => {
      const client = { ask: async () => ({ body, headers: new Headers({ link: '<?' }) }) };
      const { known, failure } = await openOsv(client).lookUp([packageOf('npm:x@1.0.0')]);
      expect(known.has('npm:x@1.0.0') || failure?.kind === 'garbled').toBe(true);
    }),
  );
});
