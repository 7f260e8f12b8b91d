/** Prints what the changelog says of a release: `node scripts/release-notes.ts v1.2.3`. Fails where the tag is not the version. */
import { readFileSync } from 'node:fs';
import { notesOf } from './release/notes.ts';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (tag !== `v${version}`) throw new Error(`the tag ${tag} is not the version of package.json, v${version}`);
process.stdout.write(`${notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)}\n`);
