/** The style of the HTML report: wide and narrow, light, dark and print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f7f9, #0e1217); --card: light-dark(#fff, #161b22); --quote: light-dark(#f1f4f7, #1f262e);
  --line: light-dark(#d5dce3, #303944); --text: light-dark(#1c232b, #e4e9ef); --faint: light-dark(#56616c, #9ba7b3);
  --link: light-dark(#0b5cad, #79b8ff);
  --critical: light-dark(#a80f2c, #ff8290); --high: light-dark(#ab4100, #ffa06b); --medium: light-dark(#7d5a00, #e6b84a);
  --low: light-dark(#0b62ad, #79b8ff); --info: light-dark(#56616c, #9ba7b3); --good: light-dark(#14713a, #63d08a);
  --removed: light-dark(#ffebe9, #45181d); --added: light-dark(#dff6e5, #12351f);
  --risk: var(--faint);
}
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
.critical { --risk: var(--critical); } .high { --risk: var(--high); } .medium { --risk: var(--medium); }
.low { --risk: var(--low); } .info, .waived { --risk: var(--info); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 88rem; padding: 1.25rem 1.5rem 3rem; background: var(--page); color: var(--text);
  font: .9375rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .35rem 0 0; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1rem; margin: 0; font-weight: 650; }
h3 { font-size: 1rem; margin: 0; font-weight: 650; }
p { margin: .35rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
ul, ol { margin: .35rem 0; padding-left: 1.25rem; }
code, pre { font: .8125rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
p > code, .panel > ul > li > code { background: var(--quote); border-radius: .25rem; padding: .1em .3em; }
.faint { color: var(--faint); }
.number { color: var(--faint); font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums; }
:focus-visible { text-decoration: underline; }
ul, ol { margin: .35rem 0; padding-left: 1.25rem; }
code, pre { font: .8125rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
p > code, .panel > ul > li > code { background: var(--quote); border-radius: .25rem; padding: .1em .3em; }
.faint { color: var(--faint); }
.number { color: var(--faint); font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

.verdict, .panel, .finding { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.verdict { --verdict: var(--critical); padding: 1rem 1.25rem 1.1rem; border-top: .25rem solid var(--verdict); }
.verdict.comment { --verdict: var(--medium); }
.verdict.pass { --verdict: var(--good); }
.brand { display: flex; align-items: center; gap: .25rem .6rem; margin: 0 0 .75rem; color: var(--faint); }
.brand strong { color: var(--text); }
.brand span { min-width: 0; overflow-wrap: anywhere; }
.brand > :not(span) { flex: none; }
.brand .theme { margin-left: auto; }
.mark { width: 1.15rem; height: 1.15rem; fill: none; stroke: var(--link); stroke-width: 2; stroke-linecap: round; }
.conclusion { color: var(--verdict); font-weight: 650; margin: 0; }
.counts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.1rem; list-style: none; margin: .6rem 0 0; padding: 0; }
.counts li { color: var(--risk); }
.counts b { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
.panel { margin: 1rem 0 0; padding: .8rem 1.25rem; }
.panel > ul { margin-bottom: 0; }
.panel time { font-variant-numeric: tabular-nums; font-weight: 650; margin-right: .5rem; }

.columns { display: grid; gap: 0 1.5rem; margin-top: 1rem; }
.side > summary { cursor: pointer; font-weight: 650; padding: .6rem 1.25rem; }
.side { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; min-width: 0; }
.side > aside { padding: 0 1.25rem .8rem; }
.side form { display: grid; gap: 1rem; }
.side form p { display: flex; justify-content: space-between; align-items: center; gap: .5rem; margin: 0; color: var(--faint); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
legend::first-letter { text-transform: uppercase; }
label { display: flex; align-items: center; gap: .5rem; padding: .1rem 0; cursor: pointer; }
label.critical, label.high, label.medium, label.low, label.info { color: var(--risk); }
label .count { margin-left: auto; color: var(--faint); font-variant-numeric: tabular-nums; }
input[type=checkbox] { margin: 0; width: 1rem; height: 1rem; accent-color: var(--link); }
input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; padding: .3rem .6rem; width: 100%; min-width: 0; }
button { width: auto; cursor: pointer; color: var(--link); }
.folders { margin-top: 1.25rem; }
.folders ol { list-style: none; padding: 0; margin: .25rem 0 0; }
.folders li { padding: .3rem 0; }
.folders .faint { font-size: .8125rem; }
.bar { display: block; height: .5rem; width: 100%; margin: .15rem 0; border-radius: .25rem; background: var(--quote); }
.bar rect { fill: var(--risk); y: 0; }

.group > h2 { margin: 0 0 .5rem; }
.group + .group { margin-top: 1.75rem; }
.finding { margin: 0 0 .75rem; padding: .85rem 1.1rem .7rem; border-left: .25rem solid var(--risk); scroll-margin: 1rem;
  container-type: inline-size; }
.finding:focus, .finding:target { outline: 2px solid var(--link); outline-offset: 1px; }
.finding > header { display: flex; flex-wrap: wrap; gap: .15rem .65rem; align-items: baseline; margin-bottom: .25rem; }
.risk { color: var(--card); background: var(--risk); border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; font-weight: 650; }
.finding[data-status=waived] { border-left-color: var(--line); }
.finding[data-status=waived] .risk { color: var(--risk); background: none; box-shadow: inset 0 0 0 1px var(--risk); }
.place { overflow-wrap: anywhere; }
.words, .lines { min-width: 0; }
.words p:first-child { margin-top: 0; }
.message { font-weight: 500; }
.fix { padding-left: 1.35rem; text-indent: -1.35rem; }
.fix::before { content: "\\2192"; display: inline-block; width: 1.35rem; text-indent: 0; color: var(--good); font-weight: 650; }
.fix > * { text-indent: 0; }
.standing { border-left: .2rem solid var(--line); padding-left: .7rem; }
.also, .finding > footer { color: var(--faint); font-size: .8125rem; }
.finding > footer { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1rem; margin-top: .4rem; }
.id { user-select: all; font-size: .75rem; }
figure { margin: .2rem 0 .5rem; }
figcaption { color: var(--faint); font-size: .75rem; }
pre { margin: .1rem 0 0; padding: .3rem 0; background: var(--quote); border-radius: .375rem; white-space: pre-wrap; }
pre > * { display: block; padding: 0 .75rem; text-decoration: none; min-height: 1.55em; }
del { background: var(--removed); } ins { background: var(--added); }

.graph { display: grid; grid-template-columns: minmax(0, 1fr) minmax(2rem, 8rem) minmax(0, 2fr); margin-top: .5rem; }
.graph ul, .graph ol { list-style: none; margin: 0; padding: 0; }
.graph li { position: relative; height: 1.75rem; line-height: 1.75rem; padding: 0 .5rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.graph ol li { text-align: right; }
.graph ul span, .graph ul strong { margin-left: .6rem; font-size: .8125rem; }
.graph ul span { color: var(--faint); }
.graph ul strong, .graph ul [class] code { color: var(--risk); }
.graph small { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.graph .vulnerable { --risk: var(--critical); }
.graph .fixed { --risk: var(--good); }
.edges { width: 100%; height: 100%; }
.edges path { fill: none; stroke: var(--risk); stroke-width: 1.5; opacity: .65; vector-effect: non-scaling-stroke; }

details.panel > summary { cursor: pointer; }
details.panel > summary h2 { display: inline; }
.sift { display: flex; gap: 1rem; align-items: center; margin: .75rem 0; }
.sift input { max-width: 24rem; }
.sift output { color: var(--faint); white-space: nowrap; }
#changes ol { list-style: none; margin: .6rem 0 0; padding: 0; }
#changes li { display: grid; grid-template-columns: 9rem minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) 4rem; gap: 0 1rem;
  padding: .3rem 0; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem; }
#changes span { min-width: 0; overflow-wrap: anywhere; }
#changes a[class] { color: var(--risk); font-weight: 650; }
footer.page { margin-top: 1.25rem; color: var(--faint); font-size: .8125rem; }
kbd { font: .75rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35em; margin-left: .5rem; }

@container (min-width: 46rem) {
  .words { float: left; width: 54%; padding-right: 1.5rem; }
  .lines { margin-left: 54%; }
  .finding > footer { clear: both; }
  :not(.beside) > .words { float: none; width: auto; padding: 0; }
}
@media (min-width: 62rem) {
  .columns { grid-template-columns: 16rem minmax(0, 1fr); align-items: start; }
  .side { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; scrollbar-width: thin; }
  .side > summary { display: none; }
  .side > aside { padding-top: .9rem; }
}
@media (max-width: 62rem) { .columns { gap: 1rem; } }
@media (max-width: 40rem) {
  body { padding: .75rem .75rem 2rem; }
  h1 { font-size: 1.25rem; }
  .verdict, .panel { padding-inline: .9rem; }
  input[type=search], select, button { font-size: 1rem; padding: .5rem .7rem; }
  .side label { padding: .35rem 0; }
  .keys { display: none; }
  .graph { display: block; }
  .graph ol, .edges { display: none; }
  .graph li { height: auto; line-height: inherit; padding: .25rem 0; white-space: normal; }
  .graph small { position: static; display: block; width: auto; height: auto; clip-path: none; color: var(--faint); }
  #changes li { grid-template-columns: minmax(0, 1fr); contain-intrinsic-size: auto 7rem; }
  #changes li > :empty { display: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .risk, .bar, del, ins { forced-color-adjust: none; } .finding { border-left-width: .5rem; } }
@media print {
  @page { margin: 1.5cm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #56616c; } }
  :root, [data-theme] { color-scheme: light; --page: #fff; }
  * { print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  form, .keys, .theme, .side > summary { display: none !important; }
  .columns { display: block; }
  .side { border: 0; position: static; max-height: none; overflow: visible; }
  .side > aside { padding: 0; }
  .folders { margin: 0 0 1rem; break-inside: avoid; }
  .folders ol { columns: 2; column-gap: 2rem; }
  .folders li, .graph, #changes li { break-inside: avoid; }
  .finding { break-inside: avoid; container-type: normal; }
  .group > h2 { break-after: avoid; }
  a { color: inherit; }
}
`;
