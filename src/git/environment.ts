/** What git is started with: nothing of the reviewed repository may run, and nothing of the caller's settings may leak in. */
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { LARGEST } from './text.ts';

/** All that git needs from its caller; tokens, pagers, editors and `GIT_DIR` stay out. */
const KEPT = ['SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'GIT_CEILING_DIRECTORIES'];

/** A relative entry of PATH would be looked up inside the reviewed repository. */
const absolutePath = (path = ''): string => path.split(delimiter).filter(isAbsolute).join(delimiter);

const kept = Object.fromEntries(
  KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const HERMETIC = {
  ...kept,
  PATH: absolutePath(process.env['PATH']),
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: join(devNull, 'none'),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

/** For every question about the repository: no settings of the system or the user. A home that is no folder has none. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  ...HERMETIC,
  HOME: devNull,
  XDG_CONFIG_HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
};

/** For the one question about the user's own settings. */
export const USER_ENVIRONMENT: Readonly<Record<string, string>> = {
  ...HERMETIC,
  HOME: process.env['HOME'] ?? devNull,
  ...(process.env['XDG_CONFIG_HOME'] === undefined ? {} : { XDG_CONFIG_HOME: process.env['XDG_CONFIG_HOME'] }),
};

/** Settings that win over the repository's own, for the commands that would act on them. */
export const OVERRIDES: readonly string[] = [
  'safe.directory=*',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  `core.excludesFile=${devNull}`,
  `core.bigFileThreshold=${LARGEST}`,
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);
