/** What Helm leaves of the templates in what it renders of them. */
import { gather } from '../../core/compare.ts';

/** A template by the name of its chart, and by its path below that. */
export interface Source {
  readonly chart: string;
  readonly template: string;
}

/** As Helm writes it in its comment. */
export const sourceName = ({ chart, template }: Source): string => `${chart}/${template}`;

/** The comment by which Helm tells the template of what it renders. */
const SOURCE = /^# Source: ([^/\s]+)\/(\S+\/templates\/\S+|templates\/\S+)\s*$/;

/**
 * For each line of a text, counted from 1, the template that its object was rendered of; undefined where none is named. Helm
 * begins each object with a separator, and the comment in the line below: one that stands elsewhere, somebody wrote.
 */
export function templatesIn(text: string): (line: number) => Source | undefined {
  if (!text.includes('# Source: ')) return () => undefined;
  const lines = text.split('\n');
  let now: Source | undefined;
  const sources = lines.map((line, i) => (now = sourceOf(line, lines[i - 1], now)));
  return (line) => sources[line - 1];
}

/** What a line belongs to: each object of a file has a comment of its own. */
function sourceOf(line: string, above: string | undefined, now: Source | undefined): Source | undefined {
  if (line.startsWith('---')) return undefined;
  const [, chart, template] = (above?.trimEnd() === '---' && SOURCE.exec(line)) || [];
  return chart === undefined || template === undefined ? now : { chart, template };
}

/** What gives a value that nobody wrote, another one each time. Source: masterminds.github.io/sprig. */
const MAKES =
  /\b(?:rand(?:AlphaNum|Alpha|Numeric|Ascii|Bytes)|gen(?:CA|SelfSignedCert|SignedCert|PrivateKey)|derivePassword|uuidv4)\b/;

const isMade = (action: string): boolean => MAKES.test(action) && !action.includes('.Values');

/** Whether a template makes up whatever it gives a key: there, or in a variable; not where a value of the chart may take its place. */
export function makesUp(template: string, key: string): boolean {
  const lines = template.split('\n');
  const variables = gather(
    lines.flatMap((line) => [...line.matchAll(/\{\{-?\s*(\$\w+)\s*:?=([^{}]*)/g)]),
    ([, name]) => name,
  );
  const isMadeVariable = (name: string): boolean =>
    variables.get(name)?.every(([, , given = '']) => isMade(given)) === true;
  const given = lines.flatMap((line) => {
    const [, name, value = ''] = /^\s*["']?([\w.-]+)["']?:(.*)$/.exec(line) ?? [];
    return name === key ? [value] : [];
  });
  return (
    given.length > 0 &&
    given.every((value) => isMade(value) || [...value.matchAll(/\$\w+/g)].some(([name]) => isMadeVariable(name)))
  );
}
