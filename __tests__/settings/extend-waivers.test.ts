import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendWaivers } from '../../src/settings/extend-waivers.ts';
import { parseWaivers } from '../../src/settings/load.ts';
import { hostileText } from '../support/hostile.ts';

const WAIVER = { id: 'config/any:b', reason: 'why not', expires: '2027-01-31' };
const ENTRY = '  - id: "config/any:b"\n    reason: "why not"\n    expires: 2027-01-31\n';
const KNOWN = '  - id: config/any:a # the first\n    reason: >\n      two\n      lines\n    expires: 2027-01-01';

test.each([
  { title: 'no file', before: undefined, after: `waivers:\n${ENTRY}` },
  { title: 'an empty file', before: ' \n', after: `waivers:\n${ENTRY}` },
  { title: 'comments alone', before: '# Ours.\n\n', after: `# Ours.\nwaivers:\n${ENTRY}` },
  { title: 'one entry', before: `waivers:\n${KNOWN}\n`, after: `waivers:\n${KNOWN}\n${ENTRY}` },
  { title: 'no line end', before: `waivers:\n${KNOWN}`, after: `waivers:\n${KNOWN}\n${ENTRY}` },
  {
    title: 'comments everywhere',
    before: `# Top.\nwaivers: # here\n${KNOWN} # soon\n\n# Bottom.\n`,
    after: `# Top.\nwaivers: # here\n${KNOWN} # soon\n${ENTRY}\n# Bottom.\n`,
  },
  {
    title: 'a list that is not indented',
    before: 'waivers:\n- {id: a,   reason: r, expires: "2027-01-01"}\n',
    after: `waivers:\n- {id: a,   reason: r, expires: "2027-01-01"}\n${ENTRY.replace(/^ {2}/gm, '')}`,
  },
  {
    title: 'line ends of Windows',
    before: `waivers:\n${KNOWN}\n`.replaceAll('\n', '\r\n'),
    after: `waivers:\n${KNOWN}\n${ENTRY}`.replaceAll('\n', '\r\n'),
  },
  { title: 'an empty list', before: '# Ours.\nwaivers: []\n', after: `# Ours.\nwaivers:\n${ENTRY}` },
  {
    title: 'a list in one line',
    before: 'waivers: [{ id: a, reason: r, expires: d }] # one\n',
    after:
      'waivers: [ { id: a, reason: r, expires: d }, { id: "config/any:b", reason: "why not", expires: 2027-01-31 } ] # one\n',
  },
])('$title', ({ before, after }) => {
  expect(extendWaivers(before, 'w.yml', WAIVER)).toBe(after);
});

test.each([
  { title: 'the id is there', text: `waivers:\n${KNOWN}\n`, says: 'w.yml:2 has a waiver for `config/any:a`' },
  { title: 'an unknown key', text: 'waivers: []\nwaiver: []\n', says: 'w.yml:2 has an unknown key `waiver`' },
  { title: 'no list', text: 'waivers: {}\n', says: 'not a list' },
  { title: 'broken YAML', text: 'waivers: {]\n', says: 'is not valid YAML' },
])('refuses: $title', ({ text, says }) => {
  expect(() => extendWaivers(text, 'w.yml', { ...WAIVER, id: 'config/any:a' })).toThrow(says);
});

test('any reason is read back as it is', () => {
  const twice = fc.property(hostileText, hostileText, (one, other) => {
    const first = { ...WAIVER, id: 'config/any:a', reason: one };
    const second = { ...WAIVER, reason: other };
    const text = extendWaivers(extendWaivers(undefined, 'w.yml', first), 'w.yml', second);
    expect(parseWaivers(text, 'w.yml')).toEqual([first, second]);
  });
  fc.assert(twice, { numRuns: 200 });
});
