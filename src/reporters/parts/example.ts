import { lineDiff, type DiffLine } from '../../core/line-diff.ts';
import type { Advisory } from '../../core/advisories.ts';
import type { Example, ExampleFiles } from '../../core/types.ts';

/** One file of an example; the path is empty where the example does not name it. */
export interface ExampleDiff {
  readonly path: string;
  readonly lines: readonly DiffLine[];
}

/** What an example changes, file by file; a file that stays the same is context, and shown as such. */
export function exampleDiffs({ path = '', before, after }: Example): ExampleDiff[] {
  const [old, now] = [filesOf(before, path), filesOf(after, path)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().map((name) => ({
    path: name,
    lines: lineDiff(linesOf(old.get(name)), linesOf(now.get(name))),
  }));
}

/** Says in prose that an example depends on settings or on what is known of a package; empty where it does not. */
export const exampleCondition = ({ settings = {}, advisories = {} }: Example): string =>
  [
    ...Object.keys(settings).map((name) => `Where the settings under \`${name}\` say so:`),
    ...Object.entries(advisories).map(([name, known]) => `With ${idsOf(known)} known against \`${name}\`:`),
  ].join(' ');

const idsOf = (known: readonly Advisory[]): string => known.map(({ id }) => `\`${id}\``).join(', ');

const filesOf = (files: ExampleFiles, path: string): Map<string, string> =>
  new Map(typeof files === 'string' ? [[path, files]] : Object.entries(files));

const linesOf = (text = ''): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
