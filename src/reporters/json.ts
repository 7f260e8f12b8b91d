import type { Reporter } from '../core/types.ts';
import { reportData } from './parts/data.ts';
import { jsonText } from './parts/json-text.ts';

/** The whole report for other tools, as `schema/report.schema.json` describes it. */
export default {
  name: 'json',
  render: (report) => jsonText(reportData(report)),
} satisfies Reporter;
