/** Tells which paths any domain reads. What tells it is loaded only when this is asked: most reviews need it in the child alone. */
export async function claims(): Promise<(path: string) => boolean> {
  const { domains } = await import('./domains/index.ts');
  const all = await Promise.all(domains.map(({ loadClaims }) => loadClaims()));
  return (path) => all.some((one) => one(path));
}
