/** What bounds the child: the runtime's own permission model where it has one, and time and memory everywhere. */

export interface Limits {
  /** Milliseconds, from start to report. */
  readonly time: number;
  /** Megabytes of heap. */
  readonly memory: number;
}

/** Far beyond any honest review: two thousand changed schemas take some seconds and 700 MB. */
export const LIMITS: Limits = { time: 5 * 60_000, memory: 2048 };

/** The folder beside the child's file that holds the rest of its code. */
export const CHUNKS = 'chunks';

/** The names the permission model has had, the newest first: https://nodejs.org/api/permissions.html. */
const PERMISSION = ['--permission', '--experimental-permission'] as const;

/** The switch of the permission model; undefined where this runtime has none. */
export const permissionFlag = (
  known: Pick<ReadonlySet<string>, 'has'> = process.allowedNodeEnvironmentFlags,
): string | undefined => PERMISSION.find((flag) => known.has(flag));

/** Some runtimes take these in a path for a list or for a pattern. */
const AMBIGUOUS = /[,*]/;

/** Whether the permission model can keep the child to these files. */
export const isConfinable = (files: readonly string[], permission: string | undefined): permission is string =>
  permission !== undefined && !files.some((file) => AMBIGUOUS.test(file));

/**
 * The options of the child: to read these files and nothing else, to write, start and load nothing, to make no code of
 * text, and to hold so much memory. `permission` is the switch of the permission model, if there is one to use.
 */
export const optionsOf = (files: readonly string[], { memory }: Limits, permission: string | undefined): string[] => [
  ...(isConfinable(files, permission) ? [permission, ...files.map((file) => `--allow-fs-read=${file}`)] : []),
  '--disallow-code-generation-from-strings',
  '--disable-proto=delete',
  `--max-old-space-size=${memory}`,
  `--max-semi-space-size=${YOUNG}`,
  '--no-warnings',
];

/** Megabytes for new objects: parsing makes many that soon die, and more room spares half of the collector's work. */
const YOUNG = 64;

/** What the report says where the permission model is missing. */
export const UNCONFINED =
  'This runtime has no permission model that holds here: time and memory of the review were bounded, its access to files and processes was not.';
