/**
 * A report as it comes out of the child: checked to the last field that a reporter reads. The compiler refuses a schema
 * that lacks a field of its type: the child would be taken for garbled at the first report that has it.
 */
import * as v from 'valibot';
import type {
  ApprovalState,
  Change,
  Excerpt,
  Fact,
  Finding,
  Place,
  Report,
  SourceLocation,
  Verdict,
  Waiver,
} from '../core/types.ts';
import { CLASSES, DOMAINS, PLANES, RISKS } from '../core/vocabulary.ts';
import { type EveryField, range } from './messages.ts';

const text = v.string();
const texts = v.array(text);
const domain = v.picklist(DOMAINS);
const count = v.pipe(v.number(), v.minValue(0));
const line = v.pipe(v.number(), v.safeInteger());

const location = v.strictObject({
  path: text,
  line,
  endLine: v.exactOptional(line),
} satisfies EveryField<SourceLocation>);
const place = {
  before: v.exactOptional(location),
  after: v.exactOptional(location),
} satisfies EveryField<Place>;

/** Each kind has further fields of its own, which are printed as they are. */
const change = v.looseObject({
  kind: text,
  subject: text,
  ...place,
  key: v.exactOptional(text),
  group: v.exactOptional(text),
  secret: v.exactOptional(v.boolean()),
} satisfies EveryField<Change>);

const waiver = v.strictObject({
  id: text,
  reason: text,
  expires: text,
  isNew: v.exactOptional(v.literal(true)),
} satisfies EveryField<Waiver>);
const excerpt = v.strictObject({ removed: texts, added: texts } satisfies EveryField<Excerpt>);
const approval = v.strictObject({
  count,
  from: texts,
  by: texts,
  met: v.boolean(),
} satisfies EveryField<ApprovalState>);

const finding = v.strictObject({
  id: text,
  rule: text,
  outcome: text,
  domain,
  class: v.picklist(CLASSES),
  risk: v.picklist(RISKS),
  subject: text,
  title: text,
  message: text,
  why: text,
  fix: text,
  suggestion: v.exactOptional(text),
  breaks: v.array(v.picklist(PLANES)),
  equivalents: texts,
  ...place,
  also: v.array(v.strictObject(place)),
  change,
  waiver: v.exactOptional(waiver),
  unwaivable: v.exactOptional(v.literal(true)),
  side: v.exactOptional(v.literal('base')),
  excerpt: v.exactOptional(excerpt),
  approval: v.exactOptional(approval),
  decision: v.exactOptional(v.picklist(['pass', 'comment', 'block'])),
  blocks: v.exactOptional(v.literal(true)),
} satisfies EveryField<Finding>);

const fact = v.strictObject({ domain, change, follows: v.exactOptional(v.literal(true)) } satisfies EveryField<Fact>);
const verdict = v.strictObject({
  conclusion: v.picklist(['pass', 'comment', 'block']),
  because: text,
  findings: v.array(finding),
  notes: texts,
} satisfies EveryField<Verdict>);

export const reportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  tool: v.strictObject({ name: text, version: text } satisfies EveryField<Report['tool']>),
  range,
  verdict,
  facts: v.array(fact),
  unreadable: v.array(
    v.strictObject({ path: text, side: v.picklist(['base', 'head']), reason: text } satisfies EveryField<
      Report['unreadable'][number]
    >),
  ),
  stats: v.strictObject({
    filesChanged: count,
    filesReviewed: count,
    durationMs: count,
  } satisfies EveryField<Report['stats']>),
} satisfies EveryField<Report>);
