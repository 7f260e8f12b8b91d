import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { encode, framesOf, Garbled, parseJson } from '../../src/sandbox/frames.ts';

const LARGEST = 1000;

async function cut(chunks: readonly Buffer[], largest = LARGEST) {
  const frames = [];
  for await (const frame of framesOf(Readable.from(chunks), largest)) frames.push(frame);
  return frames;
}

function prefixed(head: number, body: number, rest = ''): Buffer {
  const prefix = Buffer.alloc(8);
  prefix.writeUInt32LE(head, 0);
  prefix.writeUInt32LE(body, 4);
  return Buffer.concat([prefix, Buffer.from(rest)]);
}

const SAID = [
  { head: { say: 'read', id: 1 }, body: 'a/ü/𝒳.proto' },
  { head: {}, body: '' },
  { head: { say: 'done' }, body: 'x'.repeat(900) },
];
const BYTES = Buffer.concat(SAID.map(({ head, body }) => encode(head, body)));

describe('what is said is heard, whatever the chunks', () => {
  test.each([1, 2, 7, 8, 9, 64, BYTES.length])('of %d bytes', async (size) => {
    const chunks = Array.from({ length: Math.ceil(BYTES.length / size) }, (_, at) =>
      BYTES.subarray(at * size, (at + 1) * size),
    );
    expect(await cut(chunks)).toEqual(SAID);
  });
});

test.each([
  { title: 'a body past the bound', bytes: encode({}, 'x'.repeat(LARGEST + 1)) },
  { title: 'a length past the bound, before any of it comes', bytes: prefixed(2, 0xff_ff_ff_ff) },
  { title: 'a head past its bound', bytes: prefixed(1025, 0) },
  { title: 'a head that is no JSON', bytes: prefixed(3, 0, '{a}') },
  { title: 'an empty head', bytes: prefixed(0, 0) },
  { title: 'plain text', bytes: Buffer.from('Hello, this is no frame at all') },
])('garbled: $title', async ({ bytes }) => {
  await expect(cut([bytes])).rejects.toThrow(Garbled);
});

test.each([
  { title: 'in its lengths', bytes: Buffer.alloc(5) },
  { title: 'in its body', bytes: encode({}, 'half').subarray(0, -1) },
])('a frame that breaks off $title is dropped', async ({ bytes }) => {
  expect(await cut([bytes])).toEqual([]);
});

test('JSON may hold a key of any name, and touches no prototype', () => {
  expect(Object.keys(Object(parseJson('{"__proto__": {"polluted": true}}')))).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});
