import type { Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/kubernetes/resources.ts';
import { container } from '../../../../../src/domains/config/kubernetes/examples.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const rules: readonly Rule[] = family;
const path = 'charts/web/templates/app.yaml';
const limited = (resources: string): string =>
  container(`resources:\n  limits: { memory: 1Gi }\n${resources}`).replace(
    'image: web',
    'image: "{{ .Values.image }}"',
  );
const LITERAL = limited('');
const FILLED = LITERAL.replace(/limits: .*/, '{{- toYaml .Values.resources | nindent 12 }}');
const EMPTIED = LITERAL.replace(/limits: .*/, '{{- if .Values.resources }}{{ end }}');

for (const rule of rules)
  testRule(
    rule,
    config,
    rule.id === 'config/memory-limit'
      ? [
          { path, before: LITERAL, after: FILLED, outcome: 'none' },
          { path, before: LITERAL, after: EMPTIED, outcome: 'drop' },
        ]
      : [],
  );
