import type { SourceLocation } from '../../core/types.ts';
import { contextOf } from './context.ts';
import type { DocumentPair } from './documents.ts';
import { place, subjectOf, type Step } from './setting.ts';
import type { ConfigNode } from './tree.ts';

/** What every fact that a dialect makes about one place of a document carries. */
export interface FactBase {
  readonly subject: string;
  readonly key: string;
  readonly dialect?: string;
  readonly area?: 'test' | 'production';
  readonly isPublic?: boolean;
  readonly isNextOfSeries?: true;
  readonly isFormerOfSeries?: true;
  readonly isHeldElsewhere?: true;
  readonly before?: SourceLocation;
  readonly after?: SourceLocation;
}

export interface Sides {
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
}

/** The common part of a fact about one place of a document; `key` tells it from others there. */
export function factAt(pair: DocumentPair, path: readonly Step[], key: string, { before, after }: Sides): FactBase {
  const [old, now] = [place(pair.before?.path, before), place(pair.after?.path, after)];
  return {
    subject: subjectOf(pair, path),
    key,
    ...contextOf(pair),
    ...(old ? { before: old } : {}),
    ...(now ? { after: now } : {}),
  };
}

/** A step of a path that is a map's key. */
export const key = (name: string): Step => ({ kind: 'key', name });
