/** Versions of tools, each in a custom of its own: `20`, `1.7.5`, `temurin-17.0.9+9`, `17.0.9-tem`, `OTP-26.1`. */
import { floating, numbered } from './numbered.ts';
import { comparePrecedence, releaseNumbers } from './precedence.ts';
import type { VersionScheme } from './scheme.ts';

const FULL = 3;
const LONGEST = 256;

export const tool: VersionScheme = {
  name: 'tool',
  parse(text) {
    if (text.length > LONGEST) return undefined;
    const version = text.replace(/^[^0-9]*/, '');
    const numbers = releaseNumbers(version);
    if (numbers === undefined) return undefined;
    return numbers.length < FULL ? floating(version, numbers) : numbered(version, numbers, true);
  },
  compare: (a, b) => comparePrecedence(a.text, b.text),
};
