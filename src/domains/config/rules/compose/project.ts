/** What a Compose project shares: its volumes and networks. */
import { service } from '../../compose/examples.ts';
import { usersOfVolume } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { safeOn, safeWhenSet, unless, untouched } from '../../weakening.ts';

const path = 'compose.yaml';
const withVolume = (volume: string) => service('volumes: ["data:/var/lib/data"]', `volumes:\n  data: ${volume}`);

export default [
  control({
    id: 'config/compose-volume-removed',
    class: 'data-loss',
    title: 'named volume removed',
    why: 'The service that used it starts with an empty one: its data stays behind, out of sight.',
    fix: 'Keep the volume, or copy its data first.',
    dialect: 'compose',
    governs: ({ keys }) => keys.length === 2 && keys[0] === 'volumes',
    rank: (_, { document, keys }) => (usersOfVolume(document, keys[1] ?? '').length > 0 ? 1 : undefined),
    absent: 0,
    lostTogether: true,
    outcomes: {
      drop: {
        risk: 'high',
        message: ({ name, others = 0 }) =>
          `The volume \`${name}\` ${others > 0 ? `and ${others} more were` : 'was'} removed, and a service that used it stays.`,
      },
    },
    examples: [
      { path, before: withVolume('{ driver: local }'), after: service(), outcome: 'drop' },
      {
        path,
        before: withVolume('{ driver: local }'),
        after: 'services:\n  web:\n    image: web\n',
        outcome: 'none',
      },
      { path, before: withVolume('{ driver: local }'), after: withVolume('{ driver: local } # data'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-volume-driver',
    class: 'data-loss',
    title: 'volume keeps its data elsewhere',
    why: 'The service starts with what the other driver holds: its old data stays behind.',
    fix: 'Copy the data first, or give the new volume another name.',
    dialect: 'compose',
    governs: ({ keys }) => keys.length === 3 && keys[0] === 'volumes' && keys[2] === 'driver',
    rank: untouched,
    outcomes: {
      flip: { risk: 'high', message: (c) => `The driver goes from \`${c.from ?? ''}\` to \`${c.to ?? ''}\`.` },
    },
    examples: [
      { path, before: withVolume('{ driver: local }'), after: withVolume('{ driver: nfs }'), outcome: 'flip' },
      { path, before: withVolume('{ driver: local }'), after: withVolume('{ driver: "local" }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-network-opened',
    class: 'exposure',
    title: 'internal network opened',
    why: 'Services on it can now reach the outside, and so can whoever takes one over.',
    fix: 'Keep `internal: true`, and join the one service that needs the outside to a second network.',
    dialect: 'compose',
    governs: ({ keys }) => keys.length === 3 && keys[0] === 'networks' && keys[2] === 'internal',
    rank: safeOn,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'network now internal',
      weak: 'internal: false',
      safe: 'internal: true',
      path,
      file: (lines) => service('', `networks:\n  back:\n    driver: bridge${lines === '' ? '' : `\n    ${lines}`}`),
    }),
  }),
  control({
    id: 'config/compose-volume-unnamed',
    class: 'data-loss',
    title: 'service keeps its data in a volume without a name',
    why: 'The service starts empty, and each time its container is made anew its data is left behind again.',
    fix: 'Keep the name of the volume.',
    dialect: 'compose',
    governs: isEffective('volume name'),
    rank: unless('unnamed'),
    outcomes: { flip: { risk: 'high', message: () => 'A named volume of the service is now one without a name.' } },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { path, before: service('volumes: ["data:/v"]'), after: service('volumes: ["/v"]'), outcome: 'flip' },
      { path, before: service('volumes: ["/v"]'), after: service('volumes: ["data:/v"]'), outcome: 'none' },
      { path, before: service('volumes: ["data:/v"]'), after: service('volumes: ["data:/v:ro"]'), outcome: 'none' },
    ],
  }),
];
