import type { DependencyChange } from './changes.ts';

export type Libc = 'musl' | 'glibc';

/** Words in a tag or a name that tell the C library of an image. */
const LIBCS: readonly { readonly word: RegExp; readonly libc: Libc }[] = [
  { word: /(?:^|[-/_.])alpine/, libc: 'musl' },
  {
    word: /(?:^|[-/_.])(?:slim|debian|ubuntu|jessie|stretch|buster|bullseye|bookworm|trixie|focal|jammy|noble|ubi\d*|fedora|rockylinux|almalinux|amazonlinux|centos)(?=$|[-/_.:\d])/,
    libc: 'glibc',
  },
];

const libcOf = (name: string, tag: string | null): Libc | undefined =>
  LIBCS.find(({ word }) => word.test(tag ?? '') || word.test(name))?.libc;

/** The C library that an image changes to; undefined where it keeps its own, or where the names do not tell. */
export function libcStep({ ecosystem, name, fromName, from, to }: DependencyChange): Libc | undefined {
  if (ecosystem !== 'docker') return undefined;
  const [before, after] = [libcOf(fromName ?? name, from), libcOf(name, to)];
  return before === undefined || after === undefined || before === after ? undefined : after;
}
