import type { Finding, RenderOptions, Report, Reporter } from '../core/types.ts';
import type { Risk } from '../core/vocabulary.ts';
import { annotationsOf } from './annotations.ts';
import { type Environment, variable } from './environment.ts';
import { writeOutputs, writeReport, writeSummary } from './files.ts';
import type { Inputs } from './inputs.ts';
import { annotate, info } from './log.ts';

/** Which reports are written to files, and the outputs that name them. */
const REPORT_FILES = [
  { reporter: 'json', file: 'report.json', output: 'report-path' },
  { reporter: 'sarif', file: 'report.sarif', output: 'sarif-path' },
  { reporter: 'html', file: 'report.html', output: 'html-path' },
] as const;

const LOG_WIDTH = 120;

/** Where a report goes and what it is rendered with. */
export interface Delivery {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly reportDir: string;
  readonly reporters: readonly Reporter[];
}

/** Tells the result: log, annotations, report files, outputs, job summary. What fails here fails the step. */
export async function deliver(found: Report, { env, inputs, reportDir, reporters }: Delivery): Promise<void> {
  const report = withNotes(found, inputs);
  const render = rendererOf(report, reporters, repositoryUrl(env));
  info(render('pretty') ?? report.verdict.because);
  for (const annotation of annotationsOf(report.verdict.findings, inputs.annotations)) annotate(annotation);

  const paths: Record<string, string> = {};
  for (const { reporter, file, output } of REPORT_FILES) {
    const text = render(reporter);
    if (text !== undefined) paths[output] = await writeReport(reportDir, file, text);
  }
  await writeOutputs(env, { ...outputsOf(report), ...paths });
  await writeSummary(env, render('markdown') ?? '', shortSummary(report));
}

const rendererOf = (report: Report, reporters: readonly Reporter[], url: string | undefined) => {
  const options: RenderOptions = {
    colour: false,
    width: LOG_WIDTH,
    ...(url === undefined ? {} : { repositoryUrl: url }),
  };
  return (name: string) => reporters.find((reporter) => reporter.name === name)?.render(report, options);
};

/** What a reader would otherwise take for granted. */
function withNotes(report: Report, { advisories }: Inputs): Report {
  const hasDependencies = report.facts.some(({ domain }) => domain === 'dependencies');
  if (!hasDependencies || advisories === 'off') return report;
  const note = 'Dependencies were not looked up in any advisory database: this version does not do that yet.';
  return { ...report, verdict: { ...report.verdict, notes: [...report.verdict.notes, note] } };
}

const shortSummary = ({ verdict }: Report): string =>
  `## Breakwater: ${verdict.because}\n\nThe whole report is too long for a summary; its file is in the output \`report-path\`.`;

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

function repositoryUrl(env: Environment): string | undefined {
  const server = variable(env, 'GITHUB_SERVER_URL');
  const repository = variable(env, 'GITHUB_REPOSITORY');
  return server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
}
