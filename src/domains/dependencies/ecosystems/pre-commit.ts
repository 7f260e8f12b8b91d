import type { Ecosystem } from '../ecosystem.ts';
import { parsePreCommit } from '../parsers/pre-commit.ts';
import { tag as versions } from '../versions/tag.ts';

const preCommit: Ecosystem = {
  name: 'pre-commit',
  versions,
  claims: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  parse: parsePreCommit,
};

export default preCommit;
