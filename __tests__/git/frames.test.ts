import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Frames, type GitObject } from '../../src/git/frames.ts';

const LARGEST = 12;
const ID = 'a'.repeat(40);

/** What git prints for one answer: undefined stands for an object it does not have. */
const printed = (content: Buffer | undefined): Buffer =>
  content === undefined
    ? Buffer.from(`${ID} missing\n`)
    : Buffer.concat([Buffer.from(`${ID} blob ${content.length}\n`), content, Buffer.from('\n')]);

const expected = (content: Buffer | undefined): GitObject | undefined =>
  content === undefined
    ? undefined
    : { type: 'blob', size: content.length, bytes: content.length <= LARGEST ? content : undefined };

test('the same answers come out whatever the chunks that went in', () => {
  const content = fc.option(
    fc.uint8Array({ maxLength: LARGEST + 8 }).map((bytes) => Buffer.from(bytes)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(content, { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 40 })), (contents, cuts) => {
      const output = Buffer.concat(contents.map(printed));
      const answers: (GitObject | undefined)[] = [];
      const frames = new Frames((answer) => answers.push(answer), LARGEST);
      let at = 0;
      for (const cut of [...cuts, output.length]) {
        frames.push(output.subarray(at, at + cut));
        at += cut;
      }
      expect(answers).toEqual(contents.map(expected));
    }),
    { numRuns: 2000 },
  );
});
