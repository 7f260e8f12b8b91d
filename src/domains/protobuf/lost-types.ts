import type { TypeLost } from './changes/types.ts';
import { gather } from '../../core/compare.ts';
import { isScalar, placeOf, traitsOf } from './diff/context.ts';
import type { Pairing } from './diff/unit.ts';
import type { Declared, ProtoFile } from './model.ts';
import { lastWord } from './paths.ts';
import { meanings, type Symbols } from './symbols.ts';

/** Full names of types that head has no more under that name -> the file of base that declared them. */
export const goneTypes = ({ removed, matched }: Pairing): ReadonlyMap<string, string> =>
  new Map(
    [...removed, ...matched.filter(({ before, after }) => before.fullName !== after.fullName).map((m) => m.before)]
      .filter(({ kind }) => kind === 'message' || kind === 'enum')
      .map(({ fullName, file }) => [fullName, file.path]),
  );

interface Use {
  readonly type: string;
  readonly by: Declared;
}

/**
 * Fields and rpcs of some files of head that name a type which base knew there and head does not.
 * All uses of one type are one root cause.
 */
export async function lostTypes(
  files: readonly ProtoFile[],
  gone: ReadonlyMap<string, string>,
  base: Symbols,
  head: Symbols,
): Promise<TypeLost[]> {
  const names = new Set([...gone.keys()].map(lastWord));
  const uses = files
    .flatMap(usesIn)
    .filter(({ type, by }) => names.has(lastWord(type)) && meanings(type, by).some((name) => gone.has(name)));
  const ask = () =>
    uses.flatMap(({ type, by }): TypeLost[] => {
      const known = base.resolve(type, by)?.fullName ?? '';
      return head.resolve(type, by) === undefined && gone.has(known) ? [typeLost(known, by)] : [];
    });
  let lost = ask();
  while ([await base.load(), await head.load()].includes(true)) lost = ask();
  const byType = gather(lost, ({ subject }) => subject);
  return lost.map((one) => ({ ...one, uses: byType.get(one.subject)?.length ?? 1 }));
}

const usesIn = ({ messages, extensions, services }: ProtoFile): Use[] => [
  ...[...messages.flatMap(({ fields }) => fields), ...extensions]
    .filter(({ type, group }) => !group && !isScalar(type))
    .map((by) => ({ type: by.type, by })),
  ...services.flatMap(({ rpcs }) => rpcs.flatMap((by) => [by.request, by.response].map((type) => ({ type, by })))),
];

const typeLost = (subject: string, by: Declared): TypeLost => ({
  kind: 'type-lost',
  subject,
  group: subject,
  after: placeOf(by),
  ...traitsOf(by),
  name: by.fullName,
  uses: 1,
});
