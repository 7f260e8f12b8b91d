/** What Helm leaves of the templates in what it renders of them. */

/** The comment by which Helm tells the template of what it renders. */
const SOURCE = /^# Source: [^/\s]+\/(\S+\/templates\/\S+|templates\/\S+)/;

/** For each line of a text, counted from 1, the template that it was rendered of, below its chart; undefined where none is named. */
export function templatesIn(text: string): (line: number) => string | undefined {
  const lines = text.includes('# Source: ') ? text.split('\n') : [];
  return (line) => {
    const above = lines.slice(0, line).findLast((each) => SOURCE.test(each));
    return above === undefined ? undefined : SOURCE.exec(above)?.[1];
  };
}
