/** secretlint's recommended rules, in process: formats of providers that core/secrets.ts has no pattern for. */

/** What each text that holds a credential looks like. */
export type Credentials = ReadonlyMap<string, string>;

/** Shorter runs without a blank are no credential; a digest of an image or a commit is none either. */
const MAY_HOLD = / = .*\S{16}/s;
const DIGEST = /^\S* = (?:[\w./:-]+@)?(?:sha256:)?[0-9a-f]{40,64}$/;
const LONGEST = 2_000_000;

/** A comment in the text could switch rules off; addresses with passwords, and Slack's tokens, have patterns of their own, which know placeholders. */
const LEFT_OUT = /-(?:filter-comments|basicauth|database-connection-string|slack)$/;

/** The first credential of each text, `name = value`, that holds one. The rules are loaded only where a text may. */
export async function credentialsIn(texts: readonly string[]): Promise<Credentials> {
  const found = new Map<string, string>();
  const candidates = [...new Set(texts)].filter((text) => MAY_HOLD.test(text) && !DIGEST.test(text));
  for (const batch of batches(candidates)) {
    const content = batch.map(({ text }) => text).join(BETWEEN);
    for (const { ruleId, range } of await lint(content)) {
      const holder = batch.find(({ start, text }) => range[0] >= start && range[1] <= start + text.length);
      if (holder === undefined || found.has(holder.text)) continue;
      found.set(holder.text, nameOf(ruleId));
    }
  }
  return found;
}

const BETWEEN = '\n\n';

interface Piece {
  readonly text: string;
  readonly start: number;
}

function* batches(texts: readonly string[]): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let start = 0;
  for (const text of texts) {
    if (batch.length > 0 && start + text.length > LONGEST) {
      yield batch;
      [batch, start] = [[], 0];
    }
    batch.push({ text, start });
    start += text.length + BETWEEN.length;
  }
  if (batch.length > 0) yield batch;
}

async function lint(content: string) {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const rules = creator.rules.filter(({ meta }) => !LEFT_OUT.test(meta.id));
  const preset: typeof creator = {
    ...creator,
    rules,
    create: (context) => rules.forEach((rule) => context.registerRule(rule)),
  };
  const { messages } = await lintSource({
    source: { filePath: 'values.txt', ext: '.txt', contentType: 'text', content },
    options: { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id: creator.meta.id, rule: preset }] } },
  });
  return messages;
}

/** `@secretlint/secretlint-rule-linear`: `linear credential`. */
const nameOf = (ruleId: string): string =>
  `${ruleId.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' ')} credential`;
