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

/** Maps whose keys are names that their author chose: what they hold is called by its own key alone. */
const NAMED: ReadonlySet<string> = new Set(['jobs', 'services']);

/**
 * What every fact about a setting says of where it stands. `key` tells the values, and settings with the same end of a path
 * and the same values are one root cause: the same edit in many places.
 */
export function whereabouts(setting: Setting, key: string) {
  const { document, path, keys } = setting;
  const subject = subjectOf(document, path);
  const last = path.at(-1);
  const end = keys.length === 3 && NAMED.has(keys[0] ?? '') ? ['*', ...keys.slice(-1)] : keys.slice(-2);
  const tail = last?.kind === 'item' ? `${keys.at(-1) ?? ''}[${last.label}]` : end.join('.');
  return {
    subject,
    key,
    group: `${tail || subject}#${key}`,
    ...placesOf(setting),
    ...contextOf(document),
  };
}
