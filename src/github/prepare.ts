import { type Environment, variable } from './environment.ts';
import { type Comparison, comparisonOf, readTrigger } from './event.ts';
import { openReportDir } from './files.ts';
import { type Inputs, notServed, readInputs } from './inputs.ts';
import { info, maskSecret } from './log.ts';

/** All that the runner says about this run, read and checked before any work begins. */
export interface Prepared {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly reportDir: string;
  readonly request: Comparison &
    Pick<Inputs, 'failOn' | 'only'> & { readonly dir: string; readonly settingsPath: string | undefined };
}

/** Reads inputs and event, and says in the log what will be compared and what this version leaves out. */
export async function prepare(env: Environment): Promise<Prepared> {
  const inputs = readInputs(env);
  maskSecret(inputs.token ?? '');
  const trigger = await readTrigger(env);
  const comparison = comparisonOf(trigger, inputs);
  const reportDir = await openReportDir(env, inputs.reportDir);
  info(`${trigger.name}: ${comparison.base} → ${comparison.head}`);
  const missing = notServed(inputs);
  if (missing.length > 0) info(`Not served by this version: ${missing.join('; ')}. The verdict does not depend on it.`);
  const dir = variable(env, 'GITHUB_WORKSPACE') ?? process.cwd();
  const { failOn, only, settings: settingsPath } = inputs;
  return { env, inputs, reportDir, request: { dir, ...comparison, failOn, only, settingsPath } };
}
