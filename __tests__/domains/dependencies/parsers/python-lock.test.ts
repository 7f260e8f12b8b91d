import { expect, test } from 'vitest';
import { parsePythonLock } from '../../../../src/domains/dependencies/parsers/python-lock.ts';
import { shown } from '../shown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('poetry.lock', () => {
  const text = `[[package]]
name = "flask"
version = "2.0.1"
files = []

[package.dependencies]
version = "*"

[[package]]
name = "core"
version = "0.1.0"

[package.source]
type = "git"
url = "https://github.com/acme/core.git"
reference = "main"
resolved_reference = "${COMMIT}"

[[package]]
name = "inner"
version = "1.0"

[package.source]
type = "legacy"
url = "https://pypi.acme.dev/simple"
`;
  expect(shown(parsePythonLock(text))).toEqual([
    '3: flask 2.0.1 (registry pypi.org)',
    `11: core 0.1.0 (git github.com/acme/core, ${COMMIT})`,
    '21: inner 1.0 (registry pypi.acme.dev)',
  ]);
});

test('uv.lock, the project itself left out', () => {
  const text = `version = 1
[[package]]
name = "mine"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "idna" },
]

[package.dev-dependencies]
dev = [
    { name = "local" },
]

[[package]]
name = "idna"
version = "3.7"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "core"
version = "0.2"
source = { git = "https://github.com/acme/core?rev=main#${COMMIT}" }

[[package]]
name = "local"
version = "0.3"
source = { directory = "../local" }
`;
  expect(shown(parsePythonLock(text))).toEqual([
    '17: idna 3.7 (direct, registry pypi.org)',
    `22: core 0.2 (indirect, git github.com/acme/core, ${COMMIT})`,
    '27: local 0.3 (direct, file ../local)',
  ]);
});

test('cannot read what is no TOML', () =>
  expect(() => parsePythonLock('[[package]]\nname = \n')).toThrow(
    expect.objectContaining({ name: 'Unreadable', line: 2 }),
  ));
