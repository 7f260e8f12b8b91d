/** Credentials in comments: nobody reads a comment at run time, but everybody who has the repository reads it. */
import { digest } from '../../core/present.ts';
import { isLogin, SECRET_PATTERNS } from '../../core/secrets.ts';
import type { Mark } from './documents.ts';
import { isPlaceholder } from './placeholders.ts';

/** Only formats that providers document: names like `password` and addresses are told in comments as examples. */
const PROVEN = SECRET_PATTERNS.filter(({ name }) => !isLogin(name));

const YAML_COMMENT = /(?:^|\s)#.*$/;
const JSON_COMMENT = /\/[/*].*$|^\s*\*.*$/;

/** What the comments of a text hold, with their lines. A `#` within a text of many lines counts too: see `file-facts.ts`. */
export function credentialsInComments(text: string, isJson: boolean): readonly Mark[] {
  const [mark, comment] = isJson ? ['/', JSON_COMMENT] : ['#', YAML_COMMENT];
  if (!text.includes(mark)) return [];
  const comments = text.split('\n').flatMap((line, index) => {
    const [said] = (line.length <= LONGEST && comment.exec(line)) || [];
    return said === undefined ? [] : [{ said, line: index + 1 }];
  });
  // Most comments hold none: all of them are asked at once whether one does.
  const all = comments.map(({ said }) => said).join('\n');
  const patterns = PROVEN.filter(({ pattern }) => pattern.test(all));
  return comments.flatMap(({ said, line }, index) => {
    const next = comments[index + 1];
    const below = next?.line === line + 1 ? next.said : '';
    return patterns.flatMap((each) => (isFrame(each, `${said}\n${below}`) ? [] : markOf(each, said, line)));
  });
}

/** Whether a text has only the head of a private key, and dots or words where the key would be. */
const isFrame = ({ name }: (typeof PROVEN)[number], text: string): boolean =>
  name === 'private key' && !/PRIVATE KEY(?: BLOCK)?-----[^A-Za-z0-9]{1,40}(?:[A-Za-z0-9+/]{24}|\w{1,20}: )/.test(text);

const LONGEST = 10_000;

function markOf({ name, pattern }: (typeof PROVEN)[number], comment: string, line: number): Mark[] {
  const [found] = pattern.exec(comment) ?? [];
  if (found === undefined || isPlaceholder(found)) return [];
  return [{ text: `${name} ${digest(`breakwater:${found}`).slice(0, 6)}`, line }];
}
