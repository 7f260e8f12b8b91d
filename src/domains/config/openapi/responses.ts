/** What an operation answers. */
import { at } from '../tree.ts';
import { compareContent } from './content.ts';
import { together, type Compared, type Finding, type Pair } from './finding.ts';
import { entriesBelow, isTrue, type Site } from './model.ts';

/** Responses by status; `2XX` stands for all of its hundred. */
export function compareResponses(pair: Pair): Compared {
  const had = entriesBelow(pair.base, pair.before, 'responses').filter(([status]) => !status.startsWith('x-'));
  const has = new Map(entriesBelow(pair.head, pair.after, 'responses'));
  const fresh = [...has.keys()].filter((status) => !had.some(([known]) => known === status));
  return together(
    had.map(([status, old]) => {
      const now = has.get(status) ?? has.get(`${status.slice(0, 1)}XX`);
      if (now === undefined) return { findings: [statusFinding(pair, status, old, fresh)], schemas: [] };
      return together([
        compareContent(pair, old, now, 'response'),
        { findings: headerFindings(pair, old, now), schemas: [] },
      ]);
    }),
  );
}

/** A new way to say that all went well takes the place of one that is gone. */
function statusFinding({ after }: Pair, status: string, old: Site, fresh: readonly string[]): Finding {
  const other = isSuccess(status) ? fresh.find(isSuccess) : undefined;
  const removed = {
    operation: after.title,
    element: status,
    direction: 'response' as const,
    path: [...after.path, 'responses', status],
    before: old.node,
    cause: status,
  };
  const responses = at(after.node, 'responses');
  if (other === undefined) return { ...removed, what: 'status-removed', after: responses ?? after.node };
  return { ...removed, what: 'status-replaced', from: status, to: other, after: at(responses, other) };
}

const isSuccess = (status: string): boolean => status.startsWith('2');

function headerFindings({ base, head, after }: Pair, old: Site, now: Site): Finding[] {
  const has = new Set(entriesBelow(head, now, 'headers').map(([name]) => name.toLowerCase()));
  return entriesBelow(base, old, 'headers')
    .filter(([name]) => !has.has(name.toLowerCase()))
    .map(([name, header]) => ({
      what: 'header-removed',
      operation: after.title,
      element: name,
      direction: 'response',
      path: [...now.path, 'headers', name],
      before: header.node,
      after: at(now.node, 'headers') ?? now.node,
      cause: name,
      ...(isTrue(header.node, 'required') ? { isRequired: true } : {}),
    }));
}
