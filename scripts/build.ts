/** Bundles the entries into dist/, unminified so that it can be reviewed, with the notices of all that went in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  /** A package's ES module first: some CommonJS builds ask for their own files at run time, where no bundler follows. */
  mainFields: ['module', 'main'],
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** CommonJS packages inside an ES module still ask for Node's own modules by `require`. */
const requireBanner = `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);`;

/** The rules stand in a bundle of their own, which the others start or load when they need it. */
const engineApart: Plugin = {
  name: 'engine-apart',
  setup: (building) =>
    building.onResolve({ filter: /\/engine\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './engine.js', external: true },
    ),
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const results = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    target: 'node20',
    banner: { js: `#!/usr/bin/env node\n${requireBanner}` },
    plugins: [engineApart],
  }),
  build({
    ...shared,
    entryPoints: ['src/engine.ts'],
    outfile: 'dist/engine.js',
    target: 'node20',
    banner: { js: requireBanner },
  }),
  ...[
    { entry: 'src/main.ts', outfile: 'dist/index.js' },
    { entry: 'src/publish.ts', outfile: 'dist/publish.js' },
  ].map(({ entry, outfile }) =>
    build({
      ...shared,
      entryPoints: [entry],
      outfile,
      target: 'node24',
      banner: { js: requireBanner },
      plugins: [engineApart],
    }),
  ),
]);
writeFileSync('dist/package.json', `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

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
