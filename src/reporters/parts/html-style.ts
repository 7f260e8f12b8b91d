/** The style of the HTML report: light, dark and print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --line: #d5dbe1; --text: #1c2128; --faint: #57606a; --quote: #f3f5f7;
  --critical: #a40e26; --high: #c4432b; --medium: #8f6200; --low: #1f6fae; --info: #57606a; --waived: #57606a;
  --removed: #ffe9e7; --added: #dff5e3; --focus: #1f6fae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #161b22; --line: #30363d; --text: #e3e8ee; --faint: #9aa4ae; --quote: #1e252d;
    --critical: #ff7b8b; --high: #ff9a76; --medium: #e3b341; --low: #79b8ff; --info: #9aa4ae; --waived: #9aa4ae;
    --removed: #47191d; --added: #12371f; --focus: #79b8ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: inherit; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:not(pre) > code { background: var(--quote); border-radius: .25rem; padding: .1em .3em; }
.faint { color: var(--faint); }
.block h1 { color: var(--critical); }
.comment h1 { color: var(--medium); }
.pass h1 { color: #1a7f37; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
  margin: 1.5rem -1.5rem 1rem; padding: .6rem 1.5rem; background: var(--page); border-block: 1px solid var(--line); }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem .75rem; border: 0; margin: 0; padding: 0; }
input[type=search] { flex: 1 1 12rem; min-width: 8rem; }
input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; padding: .25rem .5rem; max-width: 22rem; }
label { white-space: nowrap; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.finding { display: grid; gap: .25rem 1.5rem; margin: .75rem 0; padding: .9rem 1rem; background: var(--card);
  border: 1px solid var(--line); border-left: .3rem solid var(--risk); border-radius: .375rem; scroll-margin-top: 5rem; }
.finding > div { min-width: 0; }
@media (min-width: 60rem) {
  form { position: sticky; top: 0; z-index: 1; }
  .finding.beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
.finding header { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
[hidden] { display: none !important; }
.risk { color: var(--risk); font-weight: 650; }
.critical { --risk: var(--critical); } .high { --risk: var(--high); } .medium { --risk: var(--medium); }
.low { --risk: var(--low); } .info { --risk: var(--info); } .waived { --risk: var(--waived); }
.fix::before { content: "\\2192\\00a0"; }
pre { margin: .3rem 0; padding: .5rem 0; background: var(--quote); border-radius: .375rem; white-space: pre-wrap; }
pre > span { display: block; padding: 0 .75rem; }
.removed { background: var(--removed); }
.added { background: var(--added); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline;
  overflow-wrap: anywhere; }
svg { display: block; height: .9rem; width: 100%; min-width: 8rem; }
rect { fill: var(--risk); }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3em; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); }
@media print {
  form, .keys { display: none !important; }
  body { max-width: none; padding: 0; font-size: .85rem; }
  .finding { break-inside: avoid; }
  * { print-color-adjust: exact; }
}
`;
