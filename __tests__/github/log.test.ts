import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Annotation, annotate, inert, inertLines } from '../../src/github/log.ts';
import { readLog } from '../support/runner.ts';

/** Text that is more likely than most to be taken for a command. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##',
        '[',
        ']',
        '%0A',
        '%',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u00a0',
        '\u3000',
        '\ufeff',
        '\u2028',
      ),
      fc.constantFrom(
        'error',
        'set-output name=a',
        'set-env name=PATH',
        'stop-commands',
        'add-mask',
        '\u001b[31m',
        '\u202e',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the runner of these tests acts on what the real one acts on', () => {
  test.each([
    '::set-output name=a::b',
    ' \t\u00a0::stop-commands::x',
    'a\r::add-path::/tmp',
    'text ##[set-env name=PATH;]x',
    '::group::x',
  ])('%j', (line) => {
    expect(() => readLog(line)).toThrow('the log holds the command');
  });

  test.each(['a ::error::b', '::unknown::b', ': :error::b', '::error:b', '## [error]b'])('and not on %j', (line) => {
    expect(readLog(line)).toEqual({ commands: [], log: [line] });
  });
});

describe('inert', () => {
  test.each([
    ['plain text', 'axios goes from 1 to 2', 'axios goes from 1 to 2'],
    ['indentation', '    high  field removed', '    high  field removed'],
    ['colons within', 'std::string and ::1', 'std::string and ::1'],
    ['a command', '::set-output name=a::b', ': :set-output name=a::b'],
    ['a command after blanks', ' \u00a0::error::x', ' \u00a0: :error::x'],
    ['three colons', ':::error::x', ': ::error::x'],
    ['a command of the old form', 'a ##[set-env name=B]c', 'a ## [set-env name=B]c'],
    ['three hashes', '###[error]', '### [error]'],
    ['a tab', 'a\tb', 'a  b'],
    ['a carriage return', 'a\r::error::b', 'a\\u{d}::error::b'],
    ['colours of a terminal', '\u001b[31mred', '\\u{1b}[31mred'],
    ['text turned around', 'a\u202eb', 'a\\u{202e}b'],
  ])('%s', (_, line, shown) => {
    expect(inert(line)).toBe(shown);
  });

  test('no text at all is a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { commands, log } = readLog(`${inertLines(text)}\n`);
        expect(commands).toEqual([]);
        expect(log.length).toBe(text.split('\n').length + 1);
      }),
    );
  });
});

/** What marking a place prints, without the line end. */
function printed(annotation: Annotation): string {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  annotate(annotation);
  write.mockRestore();
  return lines.join('').replace(/\n$/, '');
}

describe('annotate', () => {
  test('places and words come out as they went in', () => {
    const line = printed({
      level: 'error',
      title: 'high: field removed',
      message: '`User.email` is removed, 100%\nReserve it.',
      file: 'api/a,b: c%.proto',
      line: 7,
      endLine: 9,
    });
    expect(line).toBe(
      '::error title=high%3A field removed,file=api/a%2Cb%3A c%25.proto,line=7,endLine=9::`User.email` is removed, 100%25%0AReserve it.',
    );
    expect(readLog(line).commands).toEqual([
      {
        name: 'error',
        properties: { title: 'high: field removed', file: 'api/a,b: c%.proto', line: '7', endLine: '9' },
        message: '`User.email` is removed, 100%\nReserve it.',
      },
    ]);
  });

  test('a message without a place', () => {
    expect(printed({ level: 'warning', message: 'a' })).toBe('::warning::a');
  });

  test('whatever it holds, it is one command with the properties it was given', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, message, file) => {
        const { commands, log } = readLog(
          printed({ level: 'notice', title: `t${title}`, message, file: `f${file}`, line: 1 }),
        );
        expect(log).toEqual([]);
        expect(commands.length).toBe(1);
        expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['title', 'file', 'line']);
        expect(readLog(commands[0]?.message ?? '').commands).toEqual([]);
      }),
    );
  });
});
