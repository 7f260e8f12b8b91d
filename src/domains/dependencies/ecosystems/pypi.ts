import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { python } from '../imports/python.ts';
import { normalName } from '../parsers/pep508.ts';
import { parsePipfile, parsePipfileLock } from '../parsers/pipfile.ts';
import { parsePyproject } from '../parsers/pyproject.ts';
import { parsePythonLock } from '../parsers/python-lock.ts';
import { parseRequirements } from '../parsers/requirements.ts';
import { parseSetupCfg } from '../parsers/setup-cfg.ts';
import { versionFile } from '../parsers/version-file.ts';
import { pep440 as versions } from '../versions/pep440.ts';

/** `requirements.txt`, `requirements-dev.in`, `dev-requirements.txt`, `constraints.txt`, `requirements/prod.txt`. */
const REQUIREMENTS =
  /(?:^|\/)(?:[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in|pip)|requirements\/[\w.-]+\.(?:txt|in))$/;

const PARSERS: ReadonlyMap<string, (text: string) => Manifest> = new Map([
  ['pyproject.toml', parsePyproject],
  ['Pipfile', parsePipfile],
  ['Pipfile.lock', parsePipfileLock],
  ['poetry.lock', parsePythonLock],
  ['pdm.lock', parsePythonLock],
  ['uv.lock', parsePythonLock],
  ['setup.cfg', parseSetupCfg],
  ['.python-version', (text) => versionFile('python', text)],
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const besides = (path: string, name: string): string => path.slice(0, path.lastIndexOf('/') + 1) + name;

const pypi: Ecosystem = {
  name: 'pypi',
  versions,
  language: python,
  claims: (path) => PARSERS.has(nameOf(path)) || REQUIREMENTS.test(path),
  parse: (text, path) => (PARSERS.get(nameOf(path)) ?? ((content: string) => parseRequirements(content, path)))(text),
  canonical: normalName,
  manifestsOf(path) {
    if (nameOf(path) === 'Pipfile.lock') return [besides(path, 'Pipfile')];
    return path.endsWith('.lock') ? [besides(path, 'pyproject.toml')] : [path.replace(/\.txt$/, '.in')];
  },
};

export default pypi;
