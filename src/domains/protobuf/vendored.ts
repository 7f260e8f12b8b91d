/** Folders that hold copies of other projects. */
const VENDORED = /(?:^|\/)(?:vendor|third_party|third-party|node_modules)\//;

/** Whether a file is a copy of another project's, whose readers are elsewhere. */
export const isVendored = (path: string): boolean => VENDORED.test(path);
