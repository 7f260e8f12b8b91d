import type { AnalyzerInput } from '../../core/types.ts';
import type { Plane } from '../../core/vocabulary.ts';
import type { BufConfigs } from './buf/config.ts';
import { opinionOn, planesOf } from './buf/opinion.ts';
import type { ProtobufChange } from './changes.ts';

/** Adds to each fact what settings and `buf.yaml` of base say about its file. */
export const withPolicies = (
  changes: readonly ProtobufChange[],
  input: AnalyzerInput,
  configs: BufConfigs,
): Promise<ProtobufChange[]> =>
  Promise.all(
    changes.map(async (change) => {
      const path = (change.before ?? change.after)?.path;
      if (path === undefined || change.kind === 'file-unreadable') return change;
      return withPolicy(change, path, input, configs);
    }),
  );

async function withPolicy(
  change: Exclude<ProtobufChange, { kind: 'file-unreadable' }>,
  path: string,
  { settings }: AnalyzerInput,
  configs: BufConfigs,
): Promise<ProtobufChange> {
  const buf = settings.protobuf.buf ? opinionOn(path, await configs.of(path)) : undefined;
  const contract = contractOf(path, settings) ?? (buf?.use === undefined ? undefined : planesOf(buf.use));
  return { ...change, ...(buf === undefined ? {} : { buf }), ...(contract === undefined ? {} : { contract }) };
}

const contractOf = (path: string, { protobuf }: AnalyzerInput['settings']): readonly Plane[] | undefined =>
  protobuf.contract.find(({ matches }) => matches(path))?.planes;
