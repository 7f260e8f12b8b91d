/** A key that stands twice in one map. YAML 1.2, 3.2.1.1: keys are unique; most readers keep the last one without a word. */
import { configRule } from '../changes.ts';

export default configRule({
  id: 'config/duplicate-key',
  on: 'duplicate-key',
  class: 'compatibility',
  title: 'key stands twice',
  why: 'Most readers keep the last one without a word, and strict ones refuse the file.',
  fix: 'Keep one of the two.',
  outcomes: {
    twice: {
      risk: 'medium',
      message: ({ name, others }) =>
        others === 0
          ? `\`${name}\` stands twice in the same block; the first value is lost.`
          : `\`${name}\` and ${others} more stand twice in the same block; the first values are lost.`,
    },
  },
  examples: [
    { before: 'a: 1', after: 'a: 1\na: 2', outcome: 'twice' },
    { before: 'a: 1\nb: 2', after: 'a: 1\nb: 2\na: 3\nb: 4', outcome: 'twice' },
    { before: 'a: 1\na: 2', after: 'a: 1\na: 2\nb: 3', outcome: 'none' },
    { before: 'a: 1', after: 'a: 1\nb: { a: 1 }', outcome: 'none' },
    { before: 'a: { b: 1 }', after: 'a:\na: { b: 1 }', outcome: 'none' },
    { before: 'a: 1', after: 'a: 1\na: 1', outcome: 'none' },
    {
      path: 'templates/a.yaml',
      before: 'a: 1',
      after: '{{- if .Values.x }}\na: 1\n{{- else }}\na: 2\n{{- end }}',
      outcome: 'none',
    },
  ],
  classify: () => 'twice',
});
