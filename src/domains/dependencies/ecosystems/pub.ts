import type { Ecosystem } from '../ecosystem.ts';
import { dart } from '../imports/dart.ts';
import { parsePubspec, parsePubspecLock } from '../parsers/pubspec.ts';
import { pub as versions } from '../versions/semantic-ranges.ts';

const LOCK = /(?:^|\/)pubspec\.lock$/;

const pub: Ecosystem = {
  name: 'pub',
  versions,
  language: dart,
  claims: (path) => /(?:^|\/)pubspec(?:_overrides)?\.ya?ml$/.test(path) || LOCK.test(path),
  parse: (text, path) => (LOCK.test(path) ? parsePubspecLock(text) : parsePubspec(text)),
};

export default pub;
