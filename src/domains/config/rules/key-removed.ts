/** A key that is gone: row L27 of the catalogue. */
import { configRule } from '../changes.ts';
import { chart, stillReadOutcome, stillReadOutcomes } from '../readers/outcomes.ts';
import type { KeyRemoved } from '../setting-changes.ts';
import { isTooling } from '../tooling.ts';

const PUBLIC = { config: { isPublic: () => true } };

const maybeNow = ({ maybe }: KeyRemoved): string =>
  maybe === undefined ? '' : `; \`${maybe}\`, new beside it, may take its place`;

/** Flags are no keys: what a program makes of fewer is for controls to say. */
const FLAG = /(?:^|\.)--?[\w-]+$/;

/** Whether whoever reads a document knows its keys, and refuses or ignores others by itself. */
const isTyped = (dialect: string | undefined): boolean => dialect !== undefined && dialect !== 'helm-values';

export default configRule({
  id: 'config/key-removed',
  on: 'key-removed',
  class: 'removed',
  title: 'key removed',
  why: 'Whoever sets or reads it is ignored from now on, without a word.',
  fix: 'Keep it as deprecated for a release, and say what takes its place.',
  outcomes: {
    ...stillReadOutcomes<KeyRemoved>(({ subject }) => `\`${subject}\` was removed`),
    public: {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` was removed from a public configuration${maybeNow(c)}.`,
    },
    internal: {
      risk: 'low',
      message: (c) => `\`${c.subject}\` was removed${maybeNow(c)}.`,
      why: 'Whatever still reads it falls back to its default without a word.',
      fix: 'Make sure that nothing reads it any longer.',
    },
  },
  examples: [
    { before: 'a: 1\nb: 2', after: 'a: 1', settings: PUBLIC, outcome: 'public' },
    { before: 'a: 1\nb: 2', after: 'a: 1', outcome: 'internal' },
    { path: 'charts/web/values.yaml', before: 'a: 1\nb: { c: 2, d: 3 }', after: 'a: 1', outcome: 'internal' },
    {
      before: chart('z: 1\na: { b: x1 }', 'x: {{ .Values.a.b }}'),
      after: chart('z: 1', 'x: {{ .Values.a.b }}'),
      outcome: 'stops',
    },
    {
      before: chart('a: { b: x1, c: 2 }', 'x: {{ .Values.a.b }}'),
      after: chart('a: { c: 2 }', 'x: {{ .Values.a.b }}'),
      outcome: 'empty',
    },
    { before: 'a: [{ name: x }]', after: 'a: []', outcome: 'none' },
    { before: 'args: [--fast, --size=2]', after: 'args: [--size=2]', outcome: 'none' },
    { path: 'tests/app.yaml', before: 'a: 1\nb: 2', after: 'a: 1', outcome: 'none' },
    { path: '.golangci.yml', before: 'a: 1\nb: 2', after: 'a: 1', outcome: 'none' },
    {
      path: 'compose.yaml',
      before: 'services: { a: { image: x, tty: true } }',
      after: 'services: { a: { image: x } }',
      outcome: 'none',
    },
    {
      before: 'kind: B\nspec: { a: 1, b: 2 }\napiVersion: v1',
      after: 'kind: B\nspec: { a: 1 }\napiVersion: v1',
      outcome: 'none',
    },
  ],
  classify({ isPublic, what, dialect, area, inSchema, subject, before, stillRead }) {
    if (what === 'item' || inSchema || FLAG.test(subject)) return undefined;
    if (stillRead) return stillReadOutcome(stillRead);
    if (isPublic) return 'public';
    return isTyped(dialect) || area === 'test' || isTooling(before?.path) ? undefined : 'internal';
  },
});
