import { expect, test } from 'vitest';
import { parsePipfile, parsePipfileLock } from '../../../../src/domains/dependencies/parsers/pipfile.ts';
import { shown } from '../shown.ts';

test('Pipfile', () => {
  const text = `[[source]]
url = "https://pypi.acme.dev/simple"
name = "acme"
[packages]
flask = "==2.0"
requests = { version = "*", extras = ["socks"] }
core = { git = "https://github.com/acme/core.git", ref = "main" }
[dev-packages]
pytest = "*"
[requires]
python_version = "3.11"
`;
  expect(shown(parsePipfile(text))).toEqual([
    '5 packages: flask ==2.0',
    '6 packages: requests *',
    '7 packages: core main (git github.com/acme/core)',
    '9 dev-packages: pytest * (development)',
    '11 requires: python 3.11 (runtime)',
    '2 source: acme https://pypi.acme.dev/simple (registry, registry pypi.acme.dev)',
  ]);
});

test('Pipfile.lock', () => {
  const text = `{
  "_meta": { "hash": { "sha256": "00" } },
  "default": {
    "flask": {
      "hashes": ["sha256:00"],
      "version": "==2.0.1"
    },
    "zope.event": { "version": "==5.0" }
  },
  "develop": { "pytest": { "version": "==8.0" } }
}`;
  const manifest = parsePipfileLock(text);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual([
    '6 default: flask ==2.0.1',
    '8 default: zope.event ==5.0',
    '10 develop: pytest ==8.0 (development)',
  ]);
});
