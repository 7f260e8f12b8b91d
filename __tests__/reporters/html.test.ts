import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Finding } from '../../src/core/types.ts';
import html from '../../src/reporters/html.ts';
import { browserPath, openPage } from '../support/browser.ts';
import { findingOf } from '../support/findings.ts';
import { ATTACKS, hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';

const options = { colour: false, width: 100, repositoryUrl: 'https://github.com/acme/app' };
const render = (report = sampleReport) => html.render(report, options);

const ownTags = new Set(
  `!doctype html head meta title style body header h1 h2 h3 p section ul ol li svg circle rect path form input fieldset
   legend label span select optgroup option button output details summary aside main article div figure figcaption a code
   pre ins del b strong small time footer kbd script`.split(/\s+/),
);
const tagsOf = (text: string) =>
  [...text.replace(/<(style|script)>[^]*?<\/\1>/g, '').matchAll(/<\/?([^\s>]*)/g)].map(([, name = '']) => name);

test('one finding in full', () => {
  const finding = findingOf({ after: { path: 'a.proto', line: 5 }, excerpt: { removed: ['old'], added: ['new'] } });
  const page = html.render(reportWith([finding]), {
    ...options,
    rulesUrl: 'https://github.com/acme/tool/blob/v1/rules',
  });
  expect(page.match(/<article[^]*<\/article>/)?.[0].replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<article class="finding high beside" id="f-e4c3541887973833" tabindex="-1" aria-labelledby="f-e4c3541887973833-title" data-risk="high" data-domain="protobuf" data-status="does not block" data-file="a.proto">
    <header>
    <span class="risk">high</span>
    <h3 id="f-e4c3541887973833-title">field removed</h3>
    <span class="place">
    <a href="https://github.com/acme/app/blob/9ab8e77000000000000000000000000000000000/a.proto&#35;L5" rel="noreferrer">
    <code>a.proto:5</code>
    </a>
    </span>
    </header>
    <div class="words">
    <p class="message">
    <code>acme.v1.User.email</code> was removed and its number 2 is free for reuse.</p>
    <p>Old readers still expect the field.</p>
    <p class="fix">Reserve its number and its name.</p>
    </div>
    <div class="lines">
    <figure aria-label="Changed lines">
    <pre>
    <del>- old</del>
    <ins>+ new</ins>
    </pre>
    </figure>
    </div>
    <footer>
    <code class="id">protobuf/field-removed:acme.v1.User.email&#35;2</code>
    <span>breaks json, source</span>
    <a href="https://github.com/acme/tool/blob/v1/rules/protobuf/field-removed.md" rel="noreferrer">about this rule</a>
    </footer>
    </article>"
  `);
});

test('a clean review is a page too', () => {
  expect(render(cleanReport)).toContain('<h1>4 changes in 2 files, nothing that breaks.</h1>');
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

describe('beside the findings', () => {
  test('all changes, those without a finding too', () => {
    const rows =
      render()
        .match(/id="changes">[^]*?<\/details>/)?.[0]
        .match(/<li>[^]*?<\/li>/g) ?? [];
    expect(rows).toHaveLength(sampleReport.facts.length);
    expect(rows.at(-1)).toContain('<code>settings.d</code>');
    expect(rows.find((row) => row.includes('axios'))).toMatch(/<code>\^0\.21\.1 → \^1\.0\.0<\/code>.*">medium<\/a>/);
  });

  test('changes past the bound are counted', () => {
    const [fact] = sampleReport.facts.slice(-1);
    const facts = Array.from({ length: 5002 }, () => fact).filter((one) => one !== undefined);
    expect(render({ ...sampleReport, facts })).toContain('2 changes left out here');
  });

  test('days to mend by, the nearest first', () => {
    const dueOn = (id: string, fixBy: string): Finding => {
      const change = { kind: 'any', subject: id, fixBy };
      return findingOf({ id, message: `mend ${id}`, change });
    };
    const page = render(reportWith([dueOn('b', '2027-02-01'), dueOn('a', '2026-12-24'), findingOf()]));
    const list = /id="deadlines">[^]*?<\/ul>/.exec(page)?.[0] ?? '';
    expect([...list.matchAll(/<time datetime="([^"]*)">[^]*?(mend .)</g)].map((match) => match.slice(1))).toEqual([
      ['2026-12-24', 'mend a'],
      ['2027-02-01', 'mend b'],
    ]);
  });

  test('dependencies, the most dangerous first, and how many have no room', () => {
    const step = { kind: 'minor', from: '1.0.0', to: '1.1.0', section: 'x', direct: true, locked: false };
    const after = { path: 'package.json', line: 1 };
    const change = (name: string): Change => Object.assign({ subject: name, name, after }, step);
    const facts = Array.from({ length: 30 }, (_, at) => ({
      domain: 'dependencies' as const,
      change: change(`p${at}`),
    }));
    const finding = findingOf({ domain: 'dependencies', risk: 'medium', change: change('p29') });
    const page = render(reportWith([finding], { facts }));
    const [first = ''] = /<ul><li[^]*?<\/li>/.exec(page.slice(page.indexOf('class="graph"'))) ?? [];
    expect(
      first
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .join(' '),
    ).toBe(' p29 1.0.0 → 1.1.0 medium in package.json ');
    expect(page).toContain('and 6 dependencies more');
  });
});

describe.skipIf(browserPath === undefined)('in a browser', () => {
  const shown = `[...document.querySelectorAll('.finding')].filter((finding) => !finding.hidden).map((finding) => finding.dataset.risk).join(' ')`;
  const every = 'critical high high high medium medium low info high';
  const settle = 'new Promise((done) => setTimeout(done))';

  test('filters and search', async () => {
    await using page = await openPage(render());
    expect(await page.evaluate(shown)).toBe(every);
    await page.evaluate(`document.querySelector('[value=high]').click()`);
    expect(await page.evaluate(shown)).toBe('high high high high');
    await page.evaluate(`document.querySelector('[value=waived]').click()`);
    expect(await page.evaluate(shown)).toBe('high');
    expect(await page.evaluate(`document.querySelector('.filters output').textContent`)).toBe('1 of 9 shown');
    await page.evaluate(`document.querySelector('[type=reset]').click()`);
    await page.evaluate(settle);
    expect(await page.evaluate(shown)).toBe(every);

    await page.evaluate(`document.querySelector('a[data-path="api/"]').click()`);
    expect(await page.evaluate(shown)).toBe('high medium low');
    await page.evaluate(`document.querySelector('a[data-path="./"]').click()`);
    expect(await page.evaluate(shown)).toBe('medium');
    await page.evaluate(
      `document.querySelector('select').value = 'deploy/web.yaml'; document.querySelector('select').dispatchEvent(new Event('input', { bubbles: true }))`,
    );
    expect(await page.evaluate(shown)).toBe('info high');

    await page.evaluate(`document.querySelector('[type=search]').focus()`);
    for (const key of 'zebra') await page.press(key);
    expect(await page.evaluate(shown)).toBe('');
    expect(await page.evaluate(`document.querySelector('.nothing').hidden`)).toBe(false);
    expect(page.complaints).toEqual([]);
  });

  test('keys', async () => {
    await using page = await openPage(render());
    const file = 'document.activeElement.dataset.file';
    await page.press('/');
    for (const key of 'axios') await page.press(key);
    expect(await page.evaluate(shown)).toBe('medium');
    await page.press('Escape');
    await page.evaluate(settle);
    expect(await page.evaluate(shown)).toBe(every);
    await page.press('j');
    await page.press('j');
    expect(await page.evaluate(file)).toBe('charts/web/values.yaml');
    await page.press('k');
    expect(await page.evaluate(file)).toBe('deploy/etcd.yaml');
    expect(page.complaints).toEqual([]);
  });

  test('the changes are sifted, and lead to their findings', async () => {
    await using page = await openPage(render());
    const rows = `[...document.querySelectorAll('#changes li')].filter((row) => !row.hidden).length`;
    await page.evaluate(`document.querySelector('a[href="#changes"]').click()`);
    expect(await page.evaluate(`document.querySelector('#changes').open`)).toBe(true);
    await page.evaluate(`document.querySelector('.sift input').focus()`);
    for (const key of 'etcd') await page.press(key);
    expect(await page.evaluate(rows)).toBe(2);
    expect(await page.evaluate(`document.querySelector('.sift output').textContent`)).toBe('2 of 13');
    await page.evaluate(`document.querySelector('[value=low]').click()`);
    await page.evaluate(`document.querySelector('#changes a.critical').click()`);
    await page.evaluate(`new Promise((done) => setTimeout(done, 50))`);
    expect(await page.evaluate('document.activeElement.dataset.risk')).toBe('critical');
  });

  test('dark on a wish', async () => {
    await using page = await openPage(render());
    const background = 'getComputedStyle(document.body).backgroundColor';
    const light = await page.evaluate(background);
    await page.evaluate(`document.querySelector('.theme').click()`);
    expect(await page.evaluate(background)).not.toBe(light);
    expect(await page.evaluate(`document.querySelector('.theme').textContent`)).toBe('Light');
  });

  test.each([
    ['wide', { width: 1280, height: 900 }],
    ['wide, dark', { width: 1280, height: 900, dark: true }],
    ['a phone', { width: 390, height: 800 }],
    ['paper', { width: 700, height: 1000, print: true }],
  ])('%s: all text stands out from what is behind it, and nothing leaves the page', async (_, screen) => {
    await using page = await openPage(render(), screen);
    expect(await page.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`)).toBe(
      undefined,
    );
    expect(await page.evaluate(FAINT_TEXT)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screen.width);
  });

  test('on a phone the filter is folded away, on paper it is left out', async () => {
    await using phone = await openPage(render(), { width: 390, height: 800 });
    expect(await phone.evaluate(`document.querySelector('.side').open`)).toBe(false);
    await using paper = await openPage(render(), { width: 700, height: 1000, print: true });
    expect(await paper.evaluate(`document.querySelector('.filters').offsetHeight`)).toBe(0);
    expect(await paper.evaluate(`document.querySelector('.folders').offsetHeight > 0`)).toBe(true);
  });

  test('everything that can be used has a name', async () => {
    await using page = await openPage(render());
    const nameless = `[...document.querySelectorAll('input, select, button, a, summary, article, figure, form')]
      .filter((node) => ![node.ariaLabel, node.textContent.trim(), node.closest('label')?.textContent].some(Boolean))
      .map((node) => node.outerHTML)`;
    expect(await page.evaluate(nameless)).toEqual([]);
    expect(await page.evaluate(`document.querySelectorAll('main').length`)).toBe(1);
    expect(
      await page.evaluate(`[...document.querySelectorAll('[aria-labelledby]')]
      .filter((node) => document.getElementById(node.getAttribute('aria-labelledby')) === null).length`),
    ).toBe(0);
  });

  test('hostile text is text, and nothing is loaded', async () => {
    await using page = await openPage(render(hostileReport(ATTACKS.join(' '))));
    expect(
      await page.evaluate(`document.querySelectorAll('img, script:not(body > script), iframe, [onerror]').length`),
    ).toBe(0);
    expect(await page.evaluate(`performance.getEntriesByType('resource').length`)).toBe(0);
    expect(await page.evaluate(shown)).toBe('high low high');
    expect(page.complaints).toEqual([]);
  });

  test.each([
    ['a script', '<script>document.title = "run"</script>'],
    ['a handler', '<img src="x" onerror="document.title = \'run\'">'],
    ['a style', '<style>h1 { display: none }</style>'],
    ['a style of an element', '<p style="color: red">x</p>'],
    ['a frame', '<iframe src="https://evil.example"></iframe>'],
  ])('were %s to get in, the policy would refuse it', async (_, markup) => {
    await using page = await openPage(render().replace('</header>', `</header>${markup}`));
    expect(page.complaints[0]).toContain('Content Security Policy');
    expect(await page.evaluate('document.title')).toMatch(/^Breakwater: /);
    expect(await page.evaluate(`document.querySelector('h1').offsetHeight > 0`)).toBe(true);
  });
});

/** The texts whose contrast with what is behind them is below what WCAG 2.2 asks for (1.4.3, level AA). */
const FAINT_TEXT = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (node) => {
    for (let at = node; at !== null; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((node) => node.checkVisibility() && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ''))
    .filter((node) => {
      const [a, b] = [luminance(rgba(getComputedStyle(node).color)), luminance(behind(node))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
    })
    .map((node) => node.outerHTML.slice(0, 100));
})()`;
