/** What an operation answers. */
import { at } from '../tree.ts';
import { compareContent } from './content.ts';
import { together, type Compared, type Finding, type Pair } from './finding.ts';
import { entriesBelow, isTrue, type Site } from './model.ts';

/** Responses by status; `2XX` stands for all of its hundred. */
export function compareResponses(pair: Pair): Compared {
  const had = entriesBelow(pair.base, pair.before, 'responses').filter(([status]) => !status.startsWith('x-'));
  const has = new Map(entriesBelow(pair.head, pair.after, 'responses'));
  return together(
    had.map(([status, old]) => {
      const now = has.get(status) ?? has.get(`${status.slice(0, 1)}XX`);
      if (now === undefined) return { findings: [statusFinding(pair, status, old)], schemas: [] };
      return together([
        compareContent(pair, old, now, 'response'),
        { findings: headerFindings(pair, old, now), schemas: [] },
      ]);
    }),
  );
}

const statusFinding = ({ after }: Pair, status: string, old: Site): Finding => ({
  what: 'status-removed',
  operation: after.title,
  element: status,
  direction: 'response',
  path: [...after.path, 'responses', status],
  before: old.node,
  after: at(after.node, 'responses') ?? after.node,
  cause: status,
});

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
