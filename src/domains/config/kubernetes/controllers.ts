/** Programs that look after objects of a cluster, and that no user sends requests to. */
import type { Setting } from '../setting.ts';
import { nameOf } from './objects.ts';

const CONTROLLER = /(?:^|[^a-z])(?:operator|controller|reconciler)(?:[^a-z]|$)/i;
/** Those that requests pass through all the same. */
const SERVING = /ingress|gateway|proxy|router/i;

/** Whether a setting is of such a program, by the name of its object, its file or its chart: while it is away, its work waits. */
export function isOfController({ document: { path, after } }: Pick<Setting, 'document'>): boolean {
  const called = `${path} ${(after && nameOf(after)) ?? ''}`;
  return CONTROLLER.test(called) && !SERVING.test(called);
}
