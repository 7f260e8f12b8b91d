/** What the makers of a package say, or what is well documented, about one of its releases. To extend: add a row. */
import type { DependencyChange } from './changes.ts';
import type { EcosystemName } from './ecosystem.ts';
import { compareParts } from './versions/scheme.ts';

export interface KnownChange {
  readonly ecosystem: EcosystemName;
  readonly name: string;
  /** The first release that has it. */
  readonly since: string;
  /** What is different: a sentence's end that follows the release, in the present tense. */
  readonly what: string;
  /** What to do, as an order. */
  readonly fix: string;
  readonly source: string;
}

export const KNOWN_CHANGES: readonly KnownChange[] = [
  {
    ecosystem: 'npm',
    name: 'axios',
    since: '1.0.0',
    what: 'ships ES modules, which Jest does not load untransformed',
    fix: 'Run the tests, and map `axios` to its CommonJS build where Jest fails on it.',
    source: 'https://github.com/axios/axios/issues/5026, https://github.com/axios/axios/issues/6135',
  },
  {
    ecosystem: 'npm',
    name: 'axios',
    since: '0.28.0',
    what: 'writes nested query parameters as `p[a]=z` instead of JSON, and 1.0.0 ships ES modules, which Jest does not load untransformed',
    fix: 'Test requests with nested `params`, and set `paramsSerializer` where the server expects the old form.',
    source: 'https://github.com/axios/axios/issues/6274, https://github.com/axios/axios/issues/5630',
  },
  {
    ecosystem: 'npm',
    name: 'express',
    since: '5.0.0',
    what: 'refuses unnamed wildcards such as `*` in route paths and no longer has `req.param()` and `app.del()`',
    fix: 'Name every wildcard (`/*splat`), and run the codemods of its migration guide.',
    source: 'https://expressjs.com/en/guide/migrating-5.html',
  },
  {
    ecosystem: 'npm',
    name: 'chalk',
    since: '5.0.0',
    what: 'is an ES module only: `require` needs Node 20.19, 22.12 or later',
    fix: 'Use `import`, or stay on 4 where the project is CommonJS.',
    source: 'https://github.com/chalk/chalk/releases/tag/v5.0.0, https://github.com/nodejs/node/releases/tag/v22.12.0',
  },
  {
    ecosystem: 'npm',
    name: 'node-fetch',
    since: '3.0.0',
    what: 'is an ES module only: `require` needs Node 20.19, 22.12 or later',
    fix: 'Use `import`, the built-in `fetch`, or stay on 2.',
    source: 'https://github.com/node-fetch/node-fetch/blob/main/docs/v3-UPGRADE-GUIDE.md',
  },
  {
    ecosystem: 'npm',
    name: 'got',
    since: '12.0.0',
    what: 'is an ES module only: `require` needs Node 20.19, 22.12 or later',
    fix: 'Use `import`, or stay on 11 where the project is CommonJS.',
    source: 'https://github.com/sindresorhus/got/issues/1956',
  },
  {
    ecosystem: 'npm',
    name: 'react',
    since: '19.0.0',
    what: 'ignores `propTypes` and the `defaultProps` of function components, and has no string refs or legacy context',
    fix: 'Go through 18.3 first: it warns of all that 19 removes.',
    source: 'https://react.dev/blog/2024/04/25/react-19-upgrade-guide',
  },
  {
    ecosystem: 'npm',
    name: 'react-dom',
    since: '19.0.0',
    what: 'no longer has `ReactDOM.render`, `hydrate` and `findDOMNode`',
    fix: 'Use `createRoot` and `hydrateRoot`, which 18 has already.',
    source: 'https://react.dev/blog/2024/04/25/react-19-upgrade-guide',
  },
  {
    ecosystem: 'npm',
    name: 'webpack',
    since: '5.0.0',
    what: 'no longer fills in Node core modules (`buffer`, `crypto`, `process`) for the browser',
    fix: 'Name the fallbacks that the code needs in `resolve.fallback`.',
    source: 'https://webpack.js.org/migrate/5/',
  },
  {
    ecosystem: 'npm',
    name: 'eslint',
    since: '9.0.0',
    what: 'no longer reads `.eslintrc` files by default',
    fix: 'Move the rules to `eslint.config.js` in the same change.',
    source: 'https://eslint.org/docs/latest/use/migrate-to-9.0.0',
  },
  {
    ecosystem: 'npm',
    name: 'prettier',
    since: '3.0.0',
    what: 'sets `trailingComma` to `all` by default, which rewrites files that have none',
    fix: 'Set `trailingComma` explicitly, or reformat in a change of its own.',
    source: 'https://prettier.io/blog/2023/07/05/3.0.0.html',
  },
  {
    ecosystem: 'npm',
    name: 'mongoose',
    since: '7.0.0',
    what: 'no longer takes callbacks and lets `strictQuery` default to `false`',
    fix: 'Await the promises, and set `strictQuery` explicitly.',
    source: 'https://mongoosejs.com/docs/migrating_to_7.html',
  },
  {
    ecosystem: 'npm',
    name: 'next',
    since: '15.0.0',
    what: 'makes `cookies()`, `headers()` and `params` asynchronous and no longer caches `fetch` by default',
    fix: 'Run its codemod, and set `cache` where a request relied on the default.',
    source: 'https://nextjs.org/docs/app/guides/upgrading/version-15',
  },
  {
    ecosystem: 'npm',
    name: 'jest',
    since: '27.0.0',
    what: 'runs tests in the `node` environment by default, where there is no `document`',
    fix: 'Set `testEnvironment: "jsdom"` where tests touch the page.',
    source: 'https://jestjs.io/blog/2021/05/25/jest-27',
  },
  {
    ecosystem: 'npm',
    name: 'tailwindcss',
    since: '4.0.0',
    what: 'moves its PostCSS plugin to `@tailwindcss/postcss` and no longer finds a JavaScript config by itself',
    fix: 'Run `npx @tailwindcss/upgrade`.',
    source: 'https://tailwindcss.com/docs/upgrade-guide',
  },
  {
    ecosystem: 'pypi',
    name: 'pydantic',
    since: '2.0',
    what: 'moves `BaseSettings` to `pydantic-settings` and no longer takes `None` as the default of `Optional` fields',
    fix: 'Import from `pydantic.v1` first, then follow its migration guide.',
    source: 'https://docs.pydantic.dev/latest/migration/',
  },
  {
    ecosystem: 'pypi',
    name: 'sqlalchemy',
    since: '2.0',
    what: 'no longer executes plain strings and no longer commits by itself',
    fix: 'Run the tests under 1.4 with `SQLALCHEMY_WARN_20=1` first.',
    source: 'https://docs.sqlalchemy.org/en/20/changelog/migration_20.html',
  },
  {
    ecosystem: 'pypi',
    name: 'numpy',
    since: '2.0',
    what: 'breaks binary packages that were built against 1.x and changes how scalars are promoted',
    fix: 'Raise the packages that are built against it in the same change.',
    source: 'https://numpy.org/doc/stable/numpy_2_0_migration_guide.html',
  },
  {
    ecosystem: 'pypi',
    name: 'urllib3',
    since: '2.0',
    what: 'asks for TLS 1.2 and OpenSSL 1.1.1 and refuses older servers and systems',
    fix: 'Check what the oldest server and base image offer before the merge.',
    source: 'https://urllib3.readthedocs.io/en/stable/v2-migration-guide.html',
  },
  {
    ecosystem: 'maven',
    name: 'org.springframework.boot:spring-boot-starter-parent',
    since: '3.0.0',
    what: 'asks for Java 17 and moves `javax.*` to `jakarta.*`',
    fix: 'Go to 2.7 first, mend its deprecations, then follow the migration guide.',
    source: 'https://github.com/spring-projects/spring-boot/wiki/Spring-Boot-3.0-Migration-Guide',
  },
  {
    ecosystem: 'github-actions',
    name: 'actions/upload-artifact',
    since: '4',
    what: 'refuses a second upload under the same artifact name in one run',
    fix: 'Give each job its own name and merge them, and raise `download-artifact` in the same change.',
    source: 'https://github.com/actions/upload-artifact/blob/main/docs/MIGRATION.md',
  },
];

const byName = new Map<string, KnownChange[]>();
for (const row of KNOWN_CHANGES) {
  const key = `${row.ecosystem}:${row.name}`;
  byName.set(key, [...(byName.get(key) ?? []), row]);
}

/** The row that a step passes: base is older than it, head is not. The last one where it passes several. */
export function knownChangeOf({ ecosystem, name, base, head }: DependencyChange): KnownChange | undefined {
  const [from, to] = [numbersOf(base?.version), numbersOf(head?.version)];
  if (from === undefined || to === undefined) return undefined;
  const rows = byName.get(`${ecosystem}:${name.toLowerCase()}`) ?? [];
  return rows.findLast(({ since }) => {
    const release = numbersOf(since) ?? [];
    return compareParts(from, release) < 0 && compareParts(release, to) <= 0;
  });
}

const numbersOf = (version: string | null | undefined): number[] | undefined =>
  /^v?(\d+(?:\.\d+)*)/
    .exec(version ?? '')?.[1]
    ?.split('.')
    .map(Number);
