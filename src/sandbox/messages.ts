/** What parent and child say to each other. The parent takes nothing of the child's for granted. */
import * as v from 'valibot';
import { FAILURE_KINDS } from '../advisories/failure.ts';
import type { AdvisoryOptions } from '../advisories/look-up.ts';
import type { ChangedFile, Range } from '../core/types.ts';
import { DOMAINS, FAIL_ON } from '../core/vocabulary.ts';
import type { Choices } from '../ports.ts';
import { Garbled, parseJson } from './frames.ts';

/** A schema for each field of a type, the optional ones included: one that is forgotten is a compile error. */
export type EveryField<T> = Readonly<
  Record<keyof T, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>
>;

/** Numbers a question, so that answers may come in any order. */
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const side = v.picklist(['base', 'head', 'policy', 'release', 'other release']);
export type Side = v.InferOutput<typeof side>;
/** How many releases there are: the trees of so many may be asked for. */
export const RELEASES = ['release', 'other release'] as const;
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(RELEASES.length));

/** The heads of what the child says. Bodies are a path, a prefix or JSON. */
export const spoken = v.variant('say', [
  v.strictObject({ say: v.literal('open'), id }),
  v.strictObject({ say: v.literal('settings'), id }),
  v.strictObject({ say: v.literal('read'), id, side, domain: v.optional(v.picklist(DOMAINS)) }),
  v.strictObject({ say: v.literal('list'), id, side }),
  v.strictObject({ say: v.literal('grep'), id, side }),
  v.strictObject({ say: v.literal('releases'), id }),
  v.strictObject({ say: v.literal('approvals'), id }),
  v.strictObject({ say: v.literal('ask'), id }),
  /** From now on it works on the answer to this question. */
  v.strictObject({ say: v.literal('at'), id }),
  v.strictObject({ say: v.literal('done') }),
  v.strictObject({ say: v.literal('failed') }),
]);
export type Spoken = v.InferOutput<typeof spoken>;
export type Question = Exclude<Spoken, { say: 'at' | 'done' | 'failed' }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
export type Unnumbered = WithoutId<Question>;

/** The heads of what the parent says. Bodies are a text, JSON, or paths with NUL between them. */
export const heard = v.variant('say', [
  v.strictObject({ say: v.literal('begin') }),
  v.strictObject({ say: v.literal('answer'), id }),
  v.strictObject({ say: v.literal('nothing'), id }),
  v.strictObject({ say: v.literal('unreadable'), id, line: v.number() }),
  v.strictObject({ say: v.literal('refused'), id, kind: v.picklist(FAILURE_KINDS) }),
]);
export type Heard = v.InferOutput<typeof heard>;

/** What the user chose, without what only the parent may know. */
export const choices = v.strictObject({
  failOn: v.optional(v.picklist(FAIL_ON)),
  only: v.optional(v.array(v.picklist(DOMAINS))),
  settingsFile: v.optional(v.string()),
  settingsPath: v.optional(v.string()),
  advisories: v.strictObject({
    choice: v.optional(v.union([v.picklist(['off', 'github', 'osv']), v.strictObject({ folder: v.string() })])),
    usual: v.exactOptional(v.picklist(['off', 'github'])),
    github: v.exactOptional(v.strictObject({ api: v.optional(v.string()) })),
    osv: v.optional(v.string()),
  } satisfies EveryField<Omit<AdvisoryOptions, 'limits'>>),
} satisfies EveryField<Choices>);

const changedFile = v.strictObject({
  path: v.string(),
  previousPath: v.exactOptional(v.string()),
  status: v.picklist(['added', 'deleted', 'modified', 'renamed']),
  special: v.exactOptional(v.picklist(['symlink', 'submodule'])),
} satisfies EveryField<ChangedFile>);
export const range = v.strictObject({
  base: v.string(),
  head: v.string(),
  mergeBase: v.string(),
  baseName: v.string(),
  headName: v.string(),
} satisfies EveryField<Range>);
export const repository = v.strictObject({ range, files: v.array(changedFile) });
export const approvalAnswer = v.strictObject({
  approvals: v.array(v.strictObject({ user: v.string(), as: v.array(v.string()) })),
  notes: v.array(v.string()),
});
export const reply = v.strictObject({ body: v.unknown(), link: v.nullable(v.string()) });

const MOST_NAMES = 1000;
/** Users and teams, as settings may name them. */
export const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MOST_NAMES));
export const request = v.strictObject({ url: v.pipe(v.string(), v.maxLength(65_536)), body: v.optional(v.unknown()) });
/** An error of the child: one that the user can mend has a hint, any other its trace. */
export const failed = v.strictObject({ message: v.string(), hint: v.exactOptional(v.string()), trace: v.string() });
export type Failed = v.InferOutput<typeof failed>;

/** Data as a schema has it. Throws `Garbled` for any other; what it returns has no key that the schema does not know. */
export function checked<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  throw new Garbled(result.issues[0].message);
}

/** JSON as a schema has it. Throws `Garbled` for any other. */
export const read = <S extends v.GenericSchema>(schema: S, json: string): v.InferOutput<S> =>
  checked(schema, parseJson(json));

/** What lines are looked for, and where. */
export const search = v.strictObject({
  word: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  paths: v.array(v.string()),
});
/** For each path its lines. */
export const found = v.array(v.string());
