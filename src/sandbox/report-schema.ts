/** A report as it comes out of the child: checked to the last field that a reporter reads. */
import * as v from 'valibot';
import type { Report } from '../core/types.ts';
import { CLASSES, DOMAINS, PLANES, RISKS } from '../core/vocabulary.ts';
import { range } from './messages.ts';

const text = v.string();
const texts = v.array(text);
const domain = v.picklist(DOMAINS);
const count = v.pipe(v.number(), v.minValue(0));
const line = v.pipe(v.number(), v.safeInteger());

const location = v.strictObject({ path: text, line, endLine: v.exactOptional(line) });
const place = { before: v.exactOptional(location), after: v.exactOptional(location) };

/** Each kind has further fields of its own, which are printed as they are. */
const change = v.looseObject({
  kind: text,
  subject: text,
  ...place,
  key: v.exactOptional(text),
  group: v.exactOptional(text),
  secret: v.exactOptional(v.boolean()),
});

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
  waiver: v.exactOptional(v.strictObject({ id: text, reason: text, expires: text })),
  excerpt: v.exactOptional(v.strictObject({ removed: texts, added: texts })),
  approval: v.exactOptional(v.strictObject({ count, from: texts, by: texts, met: v.boolean() })),
  decision: v.exactOptional(v.picklist(['pass', 'comment', 'block'])),
  blocks: v.exactOptional(v.literal(true)),
});

export const reportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  tool: v.strictObject({ name: text, version: text }),
  range,
  verdict: v.strictObject({
    conclusion: v.picklist(['pass', 'comment', 'block']),
    because: text,
    findings: v.array(finding),
    notes: texts,
  }),
  facts: v.array(v.strictObject({ domain, change, follows: v.exactOptional(v.literal(true)) })),
  unreadable: v.array(v.strictObject({ path: text, side: v.picklist(['base', 'head']), reason: text })),
  stats: v.strictObject({ filesChanged: count, filesReviewed: count, durationMs: count }),
});
