/** Dockerfile: https://docs.docker.com/reference/dockerfile. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { readImage, substitute } from './image.ts';

interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly line: number;
}

interface Argument {
  readonly value: string;
  readonly line: number;
}

/** The images a Dockerfile builds on or copies from, its global `ARG`s filled in. What stays a variable is not listed. */
export function parseDockerfile(text: string): Manifest {
  const args = new Map<string, Argument>();
  const stages: string[] = [];
  const dependencies: Dependency[] = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.word === 'ARG' && stages.length === 0) readArguments(instruction, args);
    const reference = referenceIn(instruction);
    const isStage = reference === undefined || STAGE.test(reference) || stages.includes(reference.toLowerCase());
    const entry = isStage ? undefined : entryOf(reference, instruction, args);
    const slot = instruction.word === 'FROM' ? stageIn(instruction, stages.length) : undefined;
    if (slot !== undefined) stages.push(slot);
    if (entry !== undefined) dependencies.push({ ...entry, slot });
  }
  return { dependencies };
}

/** The empty image, and stages by their number. */
const STAGE = /^(?:scratch|\d+)$/;

/** Joins continued lines; skips comments and the bodies of here-documents. */
function instructionsOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  const escape = /^#\s*escape\s*=\s*`/m.test(text.slice(0, 1000)) ? '`' : '\\';
  let parts: string[] = [];
  let start = 0;
  let heredoc: string | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (heredoc !== undefined) {
      if (line === heredoc) heredoc = undefined;
    } else if (line !== '' && !line.startsWith('#')) {
      if (parts.length === 0) start = index + 1;
      parts.push(line.endsWith(escape) ? line.slice(0, -1) : line);
      if (line.endsWith(escape)) return;
      const instruction = instructionOf(parts.join(' '), start);
      instructions.push(instruction);
      heredoc = /<<-?\s*["']?(\w+)/.exec(instruction.rest)?.[1];
      parts = [];
    }
  });
  return instructions;
}

function instructionOf(text: string, line: number): Instruction {
  const [, word = '', rest = ''] = /^(\w+)\s*(.*)$/s.exec(text) ?? [];
  return { word: word.toUpperCase(), rest: rest.trim(), line };
}

/** `ARG A=1 B="2"`; one without a default gives nothing. */
function readArguments({ rest, line }: Instruction, args: Map<string, Argument>): void {
  for (const [, name = '', text = ''] of rest.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S*)/g)) {
    const value = substitute(text.replace(/^["']|["']$/g, ''), valuesOf(args))?.text;
    if (value !== undefined) args.set(name, { value, line });
  }
}

const valuesOf = (args: ReadonlyMap<string, Argument>): ReadonlyMap<string, string> =>
  new Map([...args].map(([name, { value }]) => [name, value]));

function referenceIn({ word, rest }: Instruction): string | undefined {
  if (word === 'FROM') return rest.split(/\s+/).find((token) => !token.startsWith('--'));
  if (word === 'COPY') return /(?:^|\s)--from=(\S+)/.exec(rest)?.[1];
  return word === 'RUN' ? /(?:^|\s)--mount=\S*?\bfrom=([^\s,]+)/.exec(rest)?.[1] : undefined;
}

const stageIn = ({ rest }: Instruction, index: number): string =>
  /\sas\s+(\S+)$/i.exec(rest)?.[1]?.toLowerCase() ?? `stage ${index}`;

function entryOf(
  reference: string,
  instruction: Instruction,
  args: ReadonlyMap<string, Argument>,
): Dependency | undefined {
  const filled = substitute(reference, valuesOf(args));
  const image = filled && readImage(filled.text);
  if (filled === undefined || image === undefined) return undefined;
  const via = filled.names.at(-1);
  const argument = via === undefined ? undefined : args.get(via);
  const section = instruction.word === 'FROM' ? 'FROM' : `${instruction.word} --from`;
  if (via === undefined || argument === undefined) return { ...image, section, line: instruction.line };
  return { ...image, section, via, line: argument.line };
}
