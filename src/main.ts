import { fileURLToPath } from 'node:url';
import { runAction } from './action.ts';

await runAction(fileURLToPath(new URL('engine.js', import.meta.url)));
