import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { DOMAINS, type Domain, FAIL_ON, type FailOn } from '../core/vocabulary.ts';
import { type Environment, variable } from './environment.ts';

const ADVISORIES = ['off', 'github', 'osv'] as const;
const COMMENT = ['always', 'on-findings', 'never'] as const;
const REVIEW = ['comment', 'request-changes', 'never'] as const;
/** GitHub shows no more than this of each level and step. */
const MOST_ANNOTATIONS = 10;
const MOST_COMMENTS = 100;
const USUAL_COMMENTS = 25;

/** The inputs of action.yml, checked; undefined where the workflow leaves them out. */
export interface Inputs {
  readonly token: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly only: readonly Domain[] | undefined;
  readonly settings: string | undefined;
  readonly advisories: (typeof ADVISORIES)[number] | undefined;
  readonly comment: (typeof COMMENT)[number];
  readonly review: (typeof REVIEW)[number];
  readonly maxInlineComments: number;
  readonly annotations: number;
  readonly reportDir: string | undefined;
  readonly trackingIssue: boolean;
}

/** Reads all inputs from the runner's variables. Throws a `UserError` that names the first wrong one. */
export function readInputs(env: Environment): Inputs {
  return {
    token: input(env, 'token'),
    base: input(env, 'base'),
    head: input(env, 'head'),
    failOn: oneOf(env, 'fail-on', FAIL_ON),
    only: listOf(env, 'only', DOMAINS),
    settings: input(env, 'settings'),
    advisories: oneOf(env, 'advisories', ADVISORIES),
    comment: oneOf(env, 'comment', COMMENT) ?? 'on-findings',
    review: oneOf(env, 'review', REVIEW) ?? 'comment',
    maxInlineComments: upTo(env, 'max-inline-comments', MOST_COMMENTS) ?? USUAL_COMMENTS,
    annotations: upTo(env, 'annotations', MOST_ANNOTATIONS) ?? MOST_ANNOTATIONS,
    reportDir: input(env, 'report-dir'),
    trackingIssue: oneOf(env, 'tracking-issue', ['true', 'false']) === 'true',
  };
}

const input = (env: Environment, name: string): string | undefined => variable(env, `INPUT_${name.toUpperCase()}`);

function oneOf<T extends string>(env: Environment, name: string, allowed: readonly T[]): T | undefined {
  const value = input(env, name);
  return value === undefined ? undefined : allowedWord(name, value, allowed);
}

function listOf<T extends string>(env: Environment, name: string, allowed: readonly T[]): T[] | undefined {
  return input(env, name)
    ?.split(',')
    .map((word) => allowedWord(name, word.trim(), allowed));
}

function allowedWord<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const word = allowed.find((candidate) => candidate === value);
  if (word === undefined) throw notTaken(name, value, `It takes ${allowed.join(', ')}.`);
  return word;
}

function upTo(env: Environment, name: string, most: number): number | undefined {
  const value = input(env, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,3}$/.test(value) || Number(value) > most)
    throw notTaken(name, value, `It takes a number from 0 to ${most}.`);
  return Number(value);
}

const notTaken = (name: string, value: string, hint: string): UserError =>
  new UserError(`the input \`${name}\` does not take \`${presentable(value)}\``, hint);
