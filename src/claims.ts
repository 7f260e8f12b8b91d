/** Tells which paths any domain reads. The domains are loaded only when this is asked: most reviews need them in the child alone. */
export async function claims(): Promise<(path: string) => boolean> {
  const { analyzers } = await import('./engine.ts');
  return (path) => analyzers.some((analyzer) => analyzer.claims(path));
}
