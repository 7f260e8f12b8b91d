/** What `breaking` sections of buf.yaml leave of a trial: with buf, which of its annotations; here, which findings above information. */
import { classify } from '../../../src/classify.ts';
import type { Finding } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { BUF_RULES } from '../../../src/domains/protobuf/buf/rules.ts';
import type { ProtobufChange } from '../../../src/domains/protobuf/changes.ts';
import { inputOf } from '../../../src/example.ts';
import type { Annotation } from './buf.ts';
import { coverageOf } from './coverage.ts';
import type { Trial } from './trial.ts';

/** `use` of one category with one rule or all of a trial switched off, or of one rule alone. */
export interface Section {
  readonly use: string;
  readonly off: readonly string[];
}

const CATEGORIES = ['FILE', 'PACKAGE'];

/** All sections that make a difference to a trial. */
function sectionsFor({ annotations }: Trial): readonly Section[] {
  const rules = [...new Set(annotations.map(({ rule }) => rule))];
  return [
    ...CATEGORIES.flatMap((use) => [...rules.map((rule) => ({ use, off: [rule] })), { use, off: rules }]),
    ...rules.map((use) => ({ use, off: [] })),
  ];
}

const isOn = ({ rule }: Annotation, { use, off }: Section): boolean =>
  (rule === use || (BUF_RULES.get(rule) ?? []).includes(use)) && !off.includes(rule);

/** What is wrong with how each section is honoured, a line each. */
export async function dishonoured(trial: Trial): Promise<readonly string[]> {
  const input = inputOf(trial.before, trial.after, '');
  const changes = await protobuf.analyze({ ...input, files: input.files.filter(({ path }) => protobuf.claims(path)) });
  return sectionsFor(trial).flatMap((section) => {
    const now = judged(changes, section);
    return trial.findings
      .filter(({ risk }) => risk !== 'info')
      .flatMap((finding) => wrong(finding, { trial, section, now }));
  });
}

function judged(changes: readonly ProtobufChange[], { use, off }: Section): readonly Finding[] {
  const buf = { config: 'buf.yaml', use: [use], off };
  const told = changes.map((change) => (change.kind === 'file-unreadable' ? change : { ...change, buf }));
  return classify(
    told.map((change) => ({ domain: 'protobuf', change })),
    [protobuf],
  );
}

interface Judged {
  readonly trial: Trial;
  readonly section: Section;
  readonly now: readonly Finding[];
}

function wrong(finding: Finding, { trial, section, now }: Judged): string[] {
  const stands = now.some(({ id, risk }) => id === finding.id && risk !== 'info');
  const told = `under use ${section.use}, except ${section.off.join(', ')}: ${finding.id}`;
  if (finding.equivalents.length === 0) return stands ? [] : [`touched, though buf knows nothing like it, ${told}`];
  const heard = trial.annotations.filter((annotation) => coverageOf(annotation, [finding], trial) !== 'missing');
  const left = heard.filter((annotation) => isOn(annotation, section));
  if (!stands) return hushed(left, now, trial).map((rule) => `hushed, though buf says ${rule}, ${told}`);
  const silent = heard.length > 0 && left.length === 0 && !isNear(finding, { trial, section, now });
  return silent && !isBeyondBuf(finding, { trial, section, now }) ? [`stands, though buf is silent, ${told}`] : [];
}

/**
 * Of what buf still says, that which no finding above information covers. How text is checked is not told of a field that
 * became single or repeated; and whether a package lives on is asked in the folders of its files alone.
 */
function hushed(left: readonly Annotation[], now: readonly Finding[], trial: Trial): readonly string[] {
  const above = now.filter(({ risk }) => risk !== 'info');
  const moved = now.some(({ rule }) => rule === 'protobuf/package-changed');
  const recounted = now.some(({ rule }) => rule === 'protobuf/field-cardinality-changed');
  return left
    .filter((annotation) => coverageOf(annotation, above, trial) === 'missing')
    .filter(({ rule }) => !(recounted && rule.includes('UTF8')))
    .filter(({ rule }) => !(moved && rule.startsWith('PACKAGE_')))
    .map(({ rule }) => rule);
}

/** Whether buf still speaks of the same element by a rule that is another finding's. */
const isNear = (finding: Finding, { trial, section }: Judged): boolean =>
  trial.annotations.some(
    (annotation) =>
      isOn(annotation, section) &&
      coverageOf(annotation, [{ ...finding, equivalents: [`buf:${annotation.rule}`] }], trial) === 'line',
  );

/**
 * buf says nothing of what stands in a type or package that goes by another name; and where a package loses its last
 * message, enum, service or extension, its rules for packages forget that one.
 */
const isBeyondBuf = ({ equivalents }: Finding, { trial, section }: Judged): boolean =>
  trial.findings.some(({ rule }) => rule === 'protobuf/type-renamed' || rule === 'protobuf/package-changed') ||
  (section.use === 'PACKAGE' && equivalents.some((rule) => rule.startsWith('buf:PACKAGE_')));
