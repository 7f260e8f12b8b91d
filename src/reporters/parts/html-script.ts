/** What makes the HTML report answer: filters, search and keys. Without it the whole report is simply shown. */
export const SCRIPT = `
'use strict';
const one = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const textOf = new Map();
const holds = (node, words) => {
  if (!textOf.has(node)) textOf.set(node, node.textContent.toLowerCase());
  return words.every((word) => textOf.get(node).includes(word));
};
const wordsOf = (text) => text.toLowerCase().split(/\\s+/).filter(Boolean);
const counted = (shown, nodes) => shown === nodes.length ? '' : shown + ' of ' + nodes.length;

function within(file, path) {
  if (path === './') return !file.includes('/');
  return path === '' || file === path || (path.endsWith('/') && file.startsWith(path));
}

const findings = all('.finding');
const form = one('.filters');

function filter() {
  const wanted = new FormData(form);
  const words = wordsOf(wanted.get('search'));
  const ticked = ['risk', 'status', 'domain'].map((name) => [name, wanted.getAll(name)]).filter(([, values]) => values.length > 0);
  for (const finding of findings) {
    finding.hidden = !(
      ticked.every(([name, values]) => values.includes(finding.dataset[name])) &&
      within(finding.dataset.file, wanted.get('path') ?? '') &&
      holds(finding, words)
    );
  }
  for (const group of all('.group')) {
    const cards = all('.finding', group);
    const shown = cards.filter((card) => !card.hidden).length;
    group.hidden = shown === 0;
    one('.number', group).textContent = counted(shown, cards) || cards.length;
  }
  const shown = findings.filter((finding) => !finding.hidden).length;
  one('.nothing').hidden = shown > 0;
  one('output', form).textContent = shown + ' of ' + findings.length + ' shown';
}

function setUpFilters() {
  const select = form.elements.namedItem('path');
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of all('a[data-path]')) link.addEventListener('click', () => {
    if (select) select.value = link.dataset.path;
    filter();
  });
  form.hidden = false;
  filter();
  const side = one('.side');
  const narrow = matchMedia('screen and (max-width: 62rem)');
  const fit = () => { side.open = !narrow.matches; };
  narrow.addEventListener('change', fit);
  fit();
}

function setUpChanges() {
  const sift = one('.sift');
  const rows = all('#changes li');
  sift.addEventListener('submit', (event) => event.preventDefault());
  sift.addEventListener('input', () => {
    const words = wordsOf(one('input', sift).value);
    for (const row of rows) row.hidden = !holds(row, words);
    one('output', sift).textContent = counted(rows.filter((row) => !row.hidden).length, rows);
  });
  for (const link of all('a[href="#changes"]')) link.addEventListener('click', () => { one('#changes').open = true; });
  sift.hidden = false;
}

function setUpTheme() {
  const button = one('.theme');
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
  const name = () => { button.textContent = isDark() ? 'Light' : 'Dark'; };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    name();
  });
  dark.addEventListener('change', name);
  button.hidden = false;
  name();
}

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || !target.matches('.finding')) return;
  if (target.hidden) { form.reset(); setTimeout(reveal); return; }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

function move(step) {
  const shown = findings.filter((finding) => !finding.hidden);
  const here = shown.indexOf(document.activeElement.closest('.finding'));
  const next = shown[here < 0 ? 0 : Math.min(Math.max(here + step, 0), shown.length - 1)];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function search() {
  one('.side').open = true;
  form.elements.namedItem('search').focus();
}

function setUpKeys() {
  const keys = { '/': search, j: () => move(1), k: () => move(-1) };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      form.reset();
      document.activeElement.blur();
      return;
    }
    if (event.target.closest('input[type=search], select') || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  one('.keys').hidden = false;
}

setUpTheme();
if (one('.sift')) setUpChanges();
if (form) {
  setUpFilters();
  setUpKeys();
  addEventListener('hashchange', reveal);
  reveal();
}
`;
