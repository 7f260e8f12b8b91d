/** Whether a file is a schema, by its path. */
export const claims = (path: string): boolean => path.endsWith('.proto');
