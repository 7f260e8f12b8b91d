import type { AdvisoryOptions } from '../advisories/look-up.ts';
import { claims } from '../claims.ts';
import { VERSION } from '../core/version.ts';
import { variable } from '../github/environment.ts';
import { reviewApart } from '../sandbox/host.ts';
import type { Command, OutputOptions, ReviewOptions } from './arguments.ts';
import { print, terminal } from './output.ts';
import { withProgress } from './progress.ts';
import { COMMAND_USAGE, USAGE } from './usage.ts';

const PASSED = 0;
const BLOCKED = 1;

export interface Program {
  /** The file that becomes the child of a review. */
  readonly engine: string;
}

/** Runs one command and returns the exit status. What only some commands need is loaded by them: a review starts at once. */
export async function runCommand(command: Command, program: Program): Promise<number> {
  switch (command.name) {
    case 'help':
      return show(command.of === undefined ? USAGE : COMMAND_USAGE[command.of]);
    case 'version':
      return show(`${VERSION}\n`);
    case 'review':
      return runReview(command.options, program);
    case 'demo':
      return runDemo(command.options, program);
    case 'rules':
      return show(await rules(command.options), command.options);
    case 'explain':
      return show(await explain(command.rule));
    case 'init': {
      const { initialise } = await import('./init.ts');
      return show(await initialise(command.dir));
    }
    case 'waive': {
      const { waiveFinding } = await import('./rules.ts');
      return show(await waiveFinding(command.options));
    }
    default:
      return command satisfies never;
  }
}

async function show(text: string, options: OutputOptions = { format: 'pretty' }): Promise<number> {
  await print(text, options);
  return PASSED;
}

async function runReview(options: ReviewOptions, { engine }: Program): Promise<number> {
  const work = reviewApart({ ...options, claims, advisories: advisoriesOf(options) }, { entry: engine });
  const [report, { reporters }] = await withProgress(
    'reviewing',
    Promise.all([work, import('../reporters/index.ts')]), // loaded while the review goes on
  );
  const reporter = reporters.find(({ name }) => name === options.format);
  if (reporter === undefined) throw new Error(`no reporter is named ${options.format}`);
  await print(reporter.render(report, terminal(options)), options);
  return report.verdict.conclusion === 'block' ? BLOCKED : PASSED;
}

/** The token of whoever runs it only raises GitHub's rate limit. */
function advisoriesOf({ advisories }: Pick<ReviewOptions, 'advisories'>): AdvisoryOptions {
  const api = variable(process.env, 'GITHUB_API_URL');
  const token = variable(process.env, 'GITHUB_TOKEN') ?? variable(process.env, 'GH_TOKEN');
  return { choice: advisories, github: { api, token } };
}

async function runDemo(options: Omit<ReviewOptions, 'dir'>, program: Program): Promise<number> {
  const { makeDemo } = await import('./demo.ts');
  const demo = await makeDemo();
  process.stderr.write(`Made ${demo.dir}: branch ${demo.head} changes what ${demo.base} holds.\n\n`);
  return runReview({ ...options, ...demo }, program);
}

async function rules(options: OutputOptions<'pretty' | 'json' | 'markdown'>): Promise<string> {
  const { listRules } = await import('./rules.ts');
  return listRules(options.format, terminal(options));
}

async function explain(id: string): Promise<string> {
  const { explainRule } = await import('./rules.ts');
  return explainRule(id, terminal({ format: 'pretty' }));
}
