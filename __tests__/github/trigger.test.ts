import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { payloadAs, readTrigger } from '../../src/github/trigger.ts';

const HEAD = 'b'.repeat(40);

describe('readTrigger', () => {
  const withPayload = async (text: string) => {
    const path = join(await mkdtemp(join(tmpdir(), 'event-')), 'event.json');
    await writeFile(path, text);
    return { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: HEAD };
  };

  test('what the runner left', async () => {
    const read = await readTrigger(await withPayload('{"before":"x"}'));
    expect(read).toEqual({ name: 'push', ref: 'refs/heads/main', sha: HEAD, payload: { before: 'x' } });
  });

  test('a payload that is no JSON', async () => {
    await expect(readTrigger(await withPayload('{'))).rejects.toThrow(
      'the event `push` cannot be used: its payload is no JSON file',
    );
  });

  test('no event', async () => {
    await expect(readTrigger({})).rejects.toThrow('there is no event to read');
  });
});

describe('payloadAs', () => {
  const schema = v.object({ number: v.number() });
  const trigger = { name: 'push', ref: '', sha: HEAD };

  test('only what the schema asks for', () => {
    expect(payloadAs(schema, { ...trigger, payload: { number: 1, other: 2 } })).toEqual({ number: 1 });
  });

  test('anything else is refused by its place', () => {
    expect(() => payloadAs(schema, { ...trigger, payload: { number: '1' } })).toThrow(
      'the event `push` cannot be used: `number` is not as GitHub sends it',
    );
  });
});
