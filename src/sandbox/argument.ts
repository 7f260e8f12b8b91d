/** The one argument that makes an entry the child of another; no command and no option is called so. */
export const CHILD = 'review-for-parent-process';

/** Whether this process is such a child. */
export const isChild = (argv: readonly string[]): boolean => argv.length === 3 && argv[2] === CHILD;
