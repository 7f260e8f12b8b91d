/** Gemfile and gemspecs: https://bundler.io/man/gemfile.5.html. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { hostOf, originOf } from './git-reference.ts';

const STRING = /["']([^"']*)["']/g;
const DEVELOPMENT = /:(?:development|test|ci|lint|rubocop)\b/;

/** Reads what a Gemfile or a gemspec writes out; what its Ruby computes is not known here. Never throws. */
export function parseGemfile(text: string): Manifest {
  const groups: boolean[] = [];
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const code = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (/\bdo(?:\s*\|[^|]*\|)?$/.test(code)) groups.push(/^group\b/.test(code) && DEVELOPMENT.test(code));
    else if (/^(?:if|unless|case|begin|def|platforms?)\b/.test(code)) groups.push(false);
    else if (code === 'end') groups.pop();
    return statementOf(code, index + 1, groups.includes(true));
  });
  return { dependencies };
}

const STATEMENT =
  /^(?:\w+\.)?(gem|ruby|source|required_ruby_version|add_(?:runtime_|development_)?dependency)\b[\s(=]*(.*)$/;

function statementOf(code: string, line: number, isDevelopment: boolean): Dependency[] {
  const [, section = '', rest = ''] = STATEMENT.exec(code) ?? [];
  const [positional = '', ...options] = rest.split(/,\s*(?=(?:[a-z_]+:|:[a-z_]+\s*=>))/);
  const [first, ...others] = [...positional.matchAll(STRING)].map(([, text = '']) => text);
  if (first === undefined) return [];
  if (section === 'source') return [registry(first, line)];
  if (section.includes('ruby')) {
    return [{ name: 'ruby', written: [first, ...others].join(', '), section, role: 'runtime', line }];
  }
  const isAside = isDevelopment || section === 'add_development_dependency';
  return [{ ...gem(first, others, options.join(', '), isAside), section, line }];
}

function gem(
  name: string,
  constraints: readonly string[],
  options: string,
  isAside: boolean,
): Omit<Dependency, 'section' | 'line'> {
  return {
    name,
    written: constraints.length === 0 ? null : constraints.join(', '),
    scope: isAside || DEVELOPMENT.test(options) ? 'development' : undefined,
    ...originOf(optionIn(options)),
  };
}

const registry = (url: string, line: number): Dependency => ({
  name: 'source',
  written: url,
  version: '',
  source: { kind: 'registry', location: hostOf(url) },
  section: 'source',
  role: 'registry',
  line,
});

/** `tag: 'v1'` or `:tag => 'v1'`. */
const optionIn =
  (options: string) =>
  (key: string): string | undefined =>
    new RegExp(`(?:\\b${key}:|:${key}\\s*=>)\\s*["']([^"']*)["']`).exec(options)?.[1];
