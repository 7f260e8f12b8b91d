import type { Range } from '../core/types.ts';
import { comparisonOf } from './comparison.ts';
import { type Environment, variable } from './environment.ts';
import { openReportDir } from './files.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { info, maskSecret } from './log.ts';
import { originOf } from './origin.ts';
import { type Target, targetOf } from './pull-request/target.ts';
import { readTrigger } from './trigger.ts';

/** All that the runner says about this run, read and checked before any work begins. */
export interface Prepared {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly reportDir: string;
  /** The pull request that the run is about, if any. */
  readonly target: Target | undefined;
  readonly names: Pick<Range, 'baseName' | 'headName'>;
  readonly request: Pick<Inputs, 'failOn' | 'only'> & {
    readonly advisories: ReturnType<typeof advisoriesOf>;
    readonly dir: string;
    readonly origin: ReturnType<typeof originOf>;
    readonly base: string;
    readonly head: string;
    readonly direct: boolean;
    readonly settingsPath: string | undefined;
  };
}

/** Reads inputs and event, and says in the log what will be compared. */
export async function prepare(env: Environment): Promise<Prepared> {
  const inputs = readInputs(env);
  maskSecret(inputs.token ?? '');
  const trigger = await readTrigger(env);
  const { baseName, headName, ...refs } = comparisonOf(trigger, inputs);
  const reportDir = await openReportDir(env, inputs.reportDir);
  info(`${trigger.name}: ${refs.base} → ${refs.head}`);

  const dir = variable(env, 'GITHUB_WORKSPACE') ?? process.cwd();
  const { failOn, only, settings: settingsPath } = inputs;
  return {
    env,
    inputs,
    reportDir,
    target: targetOf(env, trigger),
    names: { baseName, headName },
    request: {
      dir,
      origin: originOf(env, inputs),
      ...refs,
      failOn,
      only,
      settingsPath,
      advisories: advisoriesOf(env, inputs),
    },
  };
}

/** Enterprise Servers have an API of their own. */
const advisoriesOf = (env: Environment, { advisories: choice, token }: Inputs) =>
  ({
    choice,
    usual: 'github',
    github: { api: variable(env, 'GITHUB_API_URL'), token },
  }) as const;
