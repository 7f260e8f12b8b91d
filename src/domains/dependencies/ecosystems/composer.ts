import type { Ecosystem } from '../ecosystem.ts';
import { parseComposer, parseComposerLock } from '../parsers/composer-json.ts';
import { composer as versions } from '../versions/composer.ts';

const LOCK = /(?:^|\/)composer\.lock$/;

const composer: Ecosystem = {
  name: 'composer',
  versions,
  claims: (path) => /(?:^|\/)composer\.json$/.test(path) || LOCK.test(path),
  parse: (text, path) => (LOCK.test(path) ? parseComposerLock(text) : parseComposer(text)),
  canonical: (name) => name.toLowerCase(),
  manifestsOf: (path) => [path.replace(/lock$/, 'json')],
};

export default composer;
