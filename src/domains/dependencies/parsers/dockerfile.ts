/** Dockerfile: https://docs.docker.com/reference/dockerfile. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { holderOf, readComputedImage, readImage, substitute } from './image.ts';

interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly line: number;
}

interface Argument {
  readonly value: string;
  readonly line: number;
}

/** The images a Dockerfile builds on or copies from, its global `ARG`s filled in. What stays a variable by its name is not listed. */
export function parseDockerfile(text: string): Manifest {
  const args = new Map<string, Argument>();
  const stages = new Set<string>();
  const dependencies: Dependency[] = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.word === 'ARG' && stages.size === 0) readArguments(instruction, args);
    const reference = referenceIn(instruction);
    const isStage = reference === undefined || STAGE.test(reference) || stages.has(reference.toLowerCase());
    const entry = isStage ? undefined : entryOf(reference, instruction, args);
    const slot = instruction.word === 'FROM' ? stageIn(instruction, stages.size) : undefined;
    if (slot !== undefined) stages.add(slot);
    if (entry !== undefined) dependencies.push({ ...entry, slot });
  }
  return { dependencies };
}

/** The empty image, and stages by their number. */
const STAGE = /^(?:scratch|\d+)$/;

/** `<<EOF`, but neither `<<<` nor a shift. */
const HEREDOC = /(?<!<)<<-?["']?([a-z_]\w*)/i;

/** Joins continued lines; skips comments and the bodies of here-documents. */
function instructionsOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  const escape = /^#\s*escape\s*=\s*`/m.test(text.slice(0, 1000)) ? '`' : '\\';
  const lines = text.split('\n').map((line) => line.trim());
  const known = new Set(lines);
  let parts: string[] = [];
  let start = 0;
  let heredoc: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (line === heredoc) heredoc = undefined;
    else if (heredoc === undefined && line !== '' && !line.startsWith('#')) {
      if (parts.length === 0) start = index + 1;
      const isContinued = line.endsWith(escape);
      parts.push(isContinued ? line.slice(0, -1) : line);
      if (isContinued) continue;
      instructions.push(instructionOf(parts.join(' '), start));
      heredoc = endOf(parts, known);
      parts = [];
    }
  }
  return instructions;
}

/** The word that ends the here-document an instruction starts; what no line ends with is none. */
const endOf = (parts: readonly string[], lines: ReadonlySet<string>): string | undefined =>
  parts.flatMap((part) => HEREDOC.exec(part)?.[1] ?? []).find((word) => lines.has(word));

function instructionOf(text: string, line: number): Instruction {
  const [, word = '', rest = ''] = /^(\w+)\s*(.*)$/s.exec(text) ?? [];
  return { word: word.toUpperCase(), rest: rest.trim(), line };
}

/** `ARG A=1 B="2"`; one without a default gives nothing. */
function readArguments({ rest, line }: Instruction, args: Map<string, Argument>): void {
  for (const [, name = '', text = ''] of rest.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S*)/g)) {
    const value = substitute(text.replace(/^["']|["']$/g, ''), (other) => args.get(other)?.value)?.text;
    if (value !== undefined) args.set(name, { value, line });
  }
}

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
  const filled = substitute(reference, (name) => args.get(name)?.value);
  const image = filled === undefined ? readComputedImage(reference) : readImage(filled.text);
  if (image === undefined) return undefined;
  const via = filled && holderOf(filled, image);
  const section = instruction.word === 'FROM' ? 'FROM' : `${instruction.word} --from`;
  return { ...image, section, via, line: args.get(via ?? '')?.line ?? instruction.line };
}
