/** Bundles the entries into dist/, unminified so that it can be reviewed, with the notices of all that went in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { CHUNKS } from '../src/sandbox/bounds.ts';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const { metafile } = await build({
  entryPoints: [
    { in: 'src/cli.ts', out: 'cli' },
    { in: 'src/engine.ts', out: 'engine' },
    { in: 'src/main.ts', out: 'index' },
    { in: 'src/publish.ts', out: 'publish' },
  ],
  outdir: 'dist',
  /** What several entries share, or load only when they need it, stands in files of its own. */
  splitting: true,
  chunkNames: `${CHUNKS}/[name]-[hash]`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  /** A package's ES module first: some CommonJS builds ask for their own files at run time, where no bundler follows. */
  mainFields: ['module', 'main'],
  /** CommonJS packages inside an ES module still ask for Node's own modules by `require`. */
  banner: {
    js: `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);`,
  },
  /** The runtime reads plain ASCII quickest. */
  charset: 'ascii',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync('dist/package.json', `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(Object.keys(metafile.inputs)));

/** One entry for each npm package that esbuild put into a bundle: name, version, licence and its text. */
function notices(inputs: readonly string[]): string {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const entries = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined && license === undefined) throw new Error(`${name} states no licence`);
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}`;
  });
  return `${entries.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageFolder(input: string): string | undefined {
  if (!input.includes('node_modules/')) return undefined;
  for (let folder = dirname(input); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined) return folder;
  }
  return undefined;
}
