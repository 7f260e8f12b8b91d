/** Which source files a manifest speaks for. */
import { folderOf } from '../manifests.ts';
import type { Language } from './language.ts';

/** Code that is not the project's own, or that nobody runs: copies, products, and what tests read as text. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|dist|build|out|target|__?fixtures?__?|fixtures?|testdata|templates?|\.[^/]+)\//;
const TESTED =
  /(?:^|\/)(?:__tests__|e2e|examples?|samples?|spec|tests?|docs?|scripts)\/|[._](?:test|spec)\.|(?:^|\/)test_/;

/** The folder that a manifest is for: `requirements/dev.txt` stands beside the code, not above it. */
export const homeOf = (manifest: string): string => folderOf(manifest).replace(/(?<=^|\/)requirements\/$/, '');

/** The sources below a folder that no other manifest has, what products are made of first. */
export function sourcesBelow(home: string, paths: readonly string[], language: Language): string[] {
  const others = new Set(paths.filter((path) => isManifest(path, language)).map(folderOf));
  others.delete(home);
  const isOwn = (path: string): boolean =>
    language.sources.test(path) && !FOREIGN.test(path.slice(home.length)) && !isBelow(path, home, others);
  return paths.filter(isOwn).toSorted((a, b) => rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isManifest = (path: string, { manifests }: Language): boolean => manifests.includes(nameOf(path));

function isBelow(path: string, home: string, folders: ReadonlySet<string>): boolean {
  for (let end = path.lastIndexOf('/'); end >= home.length; end = path.lastIndexOf('/', end - 1)) {
    if (folders.has(path.slice(0, end + 1))) return true;
    if (end === 0) break;
  }
  return false;
}

const rankOf = (path: string): number => (TESTED.test(path) ? 1000 : 0) + path.split('/').length;

/** Whether a module of the project's own answers to a name: `config.py`, `src/config/`. */
export function isLocal(name: string, home: string, paths: readonly string[]): boolean {
  const places = ['', 'src/', 'lib/', 'app/'].map((folder) => `${home}${folder}${name}`);
  return paths.some((path) =>
    places.some((place) => path.startsWith(place) && /^(?:\/|\.\w+$)/.test(path.slice(place.length))),
  );
}
