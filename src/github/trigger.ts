import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { type Environment, variable } from './environment.ts';

/** What started the workflow. */
export interface Trigger {
  /** The event, `pull_request`. */
  readonly name: string;
  /** The full ref that the event speaks of, `refs/heads/main`; empty where there is none. */
  readonly ref: string;
  /** The commit that the runner checks out. */
  readonly sha: string;
  /** Data of others: read it with `payloadAs`. */
  readonly payload: unknown;
}

/** Reads the event that the runner left in a file. Throws a `UserError` where there is none. */
export async function readTrigger(env: Environment): Promise<Trigger> {
  const name = variable(env, 'GITHUB_EVENT_NAME');
  const path = variable(env, 'GITHUB_EVENT_PATH');
  if (name === undefined || path === undefined)
    throw new UserError('there is no event to read', 'This is the Action; elsewhere run `breakwater review`.');
  return {
    name,
    ref: variable(env, 'GITHUB_REF') ?? '',
    sha: variable(env, 'GITHUB_SHA') ?? 'HEAD',
    payload: await readPayload(name, path),
  };
}

async function readPayload(name: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw unusable(name, 'its payload is no JSON file', { cause });
  }
}

/** The payload as a schema describes it. Throws a `UserError` that names the first thing that is otherwise. */
export function payloadAs<S extends v.GenericSchema>(schema: S, { name, payload }: Trigger): v.InferOutput<S> {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unusable(name, `\`${v.getDotPath(issue) ?? 'payload'}\` is not as GitHub sends it`);
}

const unusable = (name: string, why: string, options?: ErrorOptions): UserError =>
  new UserError(
    `the event \`${presentable(name)}\` cannot be used: ${why}`,
    'Set the inputs `base` and `head` to name what to compare.',
    options,
  );
