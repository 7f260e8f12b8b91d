/** yarn.lock of Yarn 1 and of Yarn 2 and later: the two differ in how a field is written, not in shape. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { resolvedFrom } from './npm-resolved.ts';

interface Block {
  readonly name: string;
  /** The package that stands under this name: another one for an alias. */
  readonly installs: string;
  readonly line: number;
  readonly fields: Map<string, { readonly text: string; readonly line: number }>;
  /** The names below `dependencies:`, which for a workspace are the direct ones. */
  readonly requires: string[];
}

const CONFLICT = /^(?:<{7}|={7}|>{7})/;

/** Reads every block. Throws `Unreadable` at a merge conflict or a line of no shape. */
export function parseYarnLock(text: string): Manifest {
  const blocks = readBlocks(text);
  const workspaces = blocks.filter(isWorkspace);
  const direct = new Set(workspaces.flatMap(({ requires }) => requires));
  const isDirect = (name: string): boolean | undefined => (workspaces.length === 0 ? undefined : direct.has(name));
  const packages = blocks.filter((block) => block.name !== '__metadata' && !isWorkspace(block));
  return {
    dependencies: packages.map((block) => ({ ...entryOf(block), direct: isDirect(block.name) })),
    lockfile: true,
  };
}

const isWorkspace = ({ fields }: Block): boolean => fields.get('resolution')?.text.includes('@workspace:') === true;

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  let group = '';
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd();
    if (CONFLICT.test(line)) throw new Unreadable('a merge conflict is left in it', index + 1);
    if (line === '' || line.startsWith('#')) return;
    if (!line.startsWith(' ')) {
      block = blockAt(line, index + 1);
      blocks.push(block);
    } else if (block !== undefined) {
      group = readField(block, line, index + 1, group);
    }
  });
  return blocks;
}

/** `"@scope/a@^1.0.0", "@scope/a@^1.1.0":` starts the block of `@scope/a`, `"a@npm:b@^1.0.0":` that of `b` under the name of `a`. */
function blockAt(line: string, number: number): Block {
  if (!line.endsWith(':')) throw new Unreadable('an entry does not start with its name', number);
  const first = line.slice(0, -1).split(',', 1)[0]?.replaceAll('"', '') ?? '';
  const version = first.indexOf('@', 1);
  const name = version < 0 ? first : first.slice(0, version);
  const alias = /^npm:(@?[^@]+)@/.exec(first.slice(version + 1))?.[1];
  return { name, installs: alias ?? name, line: number, fields: new Map(), requires: [] };
}

/** Adds one line to a block and returns the group, as `dependencies`, that the next deeper lines belong to. */
function readField(block: Block, line: string, number: number, group: string): string {
  const [, indent = '', key = '', text = ''] = /^( +)"?([^\s":]+|[^"]+)"?:?(?: (.*))?$/.exec(line) ?? [];
  if (indent.length > 2) {
    if (/^(?:d|devD|peerD|optionalD)ependencies$/.test(group)) block.requires.push(key);
    return group;
  }
  block.fields.set(key, { text: text.replace(/^"|"$/g, ''), line: number });
  return text === '' ? key : '';
}

function entryOf({ installs, line, fields, requires }: Block): Dependency {
  const text = (field: string): string | undefined => fields.get(field)?.text;
  const resolved = text('resolved') ?? text('resolution')?.replace(/^.[^@]*@/, '');
  return {
    name: installs,
    section: 'packages',
    ...resolvedFrom(resolved, text('version') ?? null),
    digest: text('integrity') ?? text('checksum'),
    requires,
    line: fields.get('version')?.line ?? line,
  };
}
