/** What a report of a run that strangers control may hold. Every string is bounded and made visible; what is unknown is dropped. */
import * as v from 'valibot';
import { isIdentity, shorten, visible } from '../../core/present.ts';
import { CLASSES, DOMAINS, PLANES, RISKS } from '../../core/vocabulary.ts';

const LONGEST_PROSE = 2000;

const bounded = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A sentence: one line, nothing invisible in it. */
const prose = v.pipe(
  bounded(100_000),
  v.transform((text) => shorten(visible(text), LONGEST_PROSE)),
);
const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const place = v.nullish(v.object({ path: bounded(4096), line, endLine: v.optional(line) }));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const waiver = v.object({
  id: bounded(500),
  reason: prose,
  expires: v.pipe(v.string(), v.regex(DAY)),
  new: v.optional(v.literal(true)),
});
const approval = v.object({
  count,
  from: list(bounded(300), 100),
  by: list(bounded(300), 100),
  met: v.boolean(),
});

/** An id begins with its rule, the rule with its domain, and what follows is as identities are written. */
const isWhole = ({ id, rule, domain }: { readonly id: string; readonly rule: string; readonly domain: string }) =>
  rule.startsWith(`${domain}/`) && id.startsWith(`${rule}:`) && isIdentity(id.slice(rule.length + 1));

const finding = v.pipe(
  v.object({
    id: bounded(500),
    rule: v.pipe(v.string(), v.regex(/^[a-z]{1,20}\/[a-z0-9-]{1,80}$/)),
    outcome: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
    domain: v.picklist(DOMAINS),
    class: v.picklist(CLASSES),
    risk: v.picklist(RISKS),
    subject: prose,
    title: prose,
    message: prose,
    why: prose,
    fix: prose,
    suggestion: v.nullish(bounded(20_000)),
    breaks: list(v.picklist(PLANES), PLANES.length),
    equivalents: list(prose, 100),
    before: place,
    after: place,
    waiver: v.nullish(waiver),
    also: v.optional(list(v.object({ before: place, after: place }), 10_000), []),
    approval: v.optional(approval),
    blocks: v.optional(v.literal(true)),
    unwaivable: v.optional(v.literal(true)),
    side: v.optional(v.literal('base')),
  }),
  v.check((found) => isWhole(found), 'expected an id of its rule'),
);

/** What a change of another kind may hold otherwise: only pictures of dependencies are drawn from it. */
const shown = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null);

const change = v.object({
  domain: v.picklist(DOMAINS),
  kind: prose,
  subject: prose,
  before: place,
  after: place,
  name: shown(prose),
  from: shown(prose),
  to: shown(prose),
  section: shown(prose),
  direct: shown(v.boolean()),
  locked: shown(v.boolean()),
  follows: v.optional(v.literal(true)),
});

export const artifactSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('breakwater'), version: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/)) }),
  range: v.object({ base: sha, head: sha, mergeBase: sha }),
  verdict: v.object({
    conclusion: v.picklist(['pass', 'comment', 'block']),
    because: prose,
    notes: list(prose, 1000),
  }),
  findings: list(finding, 20_000),
  changes: list(change, 200_000),
  unreadable: list(v.object({ path: prose, side: v.picklist(['base', 'head']), reason: prose }), 20_000),
  stats: v.object({ filesChanged: count, filesReviewed: count, durationMs: v.pipe(v.number(), v.minValue(0)) }),
});
export type Artifact = v.InferOutput<typeof artifactSchema>;
export type ArtifactFinding = Artifact['findings'][number];
export type ArtifactPlace = ArtifactFinding['before'];
