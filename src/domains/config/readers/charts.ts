/** Where the templates of a Helm chart read its values. */
import { VALUES } from '../values-root.ts';
import type { Tree } from '../../../core/types.ts';
import { actionsByLine } from '../actions.ts';
import { hintIn } from './hint.ts';
import { unrendered } from './named-templates.ts';

/** One place that reads `.Values.a.b`. */
export interface Read {
  readonly path: string;
  readonly line: number;
  /** `['a', 'b']` */
  readonly keys: readonly string[];
  /** The other values of the same action and of the conditions around it: they are looked at before. */
  readonly guards: readonly string[];
  /** Whether the action prints the value as it is: no default, no condition, no function that takes nothing well. */
  readonly isBare: boolean;
}

/** A chart of more templates is read by nobody in full; what it reads is then unknown. */
const MOST_TEMPLATES = 500;
const LONGEST = 300_000;

/** The reads of a chart's own templates; none where the folder holds no chart. Subcharts have values of their own. */
export async function readsOfChart(tree: Tree, folder: string): Promise<readonly Read[]> {
  const paths = await tree.list(folder === '' ? 'templates' : `${folder}/templates`);
  if (paths.length > MOST_TEMPLATES) return [];
  const templates = await Promise.all(paths.map(async (path) => ({ path, text: (await hintIn(tree, path)) ?? '' })));
  const reads = templates.flatMap(({ path, text }) => readsIn(text, path));
  if (reads.length === 0) return [];
  const { subcharts, isLibrary } = await definitionOf(tree, folder);
  const isUnrendered = isLibrary ? () => false : unrendered(templates);
  return reads.filter(({ keys, path, line }) => !subcharts.has(keys[0] ?? '') && !isUnrendered(path, line));
}

/** What a chart says of itself. */
interface Definition {
  /** Below their names stand the values of subcharts, whose own defaults hold where this chart gives none; `global` is for all. */
  readonly subcharts: ReadonlySet<string>;
  /** Whether it is there for the named templates that other charts include. */
  readonly isLibrary: boolean;
}

async function definitionOf(tree: Tree, folder: string): Promise<Definition> {
  const files = ['Chart.yaml', 'requirements.yaml'].map((name) => (folder === '' ? name : `${folder}/${name}`));
  const texts = (await Promise.all(files.map((path) => hintIn(tree, path)))).map((text) => text ?? '');
  const names = texts.flatMap((text) => [...text.matchAll(NAME)].map(([, name = '']) => name));
  return { subcharts: new Set(['global', ...names]), isLibrary: texts.some((text) => LIBRARY.test(text)) };
}

const LIBRARY = /^type:[ \t]*["']?library\b/m;
const NAME = /^[ \t-]*(?:name|alias):[ \t]*["']?([\w-]+)/gm;

const READS = new RegExp(String.raw`(?<![\w.)$])${VALUES}((?:\.[A-Za-z_]\w*)+)`, 'g');
/** `{{ .Values.x | quote }}`: nothing takes care of a value that is not there. */
const BARE = new RegExp(
  String.raw`^${VALUES}[\w.]+(?:\s*\|\s*(?:quote|squote|int|int64|trim|toString|upper|lower|b64enc|n?indent \d+))*$`,
);
/** A template that asks for a value by its name: `hasKey .Values.tls "certPath"`. */
const ASKED = new RegExp(String.raw`\bhasKey\s+${VALUES}((?:\.[A-Za-z_]\w*)*)\s+"(\w+)"`, 'g');
const OPENS = /^(?:if|with|range|define|block)\b/;

/** All reads of a template, in order. */
export function readsIn(text: string, path: string): readonly Read[] {
  if (text.length > LONGEST) return [];
  const reads: Read[] = [];
  const around: (readonly string[])[] = [];
  for (const { start, end, line } of actionsByLine(text)) {
    const words = text
      .slice(start, end)
      .replace(/^\{\{-?/, '')
      .replace(/-?\}\}$/, '')
      .trim();
    if (words.startsWith('/*')) continue;
    const named = [...words.matchAll(READS)].map(([, keys = '']) => keys.slice(1));
    if (/^(?:end|else)\b/.test(words)) around.pop();
    const asked = [...words.matchAll(ASKED)].map(([, keys = '', key = '']) => `${keys}.${key}`.slice(1));
    for (const keys of named) {
      const guards = [...around.flat(), ...asked, ...named.filter((other) => other !== keys)];
      reads.push({ path, line, keys: keys.split('.'), guards, isBare: BARE.test(words) });
    }
    if (OPENS.test(words) || /^else\b/.test(words)) around.push([...named, ...asked]);
  }
  return reads;
}
