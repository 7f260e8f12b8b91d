import { Unreachable } from '../../src/core/errors.ts';
import type { Hub } from '../../src/git/remote/origin.ts';

const silent = async (): Promise<never> => {
  throw new Unreachable('nobody answers', false);
};

/** An API that never answers. */
export const silentHub: Hub = { mergeBase: silent, commit: silent, tree: silent, blobs: silent, tags: silent };
