import { fileURLToPath } from 'node:url';
import { isChild } from './sandbox/argument.ts';

if (isChild(process.argv)) {
  const { serveReview } = await import('./sandbox/child.ts');
  await serveReview(async () => (await import('./domains/index.ts')).analyzers);
} else {
  const { runAction } = await import('./action.ts');
  await runAction(fileURLToPath(import.meta.url));
}
