import { expect, test } from 'vitest';
import { changesIn } from './changes-in.ts';

const npm = (version: string) => ({ 'package.json': JSON.stringify({ dependencies: { a: version } }) });
const pypi = (version: string) => ({ 'requirements.txt': `a${version}\n` });

test.each([
  { title: 'set free within a range that holds it', before: pypi('==2.31.0'), after: pypi('>=2'), kind: 'unpinned' },
  { title: 'set free, npm', before: npm('1.2.3'), after: npm('^1.0.0'), kind: 'unpinned' },
  { title: 'set free below itself', before: npm('2.0.0'), after: npm('^1.0.0'), kind: 'downgrade' },
  { title: 'another, lower version', before: pypi('==2.31.0'), after: pypi('==2.30.0'), kind: 'downgrade' },
  { title: 'a caret that goes down', before: npm('^1.2.3'), after: npm('^1.2.0'), kind: 'downgrade' },
  { title: 'a range with fewer digits', before: npm('^1.2.3'), after: npm('^1.2'), kind: 'unpinned' },
  { title: 'a range held to its start', before: npm('^1.2.3'), after: npm('1.2.3'), kind: 'pinned' },
])('$title is $kind', async ({ before, after, kind }) => {
  const changes = await changesIn('package.json', before, after);
  expect(changes.map((change) => change.kind)).toEqual([kind]);
});
