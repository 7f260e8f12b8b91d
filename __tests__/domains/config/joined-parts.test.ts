import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, textAt } from '../../../src/domains/config/tree.ts';

const PART = [
  'set_up: &SET_UP',
  '  install_script: make deps',
  'test_task:',
  '  <<: *VM',
  '  <<: *CACHE',
  '  depends_on: [*LINT, build]',
  '  only_if: *NOT_ON_RELEASES # elsewhere',
  '  set: *SET_UP',
  "  run_script: echo 'a *b'",
].join('\n');

test('what other parts of a configuration say is left open', () => {
  const [document] = parse(PART, '.cirrus/tasks.yml').documents;
  const task = at(document?.root, 'test_task');
  expect(document?.duplicates).toEqual([]);
  expect(textAt(task, 'only_if')).toBe('*NOT_ON_RELEASES');
  expect(textAt(at(task, 'set'), 'install_script')).toBe('make deps');
  expect(textAt(task, 'run_script')).toBe("echo 'a *b'");
});

test.each(['deploy/tasks.yml', '.github/workflows/.cirrus.yml'])(
  'in %s, an alias stands for something or nothing',
  (path) => {
    expect(() => parse(PART, path)).toThrow('the alias *VM stands for nothing');
  },
);
