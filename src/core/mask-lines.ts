/** Lines of a file as they may be quoted: what a line alone does not tell, the lines above it do. */
import { isSecretKey, maskSecrets } from './secrets.ts';

const MASK = '•••';
const BEGIN = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/;
const END = /-----END /;
const KEY = /^(\s*(?:-\s+)?)["']?([\w.\-/]+)["']?\s*:(?:\s+(\S.*))?$/;
/** What each line that begins a secret holds. */
const OPENS = /:|-----BEGIN/;
const BLOCK = /^(?:[&!]\S+\s+)*[|>][-+\d]{0,2}(?:\s+#.*)?$/;
const NAMED = /^\s*-?\s*name:\s*["']?([\w.\-/]+)["']?\s*$/;
const SECRET_OBJECT = /^kind:\s*["']?Secret["']?\s*(?:#.*)?$/;

/**
 * Gives the lines of a file, counted from 1, with secrets masked: those of private keys, of texts below a key whose name says
 * secret, of a Secret's data. It costs only once a line is asked for.
 */
export function lineMasker(lines: readonly string[]): (line: number) => string {
  let hiddenLines: ReadonlySet<number> | undefined;
  return (number) => {
    hiddenLines ??= linesToHide(lines);
    const line = lines[number - 1] ?? '';
    return hiddenLines.has(number - 1) ? hidden(line) : maskSecrets(line);
  };
}

/** Counted from 0. */
function linesToHide(lines: readonly string[]): ReadonlySet<number> {
  const found = linesOfSecrets(lines);
  const below = new Below();
  for (const [i, line] of lines.entries()) if (below.concerns(line) && below.holds(line)) found.add(i);
  return found;
}

/** The line without its value; one that is no `key: value` has nothing left to show. */
function hidden(line: string): string {
  const [, indent = '', name = '', value] = KEY.exec(line) ?? [];
  if (line.trim() === '') return line;
  if (name === '') return `${/^\s*/.exec(line)?.[0] ?? ''}${MASK}`;
  return value === undefined ? line : `${indent}${name}: ${MASK}`;
}

/** Goes down the lines of a file and tells which belong to a secret begun above. */
class Below {
  /** The indentation of the key whose text is secret. */
  #indent: number | undefined;
  /** Whether that key's value may as well be a map, which is no secret. */
  #mayBeMap = false;
  #inKey = false;
  /** The line above names a secret: `- name: API_TOKEN`. */
  #isNamed = false;

  /** False where the line neither begins a secret nor stands where one goes on: it need not be looked at. */
  concerns(line: string): boolean {
    return this.#indent !== undefined || this.#inKey || this.#isNamed || OPENS.test(line);
  }

  holds(line: string): boolean {
    const isInKey = this.#inKey;
    this.#inKey = (isInKey && !END.test(line)) || (BEGIN.test(line) && !END.test(line));
    const isBelow = this.#isBelow(line);
    const isValue = this.#isNamed && /^\s*value:/.test(line);
    if (!isBelow) this.#open(line, isValue);
    this.#isNamed = isNamedSecret(NAMED.exec(line)?.[1]);
    return isInKey || isBelow || isValue;
  }

  #isBelow(line: string): boolean {
    if (this.#indent === undefined) return false;
    const isOutside = line.trim() !== '' && indentOf(line) <= this.#indent;
    const isMap = this.#mayBeMap && KEY.test(line);
    if (isOutside || isMap) this.#indent = undefined;
    return this.#indent !== undefined;
  }

  #open(line: string, isValue: boolean): void {
    const [, , name, value] = KEY.exec(line) ?? [];
    if (!isValue && !isNamedSecret(name)) return;
    this.#mayBeMap = value === undefined;
    if (this.#mayBeMap || BLOCK.test(value ?? '')) this.#indent = indentOf(line);
  }
}

const isNamedSecret = (name: string | undefined): boolean => name !== undefined && isSecretKey(name);

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** The lines of data of Kubernetes Secrets, and of what Kustomize makes them from, counted from 0. */
function linesOfSecrets(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]?.startsWith('---')) continue;
    const document = lines.slice(start, i);
    const holders = document.some((line) => SECRET_OBJECT.test(line)) ? DATA : GENERATOR;
    for (const line of linesBelow(document, holders)) found.add(start + line);
    start = i + 1;
  }
  return found;
}

const DATA = /^(?:data|stringData):/;
const GENERATOR = /^secretGenerator:/;

function linesBelow(document: readonly string[], holders: RegExp): readonly number[] {
  let isData = false;
  return document.flatMap((line, i) => {
    if (/^[^\s#]/.test(line)) {
      isData = holders.test(line) || (isData && line.startsWith('-'));
      return isData && /:\s*\S/.test(line) ? [i] : [];
    }
    return isData ? [i] : [];
  });
}
