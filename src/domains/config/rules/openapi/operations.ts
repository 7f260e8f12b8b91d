/** Operations that clients call and no longer find. Peer: oasdiff. */
import { configRule } from '../../changes.ts';
import { among, elementOf } from '../../openapi/among.ts';
import { operation } from '../../openapi/examples.ts';

const API = operation('responses: {}');
const WITH_DELETE = `${API}    delete: { operationId: deleteUser, responses: {} }\n`;
const WITH_TEAMS = `${API}  /teams: { get: { operationId: listTeams, responses: {} } }\n`;

export default [
  configRule({
    id: 'config/api-operation-removed',
    on: 'api-changed',
    class: 'removed',
    title: 'API operation removed',
    why: 'Clients that call it get an error from the day the server changes.',
    fix: 'Mark it as `deprecated`, and remove it once no client calls it.',
    breaks: ['json', 'source'],
    outcomes: {
      'path-removed': {
        risk: 'high',
        message: (c) => `The path \`${c.operation}\` was removed with all its operations.`,
        equivalents: ['oasdiff:api-path-removed-without-deprecation'],
      },
      'operation-removed': {
        risk: 'high',
        message: (c) => `The operation \`${c.operation}\` was removed.`,
        equivalents: ['oasdiff:api-removed-without-deprecation'],
      },
      'deprecated-removed': {
        risk: 'low',
        message: (c) => `\`${c.operation}\`, which was marked as deprecated, was removed.`,
        fix: 'Check that no client still calls it.',
        equivalents: ['oasdiff:api-removed-with-deprecation', 'oasdiff:api-path-removed-with-deprecation'],
      },
    },
    examples: [
      { before: WITH_TEAMS, after: API, outcome: 'path-removed' },
      { before: WITH_DELETE, after: API, outcome: 'operation-removed' },
      {
        before: WITH_DELETE.replace('deleteUser', 'deleteUser, deprecated: true'),
        after: API,
        outcome: 'deprecated-removed',
      },
      { before: API, after: WITH_TEAMS, outcome: 'none' },
      { before: API, after: API.replace('{id}', '{userId}'), outcome: 'none' },
      { before: WITH_TEAMS, after: WITH_TEAMS.replace('/teams', '/groups'), outcome: 'none' },
    ],
    classify: (change) => {
      const outcome = among('path-removed', 'operation-removed')(change);
      return outcome && change.isDeprecated ? 'deprecated-removed' : outcome;
    },
  }),
  configRule({
    id: 'config/api-operation-moved',
    on: 'api-changed',
    class: 'moved',
    title: 'API operation has another address',
    why: 'Clients that call the old address get an error; generated code follows once it is built again.',
    fix: 'Serve both addresses until clients have moved.',
    breaks: ['json'],
    equivalents: ['oasdiff:api-path-removed-without-deprecation'],
    outcomes: { moved: { risk: 'high', message: (c) => `\`${c.from}\` is now \`${c.to}\`.` } },
    examples: [
      { before: WITH_TEAMS, after: WITH_TEAMS.replace('/teams', '/groups'), outcome: 'moved' },
      { before: WITH_TEAMS, after: API, outcome: 'none' },
    ],
    classify: ({ what }) => (what === 'operation-moved' ? 'moved' : undefined),
  }),
  configRule({
    id: 'config/api-operation-renamed',
    on: 'api-changed',
    class: 'renamed',
    title: 'API operation renamed',
    why: 'Code generated from the description has another method name and stops compiling; requests stay the same.',
    fix: 'Keep the `operationId` while clients are generated from it.',
    breaks: ['source'],
    equivalents: ['oasdiff:api-operation-id-removed'],
    outcomes: {
      renamed: { risk: 'medium', message: (c) => `\`${c.from}\` is now called \`${c.to}\` (\`${c.operation}\`).` },
    },
    examples: [
      { before: API, after: API.replace('saveUser', 'putUser'), outcome: 'renamed' },
      { before: API, after: API.replace('responses', 'summary: saves\n      responses'), outcome: 'none' },
    ],
    classify: ({ what }) => (what === 'operation-id-changed' ? 'renamed' : undefined),
  }),
  configRule({
    id: 'config/api-deprecated',
    on: 'api-changed',
    class: 'compatibility',
    title: 'part of an API deprecated',
    why: 'Nothing breaks yet; clients are told to move.',
    fix: 'Say in the description what to use instead, and until when it stays.',
    equivalents: ['oasdiff:endpoint-deprecated', 'oasdiff:request-parameter-deprecated'],
    outcomes: {
      deprecated: {
        risk: 'info',
        message: (c) => `${c.element === '' ? '' : `${elementOf(c)} of `}\`${c.operation}\` is now deprecated.`,
      },
    },
    examples: [
      { before: API, after: API.replace('saveUser', 'saveUser\n      deprecated: true'), outcome: 'deprecated' },
      { before: API.replace('saveUser', 'saveUser\n      deprecated: true'), after: API, outcome: 'none' },
    ],
    classify: among('deprecated'),
  }),
];
