/** setup.cfg: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { parseRequirement } from './pep508.ts';

interface Value {
  readonly section: string;
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

/** Reads the requirements of setup.cfg. Throws `Unreadable` at one of no shape. */
export function parseSetupCfg(text: string): Manifest {
  return { dependencies: valuesOf(text).flatMap(entriesOf) };
}

/** Each value on its own line, under its section and key. */
function valuesOf(text: string): Value[] {
  const values: Value[] = [];
  let [section, key] = ['', ''];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)[#;]\s.*$|^[#;].*$/, '').trimEnd();
    const [, header] = /^\[([^\]]+)\]/.exec(line) ?? [];
    const [, name, inline] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (header !== undefined) [section, key] = [header.trim(), ''];
    if (name !== undefined) key = name.replaceAll('-', '_');
    const value = inline ?? (header === undefined ? line.trim() : '');
    if (value !== '') values.push({ section, key, text: value, line: index + 1 });
  }
  return values;
}

function entriesOf({ section, key, text, line }: Value): Dependency[] {
  if (section === 'options' && key === 'python_requires') {
    return [{ name: 'python', written: text, section, role: 'runtime', line }];
  }
  const scope = scopeOf(section, key);
  if (scope === undefined || /^(?:file|attr):/.test(text)) return [];
  const requirement = parseRequirement(text);
  if (requirement === undefined) throw new Unreadable(`line ${line}: it is no requirement`, line);
  return [{ ...requirement, section: `${section}.${key}`, scope, line }];
}

function scopeOf(section: string, key: string): Dependency['scope'] | undefined {
  if (section === 'options.extras_require') return 'optional';
  if (section !== 'options') return undefined;
  if (key === 'install_requires') return 'production';
  return key === 'setup_requires' || key === 'tests_require' ? 'development' : undefined;
}
