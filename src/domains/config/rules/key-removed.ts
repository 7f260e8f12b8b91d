/** A key that is gone: row L27 of the catalogue. */
import { configRule } from '../changes.ts';
import { isTooling } from '../tooling.ts';

const PUBLIC = { config: { isPublic: () => true } };

export default configRule({
  id: 'config/key-removed',
  on: 'key-removed',
  class: 'removed',
  title: 'key removed',
  why: 'Whoever sets or reads it is ignored from now on, without a word.',
  fix: 'Keep it as deprecated for a release, and say what takes its place.',
  outcomes: {
    public: { risk: 'medium', message: ({ subject }) => `\`${subject}\` was removed from a public configuration.` },
    internal: {
      risk: 'low',
      message: ({ subject }) => `\`${subject}\` was removed.`,
      why: 'Whatever still reads it falls back to its default without a word.',
      fix: 'Make sure that nothing reads it any longer.',
    },
  },
  examples: [
    { before: 'a: 1\nb: 2', after: 'a: 1', settings: PUBLIC, outcome: 'public' },
    { before: 'a: 1\nb: 2', after: 'a: 1', outcome: 'internal' },
    { path: 'charts/web/values.yaml', before: 'a: 1\nb: { c: 2, d: 3 }', after: 'a: 1', outcome: 'internal' },
    { before: 'a: [{ name: x }]', after: 'a: []', outcome: 'none' },
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
  classify({ isPublic, what, dialect, area, inSchema, before }) {
    if (what === 'item' || inSchema) return undefined;
    if (isPublic) return 'public';
    const isTyped = dialect !== undefined && dialect !== 'helm-values';
    return isTyped || area === 'test' || isTooling(before?.path) ? undefined : 'internal';
  },
});
