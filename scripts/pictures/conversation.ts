/** A page that shows our comments as a pull request shows them, for pictures. The style is our own. */
import { marked } from 'marked';

const STYLE = `
body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, "Noto Sans", sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.box + .box { margin-top: 18px; }
.head { display: flex; gap: 8px; align-items: center; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 14px; color: #59636e; }
.head b { color: #1f2328; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; }
.file { font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
.body { padding: 14px; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
h2 { font-size: 20px; font-weight: 600; border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; margin: 0 0 14px; }
p, table, pre, details { margin: 0 0 12px; }
a { color: #0969da; text-decoration: none; }
code, pre, .diff { font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
code { background: #eff1f3; border-radius: 6px; padding: .2em .4em; }
pre { background: #f6f8fa; border-radius: 6px; padding: 10px 14px; }
pre code { background: none; padding: 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; }
tr:nth-child(2n) td { background: #f6f8fa; }
sub { font-size: 12px; line-height: 1; vertical-align: baseline; color: #59636e; }
.diff { padding: 4px 0; border-bottom: 1px solid #d1d9e0; }
.diff div { white-space: pre; padding: 1px 14px; }
.gone { background: #ffebe9; } .new { background: #dafbe1; }
.suggested { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; margin-bottom: 12px; }
.suggested > p { margin: 0; padding: 6px 14px; border-bottom: 1px solid #d1d9e0; font-size: 12px; }
.suggested pre { margin: 0; border-radius: 0; background: #dafbe1; }
`;

/** One comment; `diff` are the lines that it stands at, as git prints them. */
export interface Comment {
  readonly path?: string;
  readonly diff?: readonly string[];
  readonly markdown: string;
}

/** The page, as HTML. */
export const conversation = (comments: readonly Comment[]): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${comments.map(box).join('')}`;

const box = ({ path, diff = [], markdown }: Comment): string => {
  const file = path === undefined ? '' : `<div class="head file">${path}</div>`;
  const lines = diff.length === 0 ? '' : `<div class="diff">${diff.map(line).join('')}</div>`;
  const author = '<div class="head"><b>github-actions</b><span class="bot">bot</span>commented</div>';
  return `<div class="box">${file}${lines}${author}<div class="body">${render(markdown)}</div></div>`;
};

const CLASSES = new Map([
  ['-', 'gone'],
  ['+', 'new'],
]);

const line = (text: string): string =>
  `<div class="${CLASSES.get(text.charAt(0)) ?? ''}">${text.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`)}</div>`;

/** A suggestion is shown with what it is called on GitHub. */
const render = (markdown: string): string =>
  marked
    .parse(markdown, { async: false })
    .replace(
      /<pre><code class="language-suggestion">[^]*?<\/pre>/g,
      (block) => `<div class="suggested"><p>Suggested change</p>${block}</div>`,
    );
