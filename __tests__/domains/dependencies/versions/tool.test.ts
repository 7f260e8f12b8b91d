import { expect, test } from 'vitest';
import { tool } from '../../../../src/domains/dependencies/versions/tool.ts';

test.each([
  ['20', { text: '20', parts: [20], exact: false }],
  ['1.7.5', { text: '1.7.5', parts: [1, 7, 5], exact: true }],
  ['temurin-17.0.9+9', { text: '17.0.9+9', parts: [17, 0, 9], exact: true }],
  ['17.0.9-tem', { text: '17.0.9-tem', parts: [17, 0, 9], exact: true }],
  ['OTP-26.1', { text: '26.1', parts: [26, 1], exact: false }],
  ['lts', undefined],
])('reads %s', (text, version) => expect(tool.parse(text)).toEqual(version));
