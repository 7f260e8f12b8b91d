import type { Dialect } from '../dialect.ts';
import { reviewSettingsFacts } from '../own/settings.ts';

const SETTINGS = '.github/breakwater.yml';
const WAIVERS = '.github/breakwater-waivers.yml';

/** Breakwater's own files. What a waiver accepts is told beside the finding; the file as such is no news. */
export default {
  name: 'breakwater',
  recognises: ({ path }) => path === SETTINGS || path === WAIVERS,
  identity: ({ path }) => path,
  owns: () => true,
  facts: (pairs) => pairs.filter(({ path }) => path === SETTINGS).flatMap(reviewSettingsFacts),
} satisfies Dialect;
