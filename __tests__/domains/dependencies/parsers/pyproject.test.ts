import { expect, test } from 'vitest';
import { parsePyproject } from '../../../../src/domains/dependencies/parsers/pyproject.ts';
import { shown } from '../shown.ts';

test('PEP 621, PEP 735 and uv', () => {
  const manifest = parsePyproject(`[project]
requires-python = ">=3.10"
dependencies = [
  "httpx>=0.27",
  "rich",
  'tomli>=2; python_version < "3.11"',
]
[project.optional-dependencies]
cli = ["click~=8.1"]
[build-system]
requires = ["hatchling==1.25"]
[dependency-groups]
test = [
  "pytest>=8",
  { include-group = "lint" },
]
[tool.uv]
constraint-dependencies = ["grpcio<1.65"]
[tool.uv.sources]
Rich = { git = "https://github.com/acme/rich", tag = "v13.7" }
[[tool.uv.index]]
name = "acme"
url = "https://pypi.acme.dev/simple"
`);
  expect(shown(manifest)).toEqual([
    '2 project: python >=3.10 (runtime)',
    '4 project.dependencies: httpx >=0.27',
    '5 project.dependencies: rich v13.7 (git github.com/acme/rich)',
    '6 project.dependencies: tomli >=2 (slot python_version < "3.11")',
    '9 project.optional-dependencies.cli: click ~=8.1 (optional)',
    '11 build-system.requires: hatchling ==1.25 (development)',
    '14 dependency-groups.test: pytest >=8 (development)',
    '18 tool.uv.constraint-dependencies: grpcio <1.65 (override)',
    '23 tool.uv.index: acme https://pypi.acme.dev/simple (registry, registry pypi.acme.dev)',
  ]);
  expect(manifest.sections?.get('project.dependencies')).toBe(3);
});

test('Poetry', () => {
  const manifest = parsePyproject(`[tool.poetry.dependencies]
python = "^3.11"
django = "^4.2"
celery = { version = "5.3.*", extras = ["redis"], optional = true }
core = { path = "../core" }
numpy = [
  { version = "<2", python = "<3.12" },
  { version = ">=2", python = ">=3.12" },
]
[tool.poetry.group.dev.dependencies]
black = { git = "https://github.com/psf/black.git", rev = "0123456789abcdef0123456789abcdef01234567" }
[tool.poetry.group.dev.dependencies.mypy]
extras = ["reports"]
version = "1.8"
[[tool.poetry.source]]
name = "acme"
url = "https://me:secret@pypi.acme.dev/simple"
`);
  expect(shown(manifest)).toEqual([
    '2 tool.poetry.dependencies: python ^3.11 (runtime)',
    '3 tool.poetry.dependencies: django ^4.2',
    '4 tool.poetry.dependencies: celery 5.3.* (optional)',
    '5 tool.poetry.dependencies: core ../core (file ../core)',
    '7 tool.poetry.dependencies: numpy <2 (slot <3.12)',
    '8 tool.poetry.dependencies: numpy >=2 (slot >=3.12)',
    '11 tool.poetry.group.dev.dependencies: black 0123456789abcdef0123456789abcdef01234567 (development, git github.com/psf/black, 0123456789abcdef0123456789abcdef01234567)',
    '14 tool.poetry.group.dev.dependencies: mypy 1.8 (development)',
    '17 tool.poetry.source: acme https://me:secret@pypi.acme.dev/simple (registry, registry pypi.acme.dev)',
  ]);
});

test.each([
  ['[project\n', 2],
  ['a = 1\nb = = 2\n', 2],
  ['[project]\ndependencies = [\n  "ok",\n  "not ok at all",\n]\n', 4],
])('cannot read %j', (text, line) => {
  expect(() => parsePyproject(text)).toThrow(expect.objectContaining({ name: 'Unreadable', line }));
});

test('names are no properties', () => {
  expect(shown(parsePyproject('[tool.poetry.dependencies]\n__proto__ = "1"\nconstructor = "2"\n'))).toEqual([
    '2 tool.poetry.dependencies: __proto__ 1',
    '3 tool.poetry.dependencies: constructor 2',
  ]);
});
