import { composeSettings } from '../compose/effective.ts';
import { isCompose } from '../compose/model.ts';
import type { Dialect } from '../dialect.ts';
import { isEffectiveSetting } from '../effective.ts';

/** Files of Docker Compose. */
export default {
  name: 'compose',
  recognises: isCompose,
  isObject: (keys) => keys.length === 2 && OBJECTS.has(keys[0] ?? ''),
  closedKeys: (keys) => keys[0] === 'services' && keys.length === 2,
  owns: (setting) => setting.keys[0] === 'services' && OWNED.has(setting.keys[2] ?? '') && !isEffectiveSetting(setting),
  effective: composeSettings,
} satisfies Dialect;

const OBJECTS: ReadonlySet<string> = new Set(['configs', 'networks', 'secrets', 'services', 'volumes']);

/** What effective settings speak for. */
const OWNED: ReadonlySet<string> = new Set(['cap_add', 'cap_drop', 'devices', 'ports', 'volumes']);
