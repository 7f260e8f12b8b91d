type Block = string | readonly string[];

/** Gives out the bytes of a page: of each list of blocks (or rows of cells), as many of the first as still fit. */
export function fittingIn(bytes: number): <B extends Block>(blocks: readonly B[]) => B[] {
  let left = bytes;
  return (blocks) => {
    const kept: (typeof blocks)[number][] = [];
    for (const block of blocks) {
      const size = Buffer.byteLength([block].flat().join(' | ')) + 6;
      if (size > left) break;
      left -= size;
      kept.push(block);
    }
    return kept;
  };
}
