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
/** By the name of a rule, a class or a domain. */
export const ruleSettings = v.record(v.string(), ruleSetting);

const hours = v.pipe(v.string(), v.regex(/^\d+[hd]$/, 'expected hours or days, as `72h` or `7d`'));
const score = v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/, 'expected a score as the key'));
const release = v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'expected a release such as "1.34", in quotes'));
const steps = v.pipe(v.number(), v.integer(), v.minValue(-4), v.maxValue(4));

/** What an editor shows beside a key. */
const about = <T extends v.GenericSchema>(text: string, schema: T) => v.pipe(schema, v.description(text));

const paths = v.strictObject({
  ignore: v.optional(about('Files that are not looked at, as globs; the report names them.', globs), []),
  risk: v.optional(
    about('Steps by which the risk of findings in these files goes up (1) or down (-1).', v.record(glob, steps)),
    {},
  ),
  'fail-on': v.optional(
    about(
      'From which risk on findings in these files block; the first glob that matches counts.',
      v.record(glob, failOn),
    ),
    {},
  ),
});

const protobuf = v.strictObject({
  contract: v.optional(
    about(
      'What readers rely on: the binary form, JSON, generated code; for all files, or by path.',
      v.union([planes, v.array(v.strictObject({ paths: globs, planes }))]),
    ),
    [],
  ),
  roots: v.optional(about('Folders that imports start from, besides those of buf.yaml.', v.array(word)), []),
  buf: v.optional(about('Whether the `breaking` section of buf.yaml is honoured.', v.boolean()), true),
});

const config = v.strictObject({
  public: v.optional(about('Files whose keys others set: there a removed or renamed key is medium.', globs), []),
  kubernetes: v.optional(about('The Kubernetes release deployed to, as "1.34".', release)),
});

const dependencies = v.strictObject({
  policy: v.optional(
    about('What a change of a dependency needs; the first entry that matches decides.', v.array(policyEntry)),
    [],
  ),
  deny: v.optional(
    about('Packages that block when they come in, as `pkg:npm/event-stream@>=3.3.6 <4`.', v.array(word)),
    [],
  ),
  allow: v.optional(about('Packages that `deny` does not reach, as package URLs.', v.array(word)), []),
});

const advisories = v.strictObject({
  source: v.optional(about('Where vulnerabilities are looked up.', v.picklist(['off', 'github', 'osv', 'directory']))),
  'fail-on': v.optional(
    about('The CVSS score from which on a vulnerability blocks.', v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  ),
  'fix-within': v.optional(
    about('Score to time: until when a vulnerability is to be mended.', v.record(score, hours)),
    {},
  ),
});

const waivers = v.strictObject({
  from: v.optional(
    about('Which side of a pull request the waivers are read from.', v.picklist(['base', 'head'])),
    'head',
  ),
  'max-days': v.optional(
    about('How far ahead a waiver may end.', v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
    180,
  ),
  unwaivable: v.optional(about('Rules, and classes as `class:secret`, that nobody can waive.', v.array(word)), []),
});

export const settingsSchema = v.strictObject({
  version: about('The version of this format.', v.literal(1)),
  'fail-on': v.optional(about('From which risk on a finding blocks.', failOn), 'high'),
  rules: v.optional(
    about(
      'By rule id, `class:NAME` or `domain:NAME`: off, another risk, or from which risk on it blocks.',
      ruleSettings,
    ),
    {},
  ),
  paths: v.optional(about('What holds for files alone.', paths), {}),
  protobuf: v.optional(about('How protobuf schemas are read.', protobuf), {}),
  config: v.optional(about('How configuration is read.', config), {}),
  dependencies: v.optional(about('Which dependencies may come in, and who has to approve.', dependencies), {}),
  approvals: v.optional(
    about('Findings that need approvals in place of `fail-on`.', v.array(v.strictObject({ match, approvals }))),
    [],
  ),
  advisories: v.optional(about('Known vulnerabilities.', advisories), {}),
  waivers: v.optional(about('Findings accepted in .github/breakwater-waivers.yml.', waivers), {}),
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
