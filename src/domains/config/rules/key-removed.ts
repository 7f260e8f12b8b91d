/** A key that is gone: row L27 of the catalogue. */
import { configRule } from '../changes.ts';

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
  },
  examples: [
    { before: 'a: 1\nb: 2', after: 'a: 1', settings: PUBLIC, outcome: 'public' },
    { before: 'a: 1\nb: 2', after: 'a: 1', outcome: 'none' },
    { before: 'a: [{ name: x }]', after: 'a: []', outcome: 'none' },
  ],
  classify: ({ isPublic, what }) => (isPublic && what === 'key' ? 'public' : undefined),
});
