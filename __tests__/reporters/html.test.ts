import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import html from '../../src/reporters/html.ts';
import { browserPath, openPage } from '../support/browser.ts';
import { findingOf } from '../support/findings.ts';
import { ATTACKS, hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';

const options = { colour: false, width: 100, repositoryUrl: 'https://github.com/acme/app' };
const render = (report = sampleReport) => html.render(report, options);

const ownTags = new Set(
  `!doctype html head meta title style body header h1 h2 h3 p section ul li table thead tbody tr th td svg rect form input
   fieldset label span select option button output main article div a code pre footer kbd script`.split(/\s+/),
);
const tagsOf = (text: string) =>
  [...text.replace(/<(style|script)>[^]*?<\/\1>/g, '').matchAll(/<\/?([^\s>]*)/g)].map(([, name = '']) => name);

test('one finding in full', () => {
  const finding = findingOf({ after: { path: 'a.proto', line: 5 }, excerpt: { removed: ['old'], added: ['new'] } });
  expect(
    render(reportWith([finding]))
      .match(/<article[^]*<\/article>/)?.[0]
      .replaceAll('><', '>\n<'),
  ).toMatchInlineSnapshot(`
    "<article class="finding high beside" tabindex="0" data-risk="high" data-domain="protobuf" data-file="a.proto">
    <div>
    <header>
    <span class="risk">high</span>
    <h3>field removed</h3>
    <a href="https://github.com/acme/app/blob/9ab8e77000000000000000000000000000000000/a.proto&#35;L5" rel="noreferrer">
    <code>a.proto:5</code>
    </a>
    </header>
    <p>
    <code>acme.v1.User.email</code> was removed and its number 2 is free for reuse. Old readers still expect the field.</p>
    <p class="fix">Reserve its number and its name.</p>
    <p class="faint">
    <code>protobuf/field-removed:acme.v1.User.email&#35;2</code>
    </p>
    </div>
    <div>
    <pre>
    <span class="removed">- old</span>
    <span class="added">+ new</span>
    </pre>
    </div>
    </article>"
  `);
});

test('a clean review is a page too', () => {
  expect(render(cleanReport)).toContain('<h1>Breakwater: 4 changes in 2 files, nothing that breaks.</h1>');
});

test('the policy admits our own style and script, and nothing else', () => {
  const page = render();
  const policy = /content="(default-src[^"]*)"/.exec(page)?.[1]?.split('; ');
  const hashOf = (tag: string) => {
    const [, source = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page) ?? [];
    return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  };
  expect(policy).toEqual([
    "default-src 'none'",
    `style-src ${hashOf('style')}`,
    `script-src ${hashOf('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).not.toMatch(/ (?:src|style|on\w+)=|@import|url\(/);
});

test('what is past the bound is counted', () => {
  const page = render(reportWith(Array.from({ length: 2003 }, () => findingOf())));
  expect(page).toContain('3 findings left out here');
});

test('whatever the text: no tags but ours, no control characters, no command to the runner', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const page = render(hostileReport(text));
      expect(tagsOf(page).filter((tag) => !ownTags.has(tag))).toEqual([]);
      expect(page).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u);
      expect(page).not.toMatch(/^\s*::|##\[/m);
    }),
  );
});

describe.skipIf(browserPath === undefined)('in a browser', () => {
  const shown = `[...document.querySelectorAll('.finding')].filter((finding) => !finding.hidden).map((finding) => finding.dataset.risk).join(' ')`;
  const all = 'critical high high high medium medium low info high';

  test('filters, search and keys', async () => {
    await using page = await openPage(render());
    expect(await page.evaluate(shown)).toBe(all);

    await page.evaluate(`document.querySelector('[value=high]').click()`);
    expect(await page.evaluate(shown)).toBe('critical medium medium low info');
    expect(await page.evaluate(`document.querySelector('output').textContent`)).toBe('5 of 9 shown');

    await page.press('/');
    for (const key of 'axios') await page.press(key);
    expect(await page.evaluate(shown)).toBe('medium');

    await page.press('Escape');
    await page.evaluate('new Promise((done) => setTimeout(done))');
    expect(await page.evaluate(shown)).toBe(all);

    await page.press('j');
    await page.press('j');
    expect(await page.evaluate('document.activeElement.dataset.file')).toBe('charts/web/values.yaml');
    await page.press('k');
    expect(await page.evaluate('document.activeElement.dataset.file')).toBe('deploy/etcd.yaml');

    await page.evaluate(
      `document.querySelector('select').value = 'api/user.proto'; document.querySelector('form').dispatchEvent(new Event('input'))`,
    );
    expect(await page.evaluate(shown)).toBe('high');
    expect(page.complaints).toEqual([]);
  });

  test('hostile text is text, and nothing is loaded', async () => {
    const text = ATTACKS.join(' ');
    await using page = await openPage(render(hostileReport(text)));
    expect(
      await page.evaluate(`document.querySelectorAll('img, script:not(body > script), iframe, [onerror]').length`),
    ).toBe(0);
    expect(await page.evaluate(`performance.getEntriesByType('resource').length`)).toBe(0);
    expect(await page.evaluate(shown)).toBe('high low high');
    expect(page.complaints).toEqual([]);
  });
});
