import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGo, go, goRelease } from '../../../../src/domains/dependencies/versions/go.ts';
import { output, testOrder, testRising } from './oracle.ts';

const number = fc.nat({ max: 21 });
const suffix = fc.constantFrom(
  '',
  '',
  '+incompatible',
  '-rc.1',
  '-rc.11',
  '-beta',
  '-0.20200102030405-0123456789ab',
  '-rc.1.0.20210102030405-0123456789ab',
);
const version = fc.tuple(number, number, number, suffix).map(([a, b, c, end]) => `v${a}.${b}.${c}${end}`);

const goroot = output('go', ['env', 'GOROOT'])?.trim();
const PROGRAM = `package main
import ("bufio"; "fmt"; "os")
func main() {
	last := ""
	for s := bufio.NewScanner(os.Stdin); s.Scan(); last = s.Text() {
		if last != "" { fmt.Println([]string{"<", "==", ">"}[Compare(last, s.Text())+1]) }
	}
}`;

/** Go's own comparison, out of the sources of its toolchain. */
function byGo(versions: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'go-order-'));
  const source = readFileSync(`${goroot}/src/cmd/vendor/golang.org/x/mod/semver/semver.go`, 'utf8');
  writeFileSync(join(folder, 'semver.go'), source.replace(/^package semver/m, 'package main'));
  writeFileSync(join(folder, 'main.go'), PROGRAM);
  const printed = output('go', ['run', join(folder, 'main.go'), join(folder, 'semver.go')], versions.join('\n'));
  rmSync(folder, { recursive: true });
  return printed?.trim().split('\n') ?? [];
}

describe('go', () => {
  testOrder('golang.org/x/mod/semver', version, goroot === undefined ? undefined : byGo, compareGo);
  testRising(
    [
      'v0.0.0-20190101000000-aaaaaaaaaaaa',
      'v0.0.0-20200101000000-0123456789ab',
      'v1.2.3',
      'v1.2.4-0.20200101000000-0123456789ab',
      'v1.2.4-rc.1',
      'v1.2.4',
      'v1.10.0',
      'v2.0.0+incompatible',
    ],
    compareGo,
  );
  test.each(['latest', 'main', ''])('%s names no version', (text) => expect(go.parse(text)).toBeUndefined());
});

describe('go releases', () => {
  const compare = (a: string, b: string) =>
    goRelease.compare({ text: a, parts: [], exact: true }, { text: b, parts: [], exact: true });
  testRising(['1.20', '1.21rc1', '1.21rc2', '1.21', '1.21.1', '1.22beta1', '1.22'], compare);
  test('a release and its first patch are one', () => expect(compare('1.24', '1.24.0')).toBe(0));
  test('reads a toolchain', () =>
    expect(goRelease.parse('go1.24.1')).toEqual({ text: '1.24.1', parts: [1, 24, 1], exact: true }));
});
