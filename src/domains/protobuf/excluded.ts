import type { AnalyzerInput, ChangedFile } from '../../core/types.ts';
import type { BufConfigs } from './buf/config.ts';
import type { ProtobufChange } from './changes.ts';
import { gather } from '../../core/compare.ts';
import { listed } from './diff/together.ts';

interface Excluded {
  readonly file: ChangedFile;
  /** The `buf.yaml` that leaves it out. */
  readonly config: string;
}

/** Parts the files that `buf.yaml` of base leaves out, on either path, from those to be compared; says which they are. */
export async function withoutExcluded(
  input: AnalyzerInput,
  configs: BufConfigs,
): Promise<{ readonly files: readonly ChangedFile[]; readonly excluded: readonly ProtobufChange[] }> {
  if (!input.settings.protobuf.buf) return { files: input.files, excluded: [] };
  // All at once: each folder above a file is a question of its own.
  const excluded = (await Promise.all(input.files.map((file) => exclusionOf(file, configs)))).flat();
  const left = new Set(excluded.map(({ file }) => file));
  return { files: input.files.filter((file) => !left.has(file)), excluded: told(excluded) };
}

async function exclusionOf(file: ChangedFile, configs: BufConfigs): Promise<Excluded[]> {
  const config = await excluderOf(file.path, configs);
  const before = file.previousPath === undefined ? config : await excluderOf(file.previousPath, configs);
  return config === undefined || before === undefined ? [] : [{ file, config }];
}

async function excluderOf(path: string, configs: BufConfigs): Promise<string | undefined> {
  const config = await configs.of(path);
  return config?.leavesOut(path) === true ? config.path : undefined;
}

/** All that one `buf.yaml` leaves out is one fact, shown at each file. */
const told = (excluded: readonly Excluded[]): ProtobufChange[] =>
  [...gather(excluded, ({ config }) => config)].flatMap(([config, all]) => {
    const names = listed(all.map(({ file }) => file.path));
    return all.map(({ file: { path, status } }): ProtobufChange => {
      const place = { path, line: 1 };
      const side = status === 'deleted' ? { before: place } : { after: place };
      return { kind: 'file-excluded', subject: path, group: config, ...side, config, count: all.length, all: names };
    });
  });
