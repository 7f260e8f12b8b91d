import { expect, test } from 'vitest';
import { versionFile } from '../../../../src/domains/dependencies/parsers/version-file.ts';
import { shown } from '../shown.ts';

test.each([
  ['22.12.0\n', ['1: node 22.12.0 (runtime)']],
  ['# long-term\r\nlts/jod # why\r\n', ['2: node lts/jod (runtime)']],
  ['\n', []],
])('%j', (text, entries) => expect(shown(versionFile('node', text))).toEqual(entries));
