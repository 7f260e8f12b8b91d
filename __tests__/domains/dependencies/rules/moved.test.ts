import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import moved from '../../../../src/domains/dependencies/rules/moved.ts';
import { testRule } from '../../../support/rule-tester.ts';

const using = (action: string) => `on: push\njobs:\n  lint:\n    steps:\n    - uses: ${action}\n`;
const WORKFLOW = { path: '.github/workflows/lint.yml' } as const;

testRule(moved, dependencies, [
  { ...WORKFLOW, before: using('acme/lint@v1'), after: using('acme/lint-action@v1'), outcome: 'owner' },
  { ...WORKFLOW, before: using('acme/action-lint@v1'), after: using('acme/lint@v2'), outcome: 'owner' },
  { ...WORKFLOW, before: using('acme/lint@v1'), after: using('other/lint-action@v1'), outcome: 'stranger' },
  { ...WORKFLOW, before: using('acme/lint@v1'), after: using('acme/format@v1'), outcome: 'none' },
]);
