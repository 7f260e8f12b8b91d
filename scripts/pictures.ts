/** Draws docs/pictures in a headless browser: what Breakwater says of the demo, on a pull request and as a page. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openPage, type Screen } from '../__tests__/support/browser.ts';
import { makeDemo } from '../src/cli/demo.ts';
import type { Finding, Report } from '../src/core/types.ts';
import { loadAnalyzers } from '../src/domains/index.ts';
import { findingBody, verdictBody } from '../src/github/pull-request/bodies.ts';
import { reviewInProcess } from '../src/in-process.ts';
import html from '../src/reporters/html.ts';
import { conversation } from './pictures/conversation.ts';

const analyzers = await loadAnalyzers();

const WRITING = {
  colour: false,
  width: 100,
  scope: 'all',
  repositoryUrl: 'https://github.com/acme/app',
  rulesUrl: 'https://github.com/OWNER/breakwater/blob/v1/docs/rules',
  runUrl: 'https://github.com/acme/app/actions/runs/1',
};
const SHOWN_AT_ITS_LINES = 'protobuf/field-renamed';
const CONTEXT = 3;

const demo = await makeDemo();
const found = await reviewInProcess({ ...demo, direct: false, advisories: { choice: 'off' } }, analyzers);
const report: Report = {
  ...found,
  range: { ...found.range, baseName: 'main', headName: 'feature' },
  verdict: { ...found.verdict, notes: [] },
};
mkdirSync('docs/pictures', { recursive: true });
await draw('review', pullRequest(report), { width: 860, height: 400, scale: 1.2 });
await draw('report', html.render(report, WRITING), { width: 1180, height: 780, scale: 1.2 });
rmSync(demo.dir, { recursive: true });

function pullRequest(of: Report): string {
  const finding = of.verdict.findings.find(({ rule }) => rule === SHOWN_AT_ITS_LINES);
  if (finding === undefined) throw new Error(`the demo has no ${SHOWN_AT_ITS_LINES}`);
  return conversation([
    { markdown: verdictBody(of, WRITING, 'none') },
    {
      path: finding.after?.path ?? '',
      diff: linesAbove(finding),
      markdown: findingBody(finding, WRITING, true),
    },
  ]);
}

/** The lines of the diff up to the one that the comment stands at. */
function linesAbove({ after = { path: '', line: 1 } }: Finding): string[] {
  const diff = execFileSync('git', ['diff', '--unified=100', demo.base, demo.head, '--', after.path], {
    cwd: demo.dir,
    encoding: 'utf8',
  });
  const lines = diff.slice(diff.indexOf('\n@@')).trim().split('\n').slice(1);
  let line = 0;
  const end = lines.findIndex((text) => {
    if (!text.startsWith('-')) line += 1;
    return line === after.line;
  });
  return lines.slice(Math.max(0, end - CONTEXT), end + 1);
}

/** The first screen of a page, or all of it where it is shorter. */
async function draw(name: string, markup: string, screen: Screen): Promise<void> {
  await using page = await openPage(markup, screen);
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const tallest = name === 'report' ? screen.height : height;
  const png = await page.picture({ x: 0, y: 0, width: screen.width, height: Math.min(height, tallest) });
  writeFileSync(`docs/pictures/${name}.png`, png);
  console.log(`docs/pictures/${name}.png: ${Math.round(png.length / 1024)} KB`);
}
