/** What an operation asks of those who call it. */
import { compare } from '../../../core/compare.ts';
import { at, type ConfigNode, textAt } from '../tree.ts';
import { compareContent, sharedSchemas } from './content.ts';
import { announced, newlyDeprecated, type Compared, type Finding, type Pair } from './finding.ts';
import { type Api, bodyOf, contentOf, isTrue, type Parameter, parametersOf, type Site } from './model.ts';

/** Parameters by place and name; what became of those of the path shows in the path. */
export function compareParameters(pair: Pair): Compared {
  const { base, head, before, after } = pair;
  const [old, now] = [parametersOf(base, before), parametersOf(head, after)];
  const { matched, removed, added } = compare(old, now, ({ identity }) => identity);
  return {
    findings: [
      ...removed.filter(isOutsidePath).map((each) => removal(pair, each)),
      ...added
        .filter((each) => isOutsidePath(each) && asks(each))
        .map((each) => demand(pair, 'parameter-added-required', before.node, each)),
      ...matched.flatMap((both) => matchedFindings(pair, both.before, both.after)),
    ],
    schemas: matched.flatMap((both) =>
      sharedSchemas(
        pair,
        { old: schemasOf(base, both.before), now: schemasOf(head, both.after) },
        'request',
        both.after.name,
      ),
    ),
  };
}

const isOutsidePath = ({ place }: Parameter): boolean => place !== 'path';

/** Whether a call without the parameter is refused; without one of its path it was always another call. */
const asks = ({ isRequired, node }: Parameter): boolean =>
  isRequired &&
  textAt(node, 'in') !== 'path' &&
  at(node, 'schema', 'default') === undefined &&
  at(node, 'default') === undefined;

const matchedFindings = (pair: Pair, old: Parameter, now: Parameter): Finding[] => [
  ...(asks(now) && !old.isRequired ? [demand(pair, 'parameter-became-required', old.node, now)] : []),
  ...newlyDeprecated(old, now, pair.after.title, now.name),
];

const demand = (
  { after }: Pair,
  what: 'parameter-added-required' | 'parameter-became-required',
  before: ConfigNode,
  { name, path, node }: Parameter,
): Finding => ({ what, operation: after.title, element: name, path, before, after: node, cause: name });

const removal = ({ after }: Pair, { name, path, node }: Parameter): Finding => ({
  what: 'parameter-removed',
  operation: after.title,
  element: name,
  path,
  before: node,
  after: at(after.node, 'parameters') ?? after.node,
  cause: name,
  ...announced({ node }),
});

/** In Swagger 2 a parameter is its own schema. */
function schemasOf(api: Api, parameter: Parameter): ReadonlyMap<string, Site | undefined> {
  const content = contentOf(api, parameter);
  return content.size > 0 ? content : new Map([['*/*', parameter]]);
}

/** The body of a request: whether there is one, whether it must be there, and what it is made of. */
export function compareBodies(pair: Pair): Compared {
  const [old, now] = [bodyOf(pair.base, pair.before), bodyOf(pair.head, pair.after)];
  const content = old && now ? compareContent(pair, old, now, 'request') : { findings: [], schemas: [] };
  const what = becameOf(old, now);
  if (what === undefined) return content;
  const finding: Finding = {
    what,
    operation: pair.after.title,
    element: '',
    direction: 'request',
    path: [...pair.after.path, 'requestBody'],
    before: old?.node ?? pair.before.node,
    after: now?.node ?? pair.after.node,
  };
  return { findings: [finding, ...content.findings], schemas: content.schemas };
}

function becameOf(old: Site | undefined, now: Site | undefined) {
  if (now === undefined) return old && ('body-removed' as const);
  if (!isTrue(now.node, 'required')) return undefined;
  if (old === undefined) return 'body-added-required' as const;
  return isTrue(old.node, 'required') ? undefined : ('body-became-required' as const);
}
