/** From the JSON of a run that strangers control to a report that can be rendered anew. */
import * as v from 'valibot';
import { UserError } from '../../core/errors.ts';
import { presentable } from '../../core/present.ts';
import type { Change, Fact, Finding, Place, Report, SourceLocation } from '../../core/types.ts';
import { type Artifact, type ArtifactFinding, type ArtifactPlace, artifactSchema } from './schema.ts';

/** The names of both sides, which are not the report's to say. */
export type Names = Pick<Report['range'], 'baseName' | 'headName'>;

/**
 * Reads a report as data of a stranger: nothing in it is taken that is not of the kind and size that reports have, and the
 * verdict must be the one that its findings come to. Throws a `UserError` that names the first thing that is otherwise.
 */
export function readArtifact(text: string, names: Names): Report {
  const result = v.safeParse(artifactSchema, parsed(text), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw refused(`\`${presentable(v.getDotPath(issue) ?? 'it')}\` is not as reports have it`);
  }
  const report = reportOf(result.output, names);
  if (conclusionOf(report.verdict.findings) !== report.verdict.conclusion)
    throw refused('its verdict is not what its findings come to');
  return report;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused('it is no JSON', { cause });
  }
}

const refused = (why: string, options?: ErrorOptions): UserError =>
  new UserError(
    `the report cannot be posted: ${why}`,
    'Look at the run that made it: its job has the verdict.',
    options,
  );

const reportOf = ({ tool, range, verdict, findings, changes, unreadable, stats }: Artifact, names: Names): Report => ({
  tool,
  range: { ...range, ...names },
  verdict: { ...verdict, findings: findings.map(findingOf) },
  facts: changes.map(factOf),
  unreadable,
  stats,
});

/** What a policy would say of findings, as far as it does not need the settings. */
function conclusionOf(findings: readonly Finding[]): Report['verdict']['conclusion'] {
  if (findings.some(({ blocks }) => blocks)) return 'block';
  return findings.some(({ waiver, risk }) => waiver === undefined && risk !== 'info') ? 'comment' : 'pass';
}

function findingOf(written: ArtifactFinding): Finding {
  const { suggestion, waiver, approval, blocks, unwaivable, side, before, after, also, ...said } = written;
  const places = placesOf({ before, after });
  return {
    ...said,
    ...places,
    also: also.map(placesOf),
    change: { kind: '', subject: said.subject, ...places },
    ...(suggestion == null ? {} : { suggestion }),
    ...(waiver == null ? {} : { waiver: waiverOf(waiver) }),
    ...(approval ? { approval } : {}),
    ...(blocks ? { blocks } : {}),
    ...(unwaivable ? { unwaivable } : {}),
    ...(side ? { side } : {}),
  };
}

const waiverOf = ({ new: isNew, ...waiver }: NonNullable<ArtifactFinding['waiver']>) => ({
  ...waiver,
  ...(isNew ? { isNew } : {}),
});

const placesOf = ({ before, after }: { readonly before?: ArtifactPlace; readonly after?: ArtifactPlace }): Place => ({
  ...(before ? { before: locationOf(before) } : {}),
  ...(after ? { after: locationOf(after) } : {}),
});

const locationOf = ({ path, line, endLine }: NonNullable<ArtifactPlace>): SourceLocation => ({
  path,
  line,
  ...(endLine !== undefined && endLine > line ? { endLine } : {}),
});

function factOf({ domain, before, after, follows, kind, subject, ...fields }: Artifact['changes'][number]): Fact {
  const change: Change = { kind, subject, ...placesOf({ before, after }), ...withoutNulls(fields) };
  return { domain, change, ...(follows ? { follows } : {}) };
}

const withoutNulls = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
