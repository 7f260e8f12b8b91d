import { visible } from '../../core/present.ts';
import { renderProse } from './prose.ts';

/** Text as HTML that shows exactly it; also inside a quoted attribute, and in a log that is read for commands. */
export const html = (text: string): string =>
  visible(text).replace(/[&<>"'`#]|:(?=:)/g, (char) => `&#${char.charCodeAt(0)};`);

/** Prose with its code spans. */
export const htmlProse = (text: string): string => renderProse(text, html, (code) => `<code>${html(code)}</code>`);

/** An element; its attributes are escaped, its content is HTML already. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${html(value)}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}
