/** A value of another type: row L27 of the catalogue. */
import { configRule } from '../changes.ts';
import { isTooling } from '../tooling.ts';
import type { TypeChanged } from '../setting-changes.ts';

const said = ({ subject, from, to }: TypeChanged): string => `\`${subject}\` was a ${from} and is now a ${to}.`;

const PUBLIC = { config: { isPublic: () => true } };

export default configRule({
  id: 'config/type-changed',
  on: 'type-changed',
  class: 'type-changed',
  title: 'type changed',
  why: 'A reader that expects the old type fails to start, or falls back to its default.',
  fix: 'Keep the type, or change the readers in the same step.',
  outcomes: {
    shape: { risk: 'medium', message: said },
    public: { risk: 'high', message: said },
    empty: {
      risk: 'low',
      message: ({ subject, from, to }) => `\`${subject}\` was an empty ${from} and is now an empty ${to}.`,
      why: 'Who fills it with the old kind is warned, or refused.',
      fix: 'Say in the release notes which kind it takes.',
    },
    spelling: {
      risk: 'low',
      message: ({ subject, from, to }) => `\`${subject}\` keeps its text, but was a ${from} and is now a ${to}.`,
      why: 'Readers that are strict about types refuse it; others do not notice.',
    },
  },
  examples: [
    { before: 'a: { b: 1, c: 2 }', after: 'a: [b, c]', settings: PUBLIC, outcome: 'public' },
    { before: 'a: { b: 1 }', after: 'a: text', outcome: 'shape' },
    { before: 'a: { b: {}, c: 1 }', after: 'a: { b: [], c: 1 }', outcome: 'empty' },
    { before: 'port: 8080', after: 'port: "8080"', outcome: 'spelling' },
    { before: 'a: { b: "", c: 1 }', after: 'a: { b: {}, c: 1 }', outcome: 'empty' },
    { before: 'a: { b: "", c: 1 }', after: 'a: { b: { d: "" }, c: 1 }', outcome: 'shape' },
    { path: '.golangci.yml', before: 'a: { b: 1 }', after: 'a: text', outcome: 'none' },
    { before: 'port: 8080', after: "port: '{{ .Values.port }}'", outcome: 'none' },
    { before: 'a: x', after: 'a: [x]', outcome: 'none' },
    { before: 'a: { b: 1 }', after: 'a: !reference [c, d]', outcome: 'none' },
    {
      path: '.github/workflows/ci.yml',
      before: 'on: [push]\njobs: {}',
      after: 'on: { push: {} }\njobs: {}',
      outcome: 'none',
    },
    { before: 'a:', after: 'a: { b: 1 }', outcome: 'none' },
  ],
  classify({ from, to, isEmpty, isPublic, dialect, before }) {
    // What has a schema of its own refuses a wrong type itself.
    if (dialect !== undefined && dialect !== 'helm-values') return undefined;
    if (!isPublic && isTooling(before?.path)) return undefined;
    if (from !== 'map' && to !== 'map') return 'spelling';
    if (isPublic) return 'public';
    return isEmpty ? 'empty' : 'shape';
  },
});
