import type { Ecosystem } from '../ecosystem.ts';
import { goLanguage } from '../imports/go.ts';
import { parseGoMod } from '../parsers/go-mod.ts';
import { versionFile } from '../parsers/version-file.ts';
import { go as versions, goRelease } from '../versions/go.ts';

const MODULE = /(?:^|\/)go\.(?:mod|work)$/;
const RELEASE = /(?:^|\/)\.go-version$/;

const go: Ecosystem = {
  name: 'go',
  versions,
  language: goLanguage,
  claims: (path) => MODULE.test(path) || RELEASE.test(path),
  parse: (text, path) => (RELEASE.test(path) ? versionFile('go', text, goRelease) : parseGoMod(text)),
  /** `example.com/mod/v2` and `gopkg.in/mod.v2` without their major: https://go.dev/ref/mod#major-version-suffixes. */
  family: (name) => name.replace(/(?:\/|(?<=^gopkg\.in\/.*)\.)v\d+$/, ''),
};

export default go;
