/** The shape of `.github/breakwater.yml`. The published JSON Schema is made from this. */
import * as v from 'valibot';
import { BUMPS, CLASSES, DOMAINS, ECOSYSTEMS, FAIL_ON, PLANES, RISKS } from '../core/vocabulary.ts';

const risk = v.picklist(RISKS);
const failOn = v.picklist(FAIL_ON);
const glob = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const globs = v.array(glob);
const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const planes = v.pipe(v.array(v.picklist(PLANES)), v.nonEmpty());
const approver = v.pipe(v.string(), v.regex(/^@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?$/, 'expected `@user` or `@org/team`'));

/** Longer than any id that `identifiable` makes. */
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/** A value or a list of values. */
const some = <T extends v.GenericSchema>(item: T) => v.union([item, v.array(item)]);

const match = v.strictObject({
  bump: v.optional(some(v.picklist(BUMPS))),
  ecosystem: v.optional(some(v.picklist(ECOSYSTEMS))),
  name: v.optional(some(glob)),
  direct: v.optional(v.boolean()),
  domain: v.optional(some(v.picklist(DOMAINS))),
  rule: v.optional(some(word)),
  class: v.optional(some(v.picklist(CLASSES))),
  risk: v.optional(some(risk)),
  path: v.optional(some(glob)),
});
const approvals = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  from: v.pipe(v.array(approver), v.nonEmpty()),
});
const policyEntry = v.strictObject({
  match,
  decide: v.optional(v.picklist(['pass', 'comment', 'block'])),
  approvals: v.optional(approvals),
});

const ruleSetting = v.union([
  v.literal('off'),
  risk,
  v.strictObject({ risk: v.optional(risk), 'fail-on': v.optional(failOn) }),
]);
const hours = v.pipe(v.string(), v.regex(/^\d+[hd]$/, 'expected hours or days, as `72h` or `7d`'));
const score = v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/, 'expected a score as the key'));
const release = v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'expected a release such as "1.34", in quotes'));
const steps = v.pipe(v.number(), v.integer(), v.minValue(-4), v.maxValue(4));

export const settingsSchema = v.strictObject({
  version: v.literal(1),
  'fail-on': v.optional(failOn, 'high'),
  rules: v.optional(v.record(v.string(), ruleSetting), {}),
  paths: v.optional(v.strictObject({ ignore: v.optional(globs, []), risk: v.optional(v.record(glob, steps), {}) }), {}),
  protobuf: v.optional(
    v.strictObject({
      contract: v.optional(v.union([planes, v.array(v.strictObject({ paths: globs, planes }))]), []),
      roots: v.optional(v.array(word), []),
      buf: v.optional(v.boolean(), true),
    }),
    {},
  ),
  config: v.optional(v.strictObject({ public: v.optional(globs, []), kubernetes: v.optional(release) }), {}),
  dependencies: v.optional(
    v.strictObject({
      policy: v.optional(v.array(policyEntry), []),
      deny: v.optional(v.array(word), []),
      allow: v.optional(v.array(word), []),
    }),
    {},
  ),
  approvals: v.optional(v.array(v.strictObject({ match, approvals })), []),
  advisories: v.optional(
    v.strictObject({
      source: v.optional(v.picklist(['off', 'github', 'osv', 'directory'])),
      'fail-on': v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
      'fix-within': v.optional(v.record(score, hours), {}),
    }),
    {},
  ),
  waivers: v.optional(
    v.strictObject({
      from: v.optional(v.picklist(['base', 'head']), 'head'),
      'max-days': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), 180),
      unwaivable: v.optional(v.array(word), []),
    }),
    {},
  ),
});
export type WrittenSettings = v.InferOutput<typeof settingsSchema>;

export const waiversSchema = v.strictObject({
  waivers: v.array(
    v.strictObject({
      id,
      reason: v.optional(v.nullable(v.string())),
      expires: v.optional(v.nullable(v.string())),
    }),
  ),
});
