import { admitted } from '../advisories/gate.ts';
import { Failure } from '../advisories/failure.ts';
import { Unreadable } from '../core/errors.ts';
import { linesWith } from '../core/grep.ts';
import type { Tree } from '../core/types.ts';
import type { Outside, ReviewRequest } from '../ports.ts';
import { encode, Garbled } from './frames.ts';
import {
  type Heard,
  names,
  type Question,
  read,
  RELEASES,
  request as requestSchema,
  search,
  type Side,
} from './messages.ts';

type Answer = readonly [head: Heard, body?: string];

/** Answers one question of the child, as bytes. Throws `Garbled` for a question that no honest child asks. */
export async function answerTo(
  question: Question,
  body: string,
  outside: Outside,
  request: ReviewRequest,
): Promise<Buffer> {
  const { id } = question;
  try {
    const text = await textFor(question, body, outside, request);
    return text === undefined ? encode({ say: 'nothing', id } satisfies Heard) : bytesOf({ say: 'answer', id }, text);
  } catch (error) {
    if (error instanceof Unreadable) return bytesOf({ say: 'unreadable', id, line: error.line }, error.message);
    if (error instanceof Failure) return bytesOf({ say: 'refused', id, kind: error.kind }, error.detail);
    throw error;
  }
}

const bytesOf = (...[head, body]: Answer): Buffer => encode(head, body);

/** The text of an answer. A path is only ever looked up in the trees of the commits under review. */
async function textFor(
  question: Question,
  body: string,
  outside: Outside,
  request: ReviewRequest,
): Promise<string | undefined> {
  switch (question.say) {
    case 'open': {
      const { range, files } = await outside.open();
      return JSON.stringify({ range, files });
    }
    case 'settings':
      return outside.settingsFile();
    case 'read':
      return (await treeOf(question.side, outside)).read(body);
    case 'list':
      return (await (await treeOf(question.side, outside)).list(body)).join('\0');
    case 'grep': {
      const { paths, word } = read(search, body);
      return JSON.stringify(await linesWith(await treeOf(question.side, outside), paths, word));
    }
    case 'releases':
      return JSON.stringify((await (await outside.open()).releases()).length);
    case 'approvals':
      return JSON.stringify(await outside.approvals(read(names, body)));
    case 'ask':
      return ask(body, outside, request);
    default:
      return question satisfies never;
  }
}

/** The tree of one side. Throws `Garbled` for a release that nobody was told of. */
async function treeOf(side: Side, outside: Outside): Promise<Tree> {
  const opened = await outside.open();
  if (side !== 'release' && side !== 'other release') return opened[side];
  const tree = (await opened.releases())[RELEASES.indexOf(side)];
  if (tree === undefined) throw new Garbled('a release that there is not');
  return tree;
}

async function ask(body: string, outside: Outside, { advisories }: ReviewRequest): Promise<string> {
  const question = admitted(read(requestSchema, body), advisories);
  if (question === undefined) throw new Garbled('a question to somebody who is no advisory database');
  const { body: answer, headers } = await outside.ask(question);
  return JSON.stringify({ body: answer, link: headers.get('link') });
}
