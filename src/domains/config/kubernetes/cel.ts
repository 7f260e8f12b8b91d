/** As much of the Common Expression Language as tells a rule's verdict by which fields an object sets. Source: github.com/google/cel-spec. */

/** The least and the most that a part of a rule can come to; a truth is 0 or 1. */
type Span = readonly [least: number, most: number];

const TRUE: Span = [1, 1];
const FALSE: Span = [0, 0];
const UNKNOWN: Span = [0, 1];
const ANYTHING: Span = [-Infinity, Infinity];
const LONGEST = 1_000;

const HAS = /^has\(\s*((?:self|oldSelf)\.[\w.]+)\s*\)/;
/** `[has(self.a), has(self.b)].filter(x, x == true).size()`, as generators count what is set. */
const COUNT = /^\[([^[\]]*)\]\.filter\(\s*(\w+)\s*,\s*\2(?:\s*==\s*true)?\s*\)\.size\(\)/;
const LITERAL = /^(?:true|false)\b/;
const NUMBER = /^\d+(?![\w.])/;
const TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
/** What is not understood, up to what joins it with the rest, or to a bracket. */
const OPAQUE_OR_OPEN = new RegExp(String.raw`^(?:(?:[^()[\]{}"'&|?:,!]|!=|${TEXT})+|[([{])`);
/** Within brackets all belongs together. */
const INSIDE = new RegExp(String.raw`^(?:(?:[^()[\]{}"']|${TEXT})+|[()[\]{}])`);

/** Whether a field is set, `self.name` or `oldSelf.name`; undefined where it may or may not be. */
export type Presence = (field: string) => boolean | undefined;

/** What a rule says of every object that sets the fields so; undefined where more than that decides, or it is not understood. */
export function verdictOf(rule: string, presence: Presence): boolean | undefined {
  if (rule.length > LONGEST) return undefined;
  const reader = new Reader(rule, presence);
  const [least, most] = reader.choice();
  if (!reader.isAtEnd || reader.isLost) return undefined;
  if (least >= 1) return true;
  return most <= 0 ? false : undefined;
}

/** The fields that a rule asks for: `self.name`, `oldSelf.name`. */
export const fieldsAsked = (rule: string): readonly string[] => [
  ...new Set(Array.from(rule.slice(0, LONGEST).matchAll(ANY_HAS), ([, field = '']) => field)),
];

const ANY_HAS = new RegExp(HAS.source.slice(1), 'g');

const atMost = (left: Span, right: Span): Span => {
  if (left[1] <= right[0]) return TRUE;
  return left[0] > right[1] ? FALSE : UNKNOWN;
};

const plus = (left: Span, right: Span): Span => [left[0] + right[0], left[1] + right[1]];

const spanOf = (truth: boolean | undefined): Span => {
  if (truth === undefined) return UNKNOWN;
  return truth ? TRUE : FALSE;
};

const not = ([least, most]: Span): Span => [1 - most, 1 - least];

const equal = (left: Span, right: Span): Span => {
  if (left[0] === right[1] && left[1] === right[0]) return TRUE;
  return left[0] > right[1] || left[1] < right[0] ? FALSE : UNKNOWN;
};

type Comparison = (left: Span, right: Span) => Span;

/** Longer signs first. */
const COMPARISONS: readonly (readonly [sign: string, Comparison])[] = [
  ['<=', atMost],
  ['>=', (left, right) => atMost(right, left)],
  ['==', equal],
  ['!=', (left, right) => not(equal(left, right))],
  ['<', (left, right) => not(atMost(right, left))],
  ['>', (left, right) => not(atMost(left, right))],
];

class Reader {
  /** Whether something stood there that this reader does not know. */
  isLost = false;
  #rest: string;
  readonly #presence: Presence;

  constructor(rule: string, presence: Presence) {
    this.#rest = rule.trim();
    this.#presence = presence;
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
    const [, compared] = COMPARISONS.find(([sign]) => this.#take(sign)) ?? [];
    return compared === undefined ? left : compared(left, this.#sum());
  }

  #sum(): Span {
    let left = this.#part();
    while (this.#take('+')) {
      left = plus(left, this.#part());
    }
    return left;
  }

  #part(): Span {
    if (this.#take('!')) return not(this.#part());
    if (this.#take('(')) {
      const inner = this.choice();
      return this.#take(')') ? inner : this.#lost();
    }
    const listed = this.#match(COUNT)?.[1];
    return listed === undefined ? this.#word() : this.#counted(listed);
  }

  #word(): Span {
    const field = this.#match(HAS)?.[1];
    if (field !== undefined) return spanOf(this.#presence(field));
    const literal = this.#match(LITERAL)?.[0];
    if (literal !== undefined) return spanOf(literal === 'true');
    const number = this.#match(NUMBER)?.[0];
    return number === undefined ? this.#opaque() : [Number(number), Number(number)];
  }

  /** How many of a list are true. */
  #counted(list: string): Span {
    const spans = list.split(',').map((item) => {
      const [asked, field = ''] = HAS.exec(item.trim()) ?? [];
      return asked === item.trim() ? spanOf(this.#presence(field)) : UNKNOWN;
    });
    return spans.reduce(plus, [0, 0]);
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
