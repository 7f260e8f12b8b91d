/** Functions of the Serverless Framework: who may call them, and what they run on. Source: serverless.com/framework/docs. */
import { control } from '../../control.ts';
import { inEvent, inFunction } from '../../serverless/model.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, switchOf, textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const path = 'serverless.yml';
const dialect = 'serverless';
const service = (lines: string, provider = ''): string =>
  `service: shop\nprovider:\n  name: aws\n${provider === '' ? '' : `  ${provider}\n`}functions:\n  buy:\n    handler: a.b\n${lines === '' ? '' : `    ${lines}\n`}`;
const http = (lines: string): string => service(`events: [{ http: { path: a, method: get${lines} } }]`);

/** Runtimes that AWS no longer patches. Source: docs.aws.amazon.com/lambda, "Lambda runtimes", deprecated. */
const ENDED =
  /^(?:nodejs(?:4\.3|6\.10|8\.10|1[0-8]\.x)|nodejs|python(?:2\.7|3\.[6-8])|ruby2\.[57]|java8|go1\.x|provided|dotnetcore[123]\.\d|dotnet[567])$/;

/** A URL without an authorizer is open; none at all is not. */
function url(node: ConfigNode): number | undefined {
  if (node.kind === 'map') return Number(at(node, 'authorizer') !== undefined);
  return switchOf(node) === undefined ? undefined : Number(switchOf(node) !== true);
}

/** Functions run elsewhere too, on what is called alike. */
const isOfAws = ({ document: { after } }: Setting): boolean =>
  (textAt(after?.root, 'provider', 'name') ?? textAt(after?.root, 'provider') ?? 'aws') === 'aws';

const count = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && /^\d{1,6}$/.test(node.text) ? Number(node.text) : undefined;

/** `cors: true` stands for every origin. */
const origins = (node: ConfigNode): number | undefined => {
  if (node.kind === 'map') return undefined;
  return Number(switchOf(node) !== true && !textsOf(node).includes('*'));
};
const isCors = (setting: Setting): boolean =>
  either(inEvent('cors'), inFunction('cors'), inFunction('url', 'cors'), inFunction('httpApi', 'cors'))(setting) ||
  /\.cors\.(?:origins?|allowedOrigins)$/.test(setting.keys.join('.'));

export default [
  control({
    id: 'config/function-url-open',
    class: 'exposure',
    title: 'function open to everybody',
    why: 'Anybody on the internet may run it, with the rights of its role and at your cost.',
    fix: 'Set `authorizer: aws_iam`.',
    equivalents: ['checkov:CKV_AWS_258'],
    dialect,
    governs: inFunction('url'),
    rank: url,
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('function asks who calls'),
    },
    refine: ({ transition }) => (transition === 'template' || transition === 'drop' ? undefined : transition),
    examples: [
      { path, before: service('url: { authorizer: aws_iam }'), after: service('url: true'), outcome: 'flip' },
      { path, before: service(''), after: service('url: true'), outcome: 'open' },
      { path, before: '', after: service('url: true'), outcome: 'born' },
      { path, before: service('url: true'), after: service('url: { authorizer: aws_iam }'), outcome: 'hardened' },
      { path, before: service(''), after: service('url: { authorizer: aws_iam }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/function-caller-unchecked',
    class: 'permission-widening',
    title: 'endpoint no longer asks who calls',
    why: 'Anybody on the internet may call it.',
    fix: 'Keep the authorizer, or the key.',
    equivalents: ['checkov:CKV_AWS_59'],
    dialect,
    governs: either(inEvent('authorizer'), inEvent('private'), inFunction('url', 'authorizer')),
    rank: (node) => (node.kind === 'scalar' ? Number(switchOf(node) !== false && node.text !== 'none') : 1),
    absent: 0,
    byPresence: true,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('endpoint asks who calls') },
    examples: [
      { path, before: http(', private: true'), after: http(', private: false'), outcome: 'flip' },
      { path, before: http(', authorizer: aws_iam'), after: http(''), outcome: 'drop' },
      { path, before: http(''), after: http(', private: true'), outcome: 'hardened' },
      { path, before: http(', authorizer: a'), after: http(', authorizer: b'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/function-any-origin',
    class: 'exposure',
    title: 'any origin may call an endpoint',
    why: 'Any web page that a user opens can call it from their browser.',
    fix: 'List the origins that need it.',
    dialect,
    governs: isCors,
    rank: origins,
    absent: 1,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('origins listed'),
    },
    refine: ({ transition }) => (transition === 'template' || transition === 'drop' ? undefined : transition),
    examples: [
      {
        path,
        before: service('', 'httpApi: { cors: { allowedOrigins: [https://a.example] } }'),
        after: service('', "httpApi: { cors: { allowedOrigins: ['*'] } }"),
        outcome: 'flip',
      },
      { path, before: http(''), after: http(', cors: true'), outcome: 'open' },
      { path, before: '', after: http(', cors: true'), outcome: 'born' },
      { path, before: http(', cors: true'), after: http(''), outcome: 'hardened' },
      { path, before: http(''), after: http(', cors: { origins: [https://a.example] }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/function-runtime-ended',
    class: 'supply-chain',
    title: 'runtime without patches',
    why: 'AWS no longer mends holes in this runtime, and at some point refuses to update the function.',
    fix: 'Use a runtime that is supported.',
    equivalents: ['checkov:CKV_AWS_363'],
    dialect,
    governs: (setting) => inFunction('runtime')(setting) && isOfAws(setting),
    rank: (node) => (node.kind === 'scalar' ? Number(!ENDED.test(node.text)) : undefined),
    absent: 1,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('runtime that is patched'),
    },
    refine: ({ transition }) => (transition === 'template' || transition === 'drop' ? undefined : transition),
    examples: [
      { path, before: service('runtime: nodejs22.x'), after: service('runtime: nodejs12.x'), outcome: 'flip' },
      { path, before: service(''), after: service('runtime: python3.7'), outcome: 'open' },
      {
        path,
        before: service('runtime: nodejs18').replace('name: aws', 'name: google'),
        after: service('runtime: nodejs10.x').replace('name: aws', 'name: google'),
        outcome: 'none',
      },
      { path, before: '', after: service('runtime: python3.7'), outcome: 'born' },
      { path, before: service('runtime: nodejs12.x'), after: service('runtime: nodejs22.x'), outcome: 'hardened' },
      { path, before: service('runtime: nodejs22.x'), after: service('runtime: nodejs24.x'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/function-room-lowered',
    class: 'availability',
    title: 'function given less time or memory',
    why: 'Calls that take longer or need more are cut off in the middle.',
    fix: 'Leave room for the slowest call.',
    dialect,
    governs: either(inFunction('timeout'), inFunction('memorySize'), inFunction('reservedConcurrency')),
    rank: count,
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { path, before: service('timeout: 30'), after: service('timeout: 3'), outcome: 'flip' },
      { path, before: service('memorySize: 128'), after: service('memorySize: 256'), outcome: 'none' },
      { path, before: service('timeout: 30'), after: service(''), outcome: 'none' },
    ],
  }),
];
