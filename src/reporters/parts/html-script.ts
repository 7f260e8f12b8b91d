/** What makes the HTML report answer: filters, search and keys. Without it the whole report is simply shown. */
export const SCRIPT = `
'use strict';
const form = document.querySelector('form');
const search = form.elements.namedItem('search');
const shownCount = form.querySelector('output');
const findings = [...document.querySelectorAll('.finding')];
const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]));

function apply() {
  const wanted = new FormData(form);
  const words = String(wanted.get('search')).toLowerCase().split(/\\s+/);
  for (const finding of findings) {
    const { risk, domain, file } = finding.dataset;
    finding.hidden = !(
      wanted.getAll('risk').includes(risk) &&
      wanted.getAll('domain').includes(domain) &&
      ['', file].includes(wanted.get('file')) &&
      words.every((word) => texts.get(finding).includes(word))
    );
  }
  const shown = findings.filter((finding) => !finding.hidden).length;
  shownCount.textContent = shown + ' of ' + findings.length + ' shown';
}

function move(step) {
  const shown = findings.filter((finding) => !finding.hidden);
  const here = shown.indexOf(document.activeElement.closest('.finding'));
  const next = shown[here < 0 ? 0 : Math.min(Math.max(here + step, 0), shown.length - 1)];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

const keys = {
  '/': () => search.focus(),
  j: () => move(1),
  k: () => move(-1),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    form.reset();
    document.activeElement.blur();
    return;
  }
  const typing = event.target.matches('input[type=search], select');
  if (typing || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
apply();
`;
