/** Inside the sandbox: the whole story, with a parent in place of git, files and network. */
import { isClaimed } from '../analyze.ts';
import { UserError } from '../core/errors.ts';
import type { Analyzer, DomainEntry, Tree } from '../core/types.ts';
import type { Domain } from '../core/vocabulary.ts';
import { type Outside, portsOf } from '../ports.ts';
import { review, type Source } from '../review.ts';
import { Line } from './line.ts';
import {
  approvalAnswer,
  choices,
  count,
  type Failed,
  found,
  read,
  RELEASES,
  reply,
  repository,
  type Side,
} from './messages.ts';
import { recalling, remembering, Texts } from './texts.ts';

/** Reviews what the parent at the other end of stdin and stdout asks for, and tells it the report, or why there is none. */
export async function serveReview(domains: readonly DomainEntry[]): Promise<void> {
  const line = new Line(process.stdin, process.stdout);
  const chosen = read(choices, await line.begin);
  const texts = { base: new Texts(), head: new Texts() };
  try {
    const rules = domains.flatMap((domain) => domain.rules);
    const ports = await portsOf(outsideBy(line, texts), chosen, rules);
    const wanted = domains.filter(({ domain }) => chosen.only?.includes(domain) ?? true);
    const analyzers = await loadNeeded(wanted, ports.read());
    const report = await review(
      analyzers.map((analyzer) => marked(analyzer, line, texts)),
      { ...ports, deliver: async () => {} },
    );
    line.say({ say: 'done' }, JSON.stringify(report));
  } catch (error) {
    line.say({ say: 'failed' }, JSON.stringify(describe(error)));
  }
}

type BothTexts = Readonly<Record<'base' | 'head', Texts>>;

/** The analyzers that have a file to look at: loading the others would take as long as many a review. */
async function loadNeeded(domains: readonly DomainEntry[], reading: Promise<Source>): Promise<readonly Analyzer[]> {
  const loaded = await Promise.all(
    domains.map(async ({ loadClaims, loadAnalyzer }) => {
      const [claims, { files }] = await Promise.all([loadClaims(), reading]);
      return files.some((file) => isClaimed(file, claims)) ? loadAnalyzer() : undefined;
    }),
  );
  return loaded.filter((analyzer) => analyzer !== undefined);
}

/** An analyzer whose trees say which domain reads them. */
const marked = (analyzer: Analyzer, line: Line, texts: BothTexts): Analyzer => ({
  ...analyzer,
  analyze: (input) =>
    analyzer.analyze({
      ...input,
      base: remembering(treeBy(line, 'base', analyzer.domain), texts.base),
      head: remembering(treeBy(line, 'head', analyzer.domain), texts.head),
    }),
});

function outsideBy(line: Line, texts: BothTexts): Outside {
  return {
    async open() {
      const opened = read(repository, (await line.ask({ say: 'open' })) ?? '');
      // How it was read the parent tells, for it goes on reading.
      return {
        ...opened,
        notes: [],
        base: recalling(treeBy(line, 'base'), texts.base),
        head: recalling(treeBy(line, 'head'), texts.head),
        policy: treeBy(line, 'policy'),
        releases: async () => {
          const known = read(count, (await line.ask({ say: 'releases' })) ?? '');
          return RELEASES.slice(0, known).map((side) => treeBy(line, side));
        },
      };
    },
    settingsFile: () => line.ask({ say: 'settings' }),
    approvals: async (names) =>
      read(approvalAnswer, (await line.ask({ say: 'approvals' }, JSON.stringify(names))) ?? ''),
    async ask({ url, body }) {
      const { body: answer, link } = read(reply, (await line.ask({ say: 'ask' }, JSON.stringify({ url, body }))) ?? '');
      return { body: answer, headers: { get: (name) => (name === 'link' ? link : null) } };
    },
  };
}

/** Paths in one question: far below what the parent takes. */
const SEARCHED_AT_ONCE = 100;

const treeBy = (line: Line, side: Side, domain?: Domain): Tree => ({
  read: (path) => line.ask({ say: 'read', side, ...(domain === undefined ? {} : { domain }) }, path),
  list: async (prefix = '') => ((await line.ask({ say: 'list', side }, prefix)) ?? '').split('\0').filter(Boolean),
  async grep(paths, word) {
    const parts = Array.from({ length: Math.ceil(paths.length / SEARCHED_AT_ONCE) }, (_, part) =>
      paths.slice(part * SEARCHED_AT_ONCE, (part + 1) * SEARCHED_AT_ONCE),
    );
    const answers = await Promise.all(
      parts.map((some) => line.ask({ say: 'grep', side }, JSON.stringify({ word, paths: some }))),
    );
    return answers.flatMap((answer = '[]') => read(found, answer));
  },
});

function describe(error: unknown): Failed {
  if (error instanceof UserError) return { message: error.message, hint: error.hint, trace: traceOf(error) };
  return { message: error instanceof Error ? error.message : String(error), trace: traceOf(error) };
}

/** Where it happened, and what caused it. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return error.cause === undefined ? trace : `${trace}\ncaused by ${traceOf(error.cause)}`;
}
