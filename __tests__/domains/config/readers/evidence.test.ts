import { expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/domains/config/readers/evidence.ts';
import { inputOf } from '../../../support/trees.ts';

test.each([
  ['the name itself', 'app.go', 'get("limit")', 'get("most")', 'app.go'],
  ['an environment name in a shell', 'run.sh', 'echo ${LIMIT}', 'echo ${MOST}', 'run.sh'],
  ['another style', 'App.java', '@Value("${app.limit}")', 'getMost()', undefined],
  ['an attribute', 'app.py', 'settings.limit', 'settings.most', 'app.py'],
  ['a template', 'chart/templates/a.yaml', 'a: {{ .Values.limit }}', 'a: {{ .Values.most }}', 'chart/templates/a.yaml'],
  ['the old name is still there', 'app.go', 'limit', 'limit most', undefined],
  ['the new name was there before', 'app.go', 'limit most', 'most', undefined],
  ['prose', 'README.md', '`limit`', '`most`', undefined],
  ['another configuration', 'prod.yaml', 'limit: 1', 'most: 1', undefined],
  ['no text', 'a.bin', '\0limit', '\0most', undefined],
] satisfies (string | undefined)[][])('%s', async (_, path = '', ...sides) => {
  const [before = '', after = '', reader] = sides;
  const evidence = await evidenceIn(inputOf({ [path]: before }, { [path]: after }, path));
  expect(evidence('limit', 'most')).toBe(reader);
});

test('the style of names differs from file to file', async () => {
  const evidence = await evidenceIn(inputOf({ 'a.ts': 'maxRetries' }, { 'a.ts': 'maxAttempts' }, 'a.ts'));
  expect(evidence('max-retries', 'max_attempts')).toBe('a.ts');
});

test('a change of style alone', async () => {
  const evidence = await evidenceIn(inputOf({ 'a.ts': 'x.user_id' }, { 'a.ts': 'x.userId' }, 'a.ts'));
  expect(evidence('user_id', 'userId')).toBe('a.ts');
});

test('what is new has read nothing before', async () => {
  const evidence = await evidenceIn(inputOf({ 'a.ts': 'limit' }, { 'b.ts': 'most' }, 'a.ts'));
  expect(evidence('limit', 'most')).toBeUndefined();
});
