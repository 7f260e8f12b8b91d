import type { SourceLocation } from '../../../core/types.ts';
import { contextOf } from '../context.ts';
import type { DocumentPair } from '../documents.ts';
import { place, subjectOf, type Step } from '../setting.ts';
import type { ConfigNode } from '../tree.ts';
import { kindOf, nameOf } from './objects.ts';

/** What every fact about one place of a manifest carries. */
export interface FactBase {
  readonly subject: string;
  readonly key: string;
  readonly dialect?: string;
  readonly area?: 'test' | 'production';
  readonly before?: SourceLocation;
  readonly after?: SourceLocation;
}

interface Sides {
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
}

/** The common part of a fact about the place `keys` of an object; `key` tells it from others there. */
export function factAt(pair: DocumentPair, keys: readonly string[], key: string, { before, after }: Sides): FactBase {
  const path = keys.map((name): Step => ({ kind: 'key', name }));
  const [old, now] = [place(pair.before?.path, before), place(pair.after?.path, after)];
  return {
    subject: subjectOf(pair, path),
    key: `${titleOf(pair)}: ${key}`,
    ...contextOf(pair),
    ...(old ? { before: old } : {}),
    ...(now ? { after: now } : {}),
  };
}

/** `ClusterRole/reader`: an object as messages call it. */
export function titleOf({ before, after }: DocumentPair): string {
  const document = after ?? before;
  return document === undefined ? '' : `${kindOf(document)}/${nameOf(document) ?? ''}`;
}
