import type { Ecosystem } from '../ecosystem.ts';
import { parseMixLock, parseMixProject } from '../parsers/mix-project.ts';
import { hex as versions } from '../versions/semantic-ranges.ts';

const LOCK = /(?:^|\/)mix\.lock$/;

const mix: Ecosystem = {
  name: 'mix',
  versions,
  claims: (path) => /(?:^|\/)mix\.exs$/.test(path) || LOCK.test(path),
  parse: (text, path) => (LOCK.test(path) ? parseMixLock(text) : parseMixProject(text)),
  manifestsOf: (path) => [path.replace(/lock$/, 'exs')],
};

export default mix;
