/** What the comparison of operations finds, before it is given its place among the documents. */
import { at, type ConfigNode } from '../tree.ts';
import { isTrue, type Api, type Operation, type Site } from './model.ts';
import type { ApiChanged } from './changes.ts';
import type { SchemaPair } from './compare-schemas.ts';

export type Finding = Omit<ApiChanged, 'kind' | 'subject' | 'key' | 'before' | 'after' | 'group'> & {
  readonly path: readonly string[];
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
  /** What tells the one cause of several such facts; the place itself where absent. */
  readonly cause?: string;
};

/** What was found in operations, and the schemas that are left to compare. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly schemas: readonly SchemaPair[];
}

/** Several comparisons as one. */
export const together = (parts: readonly Compared[]): Compared => ({
  findings: parts.flatMap(({ findings }) => findings),
  schemas: parts.flatMap(({ schemas }) => schemas),
});

/** An operation on both sides. */
export interface Pair {
  readonly base: Api;
  readonly head: Api;
  readonly before: Operation;
  readonly after: Operation;
}

/** The mark of what had been announced to go. */
export const announced = ({ node }: Pick<Site, 'node'>) =>
  isTrue(node, 'deprecated') ? { isDeprecated: true as const } : {};

/** What is now marked as deprecated, and was not. */
export const newlyDeprecated = (before: Site, after: Site, operation: string, element: string): Finding[] =>
  isTrue(after.node, 'deprecated') && !isTrue(before.node, 'deprecated')
    ? [
        {
          what: 'deprecated',
          operation,
          element,
          path: after.path,
          before: before.node,
          after: at(after.node, 'deprecated'),
        },
      ]
    : [];
