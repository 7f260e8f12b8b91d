/** A template renders something in other cases than before: no value changes, and yet a Service may come or go. */
import { configRule } from '../changes.ts';

export default configRule({
  id: 'config/condition-changed',
  on: 'condition-changed',
  class: 'compatibility',
  title: 'template condition changed',
  why: 'What stands below it is rendered in other cases than before, so objects may appear or vanish at the next upgrade.',
  fix: 'Render the chart with the values in use, before and after, and compare.',
  outcomes: {
    other: {
      risk: 'low',
      message: ({ from, to }) => `A condition of the template goes from \`${from}\` to \`${to}\`.`,
    },
  },
  examples: [
    {
      path: 'chart/templates/service.yaml',
      before: '{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}',
      after: '{{- if not .Values.service.enabled }}\nkind: Service\n{{- end }}',
      outcome: 'other',
    },
    {
      path: 'chart/templates/service.yaml',
      before: '{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}',
      after: '{{ if   .Values.service.enabled }}\nkind: Service\n{{ end }}',
      outcome: 'none',
    },
    {
      path: 'chart/templates/service.yaml',
      before: 'kind: Service',
      after: '{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}',
      outcome: 'none',
    },
  ],
  classify: () => 'other',
});
