/** `import` and `from … import` of Python: https://docs.python.org/3/reference/simple_stmts.html#import. */
import { normalName } from '../parsers/pep508.ts';
import { blanked, type Import, type Language, lineCounter } from './language.ts';

const LITERALS =
  /#[^\n]*|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
/** Only at the start of a line: what is indented stands behind a condition, a `try`, or a call. */
const STATEMENT =
  /^(?:import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?)*)|from[ \t]+(\w[\w.]*)[ \t]+import\b)/gm;

function importsOf(text: string): Import[] {
  const code = blanked(text, LITERALS);
  const lineOf = lineCounter(text);
  return [...code.matchAll(STATEMENT)].flatMap(({ 1: modules, 2: module = '', index }) =>
    (modules ?? module).split(',').map((part) => ({
      specifier: part.trim().split(/\s/, 1)[0] ?? '',
      line: lineOf(index),
    })),
  );
}

/** Packages that an interpreter brings by now: to drop the backport is the way. */
const BACKPORTS = new Set(
  `argparse asyncio configparser contextlib contextvars dataclasses enum functools graphlib hashlib importlib ipaddress
  json mock multiprocessing pathlib selectors singledispatch sqlite3 ssl statistics tomllib typing unittest uuid wsgiref
  zoneinfo`.split(/\s+/),
);

/** Only where the distribution is called as its module is: others, as PyYAML, cannot be told by their name. */
function importName(name: string): string | undefined {
  const module = normalName(name).replaceAll('-', '_');
  return BACKPORTS.has(module) ? undefined : module;
}

export const python: Language = {
  sources: /\.py$/,
  separator: '.',
  importsOf,
  importName,
  manifests: ['pyproject.toml', 'requirements.txt', 'Pipfile', 'setup.cfg'],
  inherits: true,
  scattered: true,
  lockfiles: ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock'],
  alsoNamedIn: ['setup.py', 'tox.ini', 'noxfile.py', 'environment.yml', 'environment.yaml', 'Dockerfile'],
  /** `psycopg2-binary` brings `psycopg2`, `django-redis` brings `redis`, `PyJWT` brings `jwt`. */
  mayBring: (other, module) => normalName(other).replaceAll('-', '_').includes(module),
};
