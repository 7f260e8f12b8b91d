import type { Finding, Report, Reporter } from '../core/types.ts';
import type { Risk } from '../core/vocabulary.ts';
import { annotationsOf } from './annotations.ts';
import { explain } from './explain.ts';
import { writeOutputs, writeReport, writeSummary } from './files.ts';
import { annotate, info } from './log.ts';
import type { Prepared } from './prepare.ts';
import { renderOptions } from './render-options.ts';
import { publish } from './pull-request/publish.ts';
import { track } from './tracking/track.ts';

/** Which reports become files, and the outputs that name them. */
const REPORT_FILES: Readonly<Record<string, { readonly file: string; readonly output: string }>> = {
  json: { file: 'report.json', output: 'report-path' },
  sarif: { file: 'report.sarif', output: 'sarif-path' },
  html: { file: 'report.html', output: 'html-path' },
};

/** Where a report goes, what renders it, and what people call the two sides. */
export interface Delivery extends Pick<Prepared, 'env' | 'inputs' | 'reportDir' | 'target' | 'names'> {
  readonly reporters: readonly Reporter[];
}

/** A report in one format; undefined where there is no such format. */
type Render = (format: string) => string | undefined;

/**
 * Tells the result: annotations, log, report files, outputs, job summary, and last the pull request. A file that cannot
 * be written fails the step; what GitHub does not take is only told.
 */
export async function deliver(found: Report, delivery: Delivery): Promise<void> {
  const { env, inputs, reportDir, reporters } = delivery;
  /** Both sides by the names that people have for them. */
  const report = { ...found, range: { ...found.range, ...delivery.names } };
  const options = renderOptions(env);
  const render: Render = (name) => reporters.find((reporter) => reporter.name === name)?.render(report, options);

  annotationsOf(report.verdict.findings, inputs.annotations).forEach(annotate);
  info(render('pretty') ?? '');
  const paths = await writeReports(reportDir, render);
  await writeOutputs(env, { ...outputsOf(report), ...paths });
  await writeSummary(env, render('markdown') ?? '');
  const posted = await attempt('Not everything is posted to the pull request', () =>
    publish(report, delivery, options),
  );
  const tracked = await attempt('The tracking issue is not up to date', () => track(report, delivery, options));
  [...posted, ...tracked].forEach(info);
  const notes = report.verdict.conclusion === 'pass' ? tracked : [...posted, ...tracked];
  await writeSummary(env, notes.map((note) => `\n${note}\n`).join(''));
}

/** The verdict is known by now: a fault of ours in posting is told, and changes nothing. */
async function attempt(failed: string, work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    annotate({ level: 'warning', message: explain(error) });
    return [`${failed}: Breakwater failed, and the log says how.`];
  }
}

async function writeReports(dir: string, render: Render): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const [name, { file, output }] of Object.entries(REPORT_FILES)) {
    const text = render(name);
    if (text !== undefined) paths[output] = await writeReport(dir, file, text);
  }
  return paths;
}

function outputsOf({ verdict: { conclusion, findings } }: Report): Record<string, string> {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  return {
    verdict: conclusion,
    'critical-count': countOf(open, 'critical'),
    'high-count': countOf(open, 'high'),
    'medium-count': countOf(open, 'medium'),
    'low-count': countOf(open, 'low'),
    'waived-count': String(findings.length - open.length),
  };
}

const countOf = (findings: readonly Finding[], risk: Risk): string =>
  String(findings.filter((finding) => finding.risk === risk).length);
