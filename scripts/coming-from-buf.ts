/** Writes the table of docs/coming-from-buf.md, from what the rules name as their equivalents. */
import { readFileSync, writeFileSync } from 'node:fs';
import { protobuf } from '../src/domains/protobuf/analyzer.ts';
import { bufTable } from './docs/buf-table.ts';

const PAGE = 'docs/coming-from-buf.md';
const text = readFileSync(PAGE, 'utf8');
writeFileSync(PAGE, text.replace(/(<!-- table -->\n)[^]*(<!-- \/table -->)/, `$1\n${bufTable(protobuf.rules)}\n\n$2`));
