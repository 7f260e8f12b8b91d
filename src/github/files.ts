/** What the Action leaves behind in files: outputs and summary for the runner, reports for later steps. */
import { randomUUID } from 'node:crypto';
import { appendFile, lstat, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { type Environment, variable } from './environment.ts';

/** Hands values to later steps, each between delimiters that nobody can foresee. */
export async function writeOutputs(env: Environment, outputs: Readonly<Record<string, string>>): Promise<void> {
  const delimiter = `breakwater-${randomUUID()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  await append(env, 'GITHUB_OUTPUT', entries.join(''));
}

/** Adds to the summary of the job. */
export const writeSummary = (env: Environment, markdown: string): Promise<void> =>
  append(env, 'GITHUB_STEP_SUMMARY', markdown);

async function append(env: Environment, name: string, text: string): Promise<void> {
  const file = variable(env, name);
  if (file !== undefined) await appendFile(file, text);
}

/**
 * The folder for reports, made where it is missing. Throws a `UserError` where it lies, links followed, neither in the
 * workspace nor in the runner's temporary folder: a checked-out tree may hold a link to anywhere.
 */
export async function openReportDir(env: Environment, named: string | undefined): Promise<string> {
  const { workspace, temporary } = foldersOf(env);
  const dir = resolve(workspace, named ?? join(temporary, 'breakwater'));
  if (!(await isOurs(env, dir))) {
    throw new UserError(
      `the input \`report-dir\` does not take \`${presentable(named ?? dir)}\``,
      'It takes a folder inside the workspace or the temporary folder of the runner.',
    );
  }
  await mkdir(dir, { recursive: true });
  return dir;
}

function foldersOf(env: Environment): Record<'workspace' | 'temporary', string> {
  const workspace = variable(env, 'GITHUB_WORKSPACE') ?? process.cwd();
  return { workspace, temporary: variable(env, 'RUNNER_TEMP') ?? workspace };
}

/** Whether a path lies, links followed, in the workspace or in the runner's temporary folder. */
async function isOurs(env: Environment, path: string): Promise<boolean> {
  const roots = await Promise.all(Object.values(foldersOf(env)).map((root) => realpath(root)));
  const real = await realpathOfNearest(path);
  return roots.some((root) => isWithin(root, real));
}

/**
 * The text of a file that a step before this one brought, or of `report.json` in a folder of that name. Throws a `UserError`
 * for what is no plain file in the workspace or in the runner's temporary folder, and for more than so many bytes.
 */
export async function readWithin(env: Environment, named: string, most: number): Promise<string> {
  const path = resolve(foldersOf(env).workspace, named);
  const refuse = (why: string, options?: ErrorOptions) =>
    new UserError(`the input \`report\` does not take \`${presentable(named)}\`: ${why}`, FROM_ARTIFACT, options);
  if (!(await isOurs(env, path))) throw refuse('it lies elsewhere');
  try {
    const file = (await lstat(path)).isDirectory() ? join(path, 'report.json') : path;
    const known = await lstat(file);
    if (!known.isFile()) throw refuse('it is no plain file');
    if (known.size > most) throw refuse('it is too large');
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw refuse('it cannot be read', { cause });
  }
}

const FROM_ARTIFACT = 'Let `actions/download-artifact` bring the report of the run, and name its file.';

/** The real path of a folder that need not exist yet: that of its nearest parent which does. */
async function realpathOfNearest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return join(await realpathOfNearest(dirname(path)), basename(path));
  }
}

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/** Writes one file anew and returns its path; a link that stands in its place is replaced, not followed. */
export async function writeReport(dir: string, name: string, text: string): Promise<string> {
  const file = join(dir, name);
  await rm(file, { force: true });
  await writeFile(file, text, { flag: 'wx' });
  return file;
}
