/** Images in the variables that Compose reads beside its file: https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { readImage } from './image.ts';

const VARIABLE = /^\s*(?:export\s+)?(\w*image)\s*=\s*(["']?)([^\s"'#]+)\2\s*(?:#.*)?$/i;

/** `SENTRY_IMAGE=ghcr.io/getsentry/sentry:25.11.1`; what else an environment holds is not looked at. Never throws. */
export function parseEnvImages(text: string): Manifest {
  const dependencies = text.split('\n').flatMap((raw, index): Dependency[] => {
    const [, slot, , reference = ''] = VARIABLE.exec(raw.trimEnd()) ?? [];
    const image = slot === undefined ? undefined : readImage(reference);
    return image === undefined || image.written === null ? [] : [{ ...image, section: 'env', slot, line: index + 1 }];
  });
  return { dependencies };
}
