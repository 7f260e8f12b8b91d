import fc from 'fast-check';

/** Pieces of text that attack one output or another. */
export const ATTACKS = [
  '::error::x',
  '##[error]x',
  '\n::set-output name=a::b',
  '| cell |',
  '``` ',
  '````\n# out',
  '`',
  '``',
  '\\',
  '\\|',
  '@octocat',
  '#1',
  'GH-1',
  'www.evil.example',
  'https://evil.example',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</details>',
  '-->',
  '<!--',
  '![x](https://evil.example/p.png)',
  '[x](javascript:alert(1))',
  '**bold**',
  '~~~',
  '\u202Eevil',
  '\u200B',
  '\u2028',
  '\u0000',
  '\u001B[31m',
  '\u001B]8;;https://evil.example\u0007x',
  '\uD800',
  '\u{E0041}',
  '__proto__',
  '${{ secrets.X }}',
  '&lt;',
  ' ',
  '\t',
  '\r\n',
] as const;

/** Any string, often made of attacks. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
