/** The child's end of the line to its parent. */
import { Failure } from '../advisories/failure.ts';
import { Unreadable } from '../core/errors.ts';
import { encode, framesOf } from './frames.ts';
import { checked, heard, type Heard, type Spoken, type Unnumbered } from './messages.ts';

type Answer = string | undefined;
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** What the parent sends is bounded by what it reads: files and lists of paths. */
const LARGEST_ANSWER = 512 * 1024 * 1024;

/** Asks the parent, many questions at a time, and hands over one answer at a time. */
export class Line {
  /** What the parent says first. */
  readonly begin: Promise<string>;
  readonly #input: NodeJS.ReadStream;
  readonly #output: NodeJS.WriteStream;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #begin: (choices: string) => void = () => undefined;

  constructor(input: NodeJS.ReadStream, output: NodeJS.WriteStream) {
    this.#input = input;
    this.#output = output;
    this.begin = new Promise((resolve) => (this.#begin = resolve));
    void this.#listen();
  }

  /** Tells the parent something that needs no answer. */
  say(head: Spoken, body?: string): void {
    this.#output.write(encode(head, body));
  }

  /** The text that answers a question, undefined for nothing. Throws the `Unreadable` or the `Failure` that it met. */
  ask(question: Unnumbered, body?: string): Promise<Answer> {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (!this.#output.writableCorked) {
        // What is asked in one go is written in one go.
        this.#output.cork();
        queueMicrotask(() => this.#output.uncork());
      }
      this.#output.write(encode({ ...question, id }, body));
    });
  }

  /** Between two answers all that follows from the first is done, so that the parent knows what is being worked on. */
  async #listen(): Promise<void> {
    for await (const { head, body } of framesOf(this.#input, LARGEST_ANSWER)) {
      this.#hear(checked(heard, head), body);
      await new Promise<void>((resolve) => process.nextTick(resolve));
    }
    // The parent is gone: nobody is left to review for.
    process.exit();
  }

  #hear(head: Heard, body: string): void {
    if (head.say === 'begin') {
      this.#begin(body);
      return;
    }
    const waiting = this.#waiting.get(head.id);
    this.#waiting.delete(head.id);
    if (head.say === 'answer') {
      this.say({ say: 'at', id: head.id });
      waiting?.resolve(body);
    }
    if (head.say === 'nothing') waiting?.resolve(undefined);
    if (head.say === 'unreadable') waiting?.reject(new Unreadable(body, head.line));
    if (head.say === 'refused') waiting?.reject(new Failure(head.kind, body));
  }
}
