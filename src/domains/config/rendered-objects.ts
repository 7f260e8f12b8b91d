/** Objects of which a template of the repository said the same before they were rendered into a file. */
import { gather } from '../../core/compare.ts';
import type { ConfigChange } from './changes.ts';
import { type Source, sourceName, templatesIn } from './rendered.ts';
import { type Sides, standingTemplates, wordsOf } from './standing-templates.ts';

/** Templates of one file that are looked into. */
const MOST = 20;

/** Whether the template that a fact's object was rendered of did not change, and has words for what the fact is of. */
export async function renderedOf(
  { text }: { readonly text: string },
  facts: readonly ConfigChange[],
  sides: Sides,
): Promise<(fact: ConfigChange) => boolean> {
  const [templateAt, lines] = [templatesIn(text), text.split('\n')];
  const sourceOf = ({ after }: ConfigChange): Source | undefined => templateAt(after?.line ?? 0);
  const asked = gather(
    facts.flatMap((fact) => sourceOf(fact) ?? []),
    sourceName,
  );
  const known = new Map<string, readonly string[]>();
  for (const [name, [source]] of [...asked].slice(0, MOST))
    if (source !== undefined) known.set(name, await textsOf(source, sides));
  return (fact) => {
    const source = sourceOf(fact);
    const texts = (source && known.get(sourceName(source))) ?? [];
    const words = [
      wordIn(lines[(fact.after?.line ?? 0) - 1] ?? ''),
      ...namedBy(fact).filter((name) => text.includes(name)),
    ];
    return texts.length > 0 && texts.every((each) => words.every((word) => each.includes(word)));
  };
}

const textsOf = async (source: Source, sides: Sides): Promise<readonly string[]> =>
  Promise.all((await standingTemplates(source, sides)).map((standing) => wordsOf(standing, sides)));

/** The setting that a fact is of; of one that is not there at all, nothing says it. */
const namedBy = (fact: ConfigChange): readonly string[] => (fact.kind === 'control-moved' ? [fact.name] : []);

/** What a line is of: its key, or the item that it lists. */
function wordIn(line: string): string {
  const plain = line.replace(/^[\s-]+/, '');
  return /^["']?([\w./-]+)["']?:/.exec(plain)?.[1] ?? plain.replaceAll(/["']/g, '').trim();
}
