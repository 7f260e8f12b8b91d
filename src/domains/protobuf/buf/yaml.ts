import { parse } from 'yaml';
import { Unreadable } from '../../../core/errors.ts';
import type { Tree } from '../../../core/types.ts';

/** The content of a YAML file; undefined where there is none, or none that can be read: then nothing is exempt. */
export async function readYaml(tree: Tree, path: string): Promise<unknown> {
  try {
    const text = await tree.read(path);
    return text === undefined ? undefined : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof Unreadable || isYamlError(error)) return undefined;
    throw error;
  }
}

const isYamlError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'YAMLParseError' || error.name === 'ReferenceError');

/** One value of a mapping; undefined where there is none, whatever the document is. */
export const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
