import type { AdvisoryOptions } from '../advisories/look-up.ts';
import { analyzers } from '../domains/index.ts';
import { exampleFindings } from '../example.ts';
import type { Report } from '../core/types.ts';
import { VERSION } from '../core/version.ts';
import { variable } from '../github/environment.ts';
import { reviewRepository } from '../ports.ts';
import { reporters } from '../reporters/index.ts';
import { renderExplain, renderRules } from '../reporters/parts/rules.ts';
import type { Command, OutputOptions, ReviewOptions } from './arguments.ts';
import { makeDemo } from './demo.ts';
import { initialise } from './init.ts';
import { print, terminal } from './output.ts';
import { withProgress } from './progress.ts';
import { unknownRule } from './unknown-rule.ts';
import { COMMAND_USAGE, USAGE } from './usage.ts';
import { waive } from './waive.ts';

const PASSED = 0;
const BLOCKED = 1;

/** Runs one command and returns the exit status. */
export async function runCommand(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      return show(command.of === undefined ? USAGE : COMMAND_USAGE[command.of]);
    case 'version':
      return show(`${VERSION}\n`);
    case 'review':
      return runReview(command.options);
    case 'demo':
      return runDemo(command.options);
    case 'rules':
      return show(renderRules(allRules, command.options.format, terminal(command.options)), command.options);
    case 'explain':
      return show(await explain(command.rule));
    case 'init':
      return show(await initialise(command.dir));
    case 'waive':
      return show(await waive(command.options, { rules: allRules, today: new Date().toISOString().slice(0, 10) }));
    default:
      return command satisfies never;
  }
}

const allRules = analyzers.flatMap((analyzer) => [...analyzer.rules]);

async function show(text: string, options: OutputOptions = { format: 'pretty' }): Promise<number> {
  await print(text, options);
  return PASSED;
}

async function runReview(options: ReviewOptions): Promise<number> {
  const report = await withProgress(
    'reviewing',
    reviewRepository({ ...options, advisories: advisoriesOf(options) }, analyzers, (result) =>
      deliver(result, options),
    ),
  );
  return report.verdict.conclusion === 'block' ? BLOCKED : PASSED;
}

/** The token of whoever runs it only raises GitHub's rate limit. */
function advisoriesOf({ advisories }: Pick<ReviewOptions, 'advisories'>): AdvisoryOptions {
  const api = variable(process.env, 'GITHUB_API_URL');
  const token = variable(process.env, 'GITHUB_TOKEN') ?? variable(process.env, 'GH_TOKEN');
  return { choice: advisories, github: { api, token } };
}

async function deliver(report: Report, options: OutputOptions): Promise<void> {
  const reporter = reporters.find(({ name }) => name === options.format);
  if (reporter === undefined) throw new Error(`no reporter is named ${options.format}`);
  await print(reporter.render(report, terminal(options)), options);
}

async function runDemo(options: Omit<ReviewOptions, 'dir'>): Promise<number> {
  const demo = await makeDemo();
  process.stderr.write(`Made ${demo.dir}: branch ${demo.head} changes what ${demo.base} holds.\n\n`);
  return runReview({ ...options, ...demo });
}

async function explain(id: string): Promise<string> {
  for (const analyzer of analyzers) {
    const rule = analyzer.rules.find((candidate) => candidate.id === id);
    if (rule !== undefined)
      return renderExplain(rule, await exampleFindings(analyzer, rule), terminal({ format: 'pretty' }));
  }
  throw unknownRule(
    id,
    allRules.map((candidate) => candidate.id),
  );
}
