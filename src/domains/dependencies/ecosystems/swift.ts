import type { Ecosystem } from '../ecosystem.ts';
import { parseSwiftPackage, parseSwiftResolved } from '../parsers/swift-package.ts';
import { swift as versions } from '../versions/semantic-ranges.ts';

const RESOLVED = /(?:^|\/)Package\.resolved$/;

const swift: Ecosystem = {
  name: 'swift',
  versions,
  claims: (path) => /(?:^|\/)Package(?:@swift-[\w.]+)?\.swift$/.test(path) || RESOLVED.test(path),
  parse: (text, path) => (RESOLVED.test(path) ? parseSwiftResolved(text) : parseSwiftPackage(text)),
  manifestsOf: (path) => [path.replace(/resolved$/, 'swift')],
};

export default swift;
