import { expect, test } from 'vitest';
import { notesAbout, orphansAmong } from '../../../../src/domains/dependencies/imports/orphans.ts';
import { changesIn } from '../changes-in.ts';

const GO = 'module m\nrequire a.test/x v1.2.0\n';

test('the fact stands at the import in head, and at the requirement in base', async () => {
  const source = { 'a.go': 'package a\n\nimport "a.test/x/y"\n' };
  const changes = await changesIn('', { 'go.mod': GO, ...source }, { 'go.mod': 'module m\n', ...source });
  expect(orphansAmong(changes)).toMatchObject([
    {
      kind: 'import-orphaned',
      subject: 'a.test/x',
      before: { path: 'go.mod', line: 2 },
      after: { path: 'a.go', line: 3 },
      from: 'v1.2.0',
      to: null,
      manifest: 'go.mod',
      specifier: 'a.test/x/y',
      borrowed: false,
    },
  ]);
  expect(notesAbout(changes)).toEqual([]);
});

test('a search that found nothing in all there is needs no word', async () => {
  const changes = await changesIn('go.mod', GO, 'module m\n');
  expect([changes[0]?.imports, orphansAmong(changes), notesAbout(changes)]).toEqual([
    { found: null, borrowed: false, unread: 0 },
    [],
    [],
  ]);
});
