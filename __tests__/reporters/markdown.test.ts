import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/types.ts';
import markdown, { renderMarkdown } from '../../src/reporters/markdown.ts';
import { findingOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';

const options = { colour: false, width: 100, repositoryUrl: 'https://github.com/acme/app' };
const render = (report: Report) => markdown.render(report, options);

test('one of everything', () => {
  expect(markdown.render(sampleReport, { colour: false, width: 100 })).toMatchInlineSnapshot(`
    "## Breakwater: 5 changes block this merge; 1 file could not be compared; 1 change waits for approval

    | risk | change | where |
    | --- | --- | --- |
    | **critical** | \`transport-security\` goes from \`true\` to \`false\` for the etcd cluster. | \`deploy/etcd.yaml:14\` |
    | **high** | \`charts/web/values.yaml\` can no longer be read: a quoted text is never closed. | \`charts/web/values.yaml:31\` |
    | **high** | \`acme.v1.User.email\` is removed and its number 2 is free for reuse. | \`api/user.proto:7\` (removed) |
    | **high** | etcd goes from \`v3.4.27\` to \`v3.6.1\`, over 3.5. | \`deploy/etcd.yaml:9\` |
    | **medium** | \`axios\` goes from \`^0.21.1\` to \`^1.0.0\`. | \`package.json:12\` |
    | medium | \`api/legacy.proto\` is gone, with all 3 messages of \`acme.legacy\`. | \`api/legacy.proto:1\` (removed) |

    <details><summary>2 more, low or information</summary>

    | risk | change | where |
    | --- | --- | --- |
    | low | \`old/role.proto\` is now \`api/role.proto\`. | \`api/role.proto:1\` |
    | info | Pods of \`Deployment/web\` are now required to run as a user that is not root. | \`deploy/web.yaml:12\` |

    </details>

    <details><summary>1 waived before</summary>

    | risk | change | where | accepted |
    | --- | --- | --- | --- |
    | high | Container \`web\` of \`Deployment/web\` has no readiness probe any more. | \`deploy/web.yaml:22\` (removed) | until \`2027-01-31\`: The mesh checks readiness since May. |

    </details>

    **To merge:** mend the first five, or accept one knowingly (entries to copy below). Judged: 13 changes in 8 files, merge base \`1c0ffee\` to \`9ab8e77\`, policy from \`main\`.

    - The waiver for \`config/probe-removed:Deployment/api#readiness\` does not count: it expired on 2026-03-01.

    ### \`deploy/etcd.yaml\`

    **critical** · encryption switched off · line 14 · \`config/encryption-disabled\`

    \`\`\`diff
    - transport-security: true
    + transport-security: false
    \`\`\`

    \`transport-security\` goes from \`true\` to \`false\` for the etcd cluster. Peer and client traffic, secrets included, crosses the network in clear text, and a node without a certificate can join.

    → Put it back to \`true\`; if certificates are the trouble, rotate them first.

    **high** · minor skipped · line 9 · \`dependencies/upgrade-path\`

    \`\`\`diff
    - image: registry.k8s.io/etcd:v3.4.27
    + image: registry.k8s.io/etcd:v3.6.1
    \`\`\`

    etcd goes from \`v3.4.27\` to \`v3.6.1\`, over 3.5. Members of 3.6 do not form a cluster with 3.4: the rolling upgrade stops half-way and quorum is at risk.

    → Go to 3.5.32 or later first, then to 3.6. Before each step: snapshot saved and restored once, certificates valid, one member at a time, health checked after each.

    ### \`charts/web/values.yaml\`

    **high** · file not compared · line 31 · \`config/file-unreadable\`

    \`charts/web/values.yaml\` can no longer be read: a quoted text is never closed. What cannot be read cannot be reviewed, so nothing here is known to be safe.

    → Mend the file, or list it under \`paths.ignore\` in \`.github/breakwater.yml\`.

    ### \`api/user.proto\`

    **high** · field removed · line 7 (removed) · \`protobuf/field-removed\` · breaks json, source

    \`\`\`diff
    - string email = 2;
    \`\`\`

    \`acme.v1.User.email\` is removed and its number 2 is free for reuse. Old readers lose the value without an error, and a later field may take the number with another type.

    → Deprecate it first; when it goes, reserve both its number and its name.

    \`\`\`
      reserved 2;
      reserved "email";
    \`\`\`

    ### \`package.json\`

    **medium** · major version raised · line 12 · \`dependencies/major\`

    \`\`\`diff
    - "axios": "^0.21.1",
    + "axios": "^1.0.0",
    \`\`\`

    \`axios\` goes from \`^0.21.1\` to \`^1.0.0\`. The release drops the old error shape, so a \`catch\` that reads \`error.response.data\` may find nothing.

    → Read the notes of 1.0.0 and run the tests that make requests.

    Waits for 2 approvals from \`@acme/committee\`: approved by \`@ana\`.

    Also at \`web/package.json:9\`, \`tools/package.json:5\`.

    ### \`api/legacy.proto\`

    **medium** · file deleted · line 1 (removed) · \`protobuf/file-deleted\`

    \`\`\`diff
    - syntax = "proto3";
    \`\`\`

    \`api/legacy.proto\` is gone, with all 3 messages of \`acme.legacy\`. Clients that still call \`acme.legacy\` fail, and code that imports it stops compiling.

    → Deprecate the package for one release before it goes.

    <details><summary>Accept knowingly</summary>

    \`breakwater waive ID --reason TEXT --expires DATE\` writes an entry into \`.github/breakwater-waivers.yml\`. By hand, keep only what you accept:

    \`\`\`yaml
    waivers:
      - id: "config/encryption-disabled:deploy/etcd.yaml#true->false"
        reason: "" # why this is safe; required
        expires: YYYY-MM-DD
      - id: "config/file-unreadable:charts/web/values.yaml"
        reason: "" # why this is safe; required
        expires: YYYY-MM-DD
      - id: "protobuf/field-removed:acme.v1.User.email#2"
        reason: "" # why this is safe; required
        expires: YYYY-MM-DD
      - id: "dependencies/upgrade-path:etcd#v3.4.27->v3.6.1"
        reason: "" # why this is safe; required
        expires: YYYY-MM-DD
      - id: "dependencies/major:npm:axios#^0.21.1->^1.0.0"
        reason: "" # why this is safe; required
        expires: YYYY-MM-DD
    \`\`\`

    </details>
    "
  `);
});

test('one line when all is well', () => {
  expect(render(cleanReport)).toBe('Breakwater: 4 changes in 2 files, nothing that breaks.\n');
});

describe('links', () => {
  const place = (path: string, line: number, endLine = line) => ({ path, line, endLine });
  const where = (finding: Parameters<typeof findingOf>[0], report: Partial<Report> = {}) =>
    render(reportWith([findingOf(finding)], report)).match(/^\| \w+ \| `acme.* \| (.*) \|$/m)?.[1];
  const [head, mergeBase] = ['a'.repeat(40), 'b'.repeat(40)];
  const range = { ...sampleReport.range, head, mergeBase };

  test.each([
    [
      'a line in head',
      { after: place('a.proto', 7) },
      `[\`a.proto:7\`](${options.repositoryUrl}/blob/${head}/a.proto#L7)`,
    ],
    [
      'lines',
      { after: place('a.proto', 7, 9) },
      `[\`a.proto:7\`](${options.repositoryUrl}/blob/${head}/a.proto#L7-L9)`,
    ],
    [
      'a removed line, in base',
      { before: place('a.proto', 7), after: place('a.proto', 5), excerpt: { removed: ['x'], added: [] } },
      `[\`a.proto:7\`](${options.repositoryUrl}/blob/${mergeBase}/a.proto#L7) (removed)`,
    ],
    [
      'a path that would end the link',
      { after: place('a b/(c)#?.proto', 1) },
      `[\`a b/(c)#?.proto:1\`](${options.repositoryUrl}/blob/${head}/a%20b/%28c%29%23%3F.proto#L1)`,
    ],
  ])('%s', (_, finding, expected) => {
    expect(where(finding, { range })).toBe(expected);
  });

  test('what is not committed has no page', () => {
    expect(where({ after: place('a.proto', 7) }, { range: { ...range, head: 'WORKTREE' } })).toBe('`a.proto:7`');
  });
});

test('what blocks comes first, is bold, and is what there is to mend', () => {
  const text = render(
    reportWith([findingOf({ risk: 'critical' }), findingOf({ risk: 'medium', id: 'protobuf/x:y', blocks: true })]),
  );
  expect(text.match(/^\| \S+/gm)).toEqual(['| risk', '| ---', '| **medium**', '| critical']);
  expect(text).toContain('mend the first, or accept it knowingly');
  expect(text.match(/- id: .*/g)).toEqual(['- id: "protobuf/x:y"']);
});

test('a fence is longer than any inside it', () => {
  const text = render(reportWith([findingOf({ excerpt: { removed: ['a'], added: ['````', '# out'] } })]));
  expect(text).toContain('`````diff\n- a\n+ ````\n+ # out\n`````');
});

test('past its size the page says what it leaves out', () => {
  const findings = Array.from({ length: 300 }, (_, index) => findingOf({ id: `protobuf/field-removed:a.B.c${index}` }));
  const text = renderMarkdown(reportWith(findings), options, 20_000);
  expect(Buffer.byteLength(text)).toBeLessThan(21_000);
  expect(text.match(/\*\*Left out here.*/)?.[0]).toMatchInlineSnapshot(
    `"**Left out here**, since the page is full: 200 findings of medium risk or worse, 100 findings without their details. The JSON report has them all."`,
  );
});

describe('whatever the text', () => {
  const everyReport = (check: (shown: string) => void) =>
    fc.assert(fc.property(hostileText, (text) => check(render(hostileReport(text)))));

  test('no control characters, and no command to the runner', () => {
    everyReport((shown) => {
      expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[/m);
    });
  });

  test('every row of a table has its own number of cells', () => {
    everyReport((shown) => {
      const rows = outsideFences(shown).filter((line) => line.startsWith('| '));
      expect(rows.map((row) => row.split('|').length - 2)).toEqual([3, 3, 3, 3, 4, 4, 4]);
    });
  });

  test('every fence is closed, and outside of code stands no markup but our own', () => {
    everyReport((shown) => {
      const words = withoutCode(shown).replaceAll(`](${options.repositoryUrl}/blob/`, '');
      expect(words).not.toMatch(/<(?!\/?(?:details|summary|sub|code)>|!-- -->)/);
      expect(words).not.toMatch(/\]\(|!\[|@(?!<!)|:\/\//);
    });
  });
});

/** The page without code spans and fences. */
const withoutCode = (text: string): string =>
  outsideFences(text)
    .join('\n')
    .replaceAll(/`[^`\n]+`/g, '');

/** The lines that stand in no fence; each fence must be closed. */
function outsideFences(text: string): string[] {
  let open: string | undefined;
  const outside: string[] = [];
  for (const line of text.split('\n')) {
    const ticks = /^ {0,3}(`{3,})/.exec(line)?.[1];
    if (open === undefined) {
      open = ticks;
      if (ticks === undefined) outside.push(line);
    } else if (ticks !== undefined && ticks.length >= open.length && /^ *`+ *$/.test(line)) open = undefined;
  }
  expect(open).toBeUndefined();
  return outside;
}

test('what the change itself accepts stands first, unfolded; what settings make hard has nothing to copy', () => {
  const [probe] = sampleReport.verdict.findings.filter(({ waiver }) => waiver !== undefined);
  const [etcd] = sampleReport.verdict.findings.filter(({ blocks }) => blocks);
  if (probe?.waiver === undefined || etcd === undefined) throw new Error('the sample has both');
  const fresh = { ...probe, id: 'config/x:new', waiver: { ...probe.waiver, isNew: true as const } };
  const text = render(reportWith([{ ...etcd, unwaivable: true }, probe, fresh]));
  expect(text.split('\n\n')[1]).toMatch(/^\*\*Accepted by this very change\*\*/);
  expect(text).toContain('<summary>1 waived before</summary>');
  expect(text).not.toMatch(/knowingly/i);
});
