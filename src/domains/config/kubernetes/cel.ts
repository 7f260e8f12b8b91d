/** As much of the Common Expression Language as tells whether a rule can fail for objects that lack a field. Source: github.com/google/cel-spec. */

/** The least and the most that a part of a rule can come to; a truth is 0 or 1. */
type Span = readonly [least: number, most: number];

const TRUE: Span = [1, 1];
const FALSE: Span = [0, 0];
const UNKNOWN: Span = [0, 1];
const ANYTHING: Span = [-Infinity, Infinity];
const LONGEST = 1_000;

const HAS = /^has\(\s*self\.([\w.]+)\s*\)/;
const NUMBER = /^\d+(?![\w.])/;
const TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
/** What is not understood, up to what joins it with the rest, or to a bracket. */
const OPAQUE_OR_OPEN = new RegExp(String.raw`^(?:(?:[^()[\]{}"'&|?:,!]|!=|${TEXT})+|[([{])`);
/** Within brackets all belongs together. */
const INSIDE = new RegExp(String.raw`^(?:(?:[^()[\]{}"']|${TEXT})+|[()[\]{}])`);

/** Whether a rule holds for every object in which none of the fields that `isNew` names is set. */
export function holdsWithout(rule: string, isNew: (field: string) => boolean): boolean {
  if (rule.length > LONGEST) return false;
  const reader = new Reader(rule, isNew);
  const [least] = reader.choice();
  return reader.isAtEnd && !reader.isLost && least >= 1;
}

const atMost = (left: Span, right: Span): Span => {
  if (left[1] <= right[0]) return TRUE;
  return left[0] > right[1] ? FALSE : UNKNOWN;
};

const equal = (left: Span, right: Span): Span => {
  if (left[0] === right[1] && left[1] === right[0]) return TRUE;
  return left[0] > right[1] || left[1] < right[0] ? FALSE : UNKNOWN;
};

class Reader {
  /** Whether something stood there that this reader does not know. */
  isLost = false;
  #rest: string;
  readonly #isNew: (field: string) => boolean;

  constructor(rule: string, isNew: (field: string) => boolean) {
    this.#rest = rule.trim();
    this.#isNew = isNew;
  }

  get isAtEnd(): boolean {
    return this.#rest === '';
  }

  /** `a ? b : c`, the weakest of all. */
  choice(): Span {
    const asked = this.#either();
    if (!this.#take('?')) return asked;
    const first = this.choice();
    const second = this.#take(':') ? this.choice() : this.#lost();
    if (asked[0] >= 1) return first;
    return asked[1] <= 0 ? second : [Math.min(first[0], second[0]), Math.max(first[1], second[1])];
  }

  #either(): Span {
    let left = this.#both();
    while (this.#take('||')) {
      const right = this.#both();
      left = [Math.max(left[0], right[0]), Math.max(left[1], right[1])];
    }
    return left;
  }

  #both(): Span {
    let left = this.#compared();
    while (this.#take('&&')) {
      const right = this.#compared();
      left = [Math.min(left[0], right[0]), Math.min(left[1], right[1])];
    }
    return left;
  }

  #compared(): Span {
    const left = this.#sum();
    if (this.#take('<=')) return atMost(left, this.#sum());
    return this.#take('==') ? equal(left, this.#sum()) : left;
  }

  #sum(): Span {
    let left = this.#part();
    while (this.#take('+')) {
      const right = this.#part();
      left = [left[0] + right[0], left[1] + right[1]];
    }
    return left;
  }

  #part(): Span {
    if (this.#take('!')) {
      const [least, most] = this.#part();
      return [1 - most, 1 - least];
    }
    if (this.#take('(')) {
      const inner = this.choice();
      return this.#take(')') ? inner : this.#lost();
    }
    const field = this.#match(HAS)?.[1];
    if (field !== undefined) return this.#isNew(field) ? FALSE : UNKNOWN;
    const number = this.#match(NUMBER)?.[0];
    return number === undefined ? this.#opaque() : [Number(number), Number(number)];
  }

  /** Nothing is known of it but where it ends: brackets and what is in them belong to it. */
  #opaque(): Span {
    let [read, depth] = [0, 0];
    for (;;) {
      const token = this.#match(depth === 0 ? OPAQUE_OR_OPEN : INSIDE)?.[0];
      if (token === undefined) return read === 0 || depth > 0 ? this.#lost() : ANYTHING;
      read += 1;
      if (/^[([{]$/.test(token)) depth += 1;
      else if (depth > 0 && /^[)\]}]$/.test(token)) depth -= 1;
    }
  }

  #lost(): Span {
    this.isLost = true;
    return ANYTHING;
  }

  #take(token: string): boolean {
    if (!this.#rest.startsWith(token)) return false;
    this.#rest = this.#rest.slice(token.length).trimStart();
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#rest);
    if (found === null) return undefined;
    this.#rest = this.#rest.slice(found[0].length).trimStart();
    return found;
  }
}
