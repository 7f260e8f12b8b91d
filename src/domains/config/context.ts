import type { DocumentPair } from './documents.ts';
import { placesOf, type Setting, subjectOf } from './setting.ts';

/** What every fact about a document says of where it stands. */
export function contextOf({ dialect, area, isPublic }: Pick<DocumentPair, 'dialect' | 'area' | 'isPublic'>) {
  return {
    ...(dialect === undefined ? {} : { dialect }),
    ...(area === undefined ? {} : { area }),
    ...(isPublic ? { isPublic } : {}),
  };
}

/**
 * What every fact about a setting says of where it stands. `key` tells the values, and settings with the same end of a path
 * and the same values are one root cause: the same edit in many places.
 */
export function whereabouts(setting: Setting, key: string) {
  const { document, path, keys } = setting;
  const subject = subjectOf(document, path);
  const last = path.at(-1);
  const tail = last?.kind === 'item' ? `${keys.at(-1) ?? ''}[${last.label}]` : tailOf(setting);
  return {
    subject,
    key,
    group: ofBothFamilies(`${tail || subject}#${key}`),
    ...placesOf(setting),
    ...contextOf(document),
  };
}

/** Everybody by IPv6, and the ports where they are told. */
const BY_IPV6 = /::\/0(?=(?: \([^)]*\))?$)/;

/** Everybody by IPv4 and everybody by IPv6 are everybody. */
const ofBothFamilies = (group: string): string =>
  BY_IPV6.test(group) ? group.replace(BY_IPV6, '0.0.0.0/0').replace(/v6|Ipv6(?=Cidr)/, '') : group;

/** The end of a path, without the name that its author gave to a service or a job: two of them are places of one kind. */
function tailOf({ keys, document: { dialect } }: Setting): string {
  const list = dialect === undefined ? undefined : LISTS[dialect];
  return keys
    .filter((_, i) => i !== 1 || keys.length === 2 || keys[0] !== list)
    .slice(-2)
    .join('.');
}

/** Maps whose keys are names, as items of a list have them. */
const LISTS: Readonly<Record<string, string>> = { compose: 'services', 'github-workflow': 'jobs' };
