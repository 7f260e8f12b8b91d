/** What a proxy asks before it lets people through to what it guards. Sources: authelia.com, "Access Control"; oauth2-proxy.github.io, "Overview". */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { plainFile, spelled } from '../../vocabulary.ts';
import { hardened, moved, ordered } from '../../weakening.ts';

const access = (policy: string): string => plainFile(`access_control: { default_policy: ${policy} }`);

/** A list of flags as a Deployment has it: `args` of the proxy itself. */
const proxy = (...flags: readonly string[]): string =>
  plainFile(`args:\n${['http-address=0.0.0.0:4180', ...flags].map((flag) => `  - --${flag}\n`).join('')}`);

const isSkipped = (setting: Setting): boolean =>
  /(?:^|-)skip-auth-(?:routes?|regex)$/.test(spelled(setting)) && setting.path.at(-1)?.kind !== 'item';

/** Expressions that any path fits. */
const ANY_PATH = /^(?:[A-Z]+=)?(?:\^?\/?)?(?:\.[*+]\$?)?$/;

/** 0 where one of the paths is any at all, 1 for some, 2 for none. */
function pathsLeft(node: ConfigNode): number | undefined {
  const paths = textsOf(node);
  if (paths.length === 0) return undefined;
  return paths.some((path) => ANY_PATH.test(path)) ? 0 : 1;
}

export default [
  control<'bypassed' | 'weaker' | 'hardened'>({
    id: 'config/sign-in-policy',
    class: 'permission-widening',
    title: 'sign-in asks for less',
    why: 'Who had to prove more before reaches what stands behind the proxy with less, or with nothing.',
    fix: 'Keep the policy, and exempt by a rule of its own what must be open.',
    governs: ({ keys }) =>
      keys.at(-1) === 'default_policy' || (keys.at(-1) === 'policy' && keys.includes('access_control')),
    rank: ordered(['deny', 'two_factor', 'one_factor', 'bypass']),
    outcomes: { bypassed: moved('high'), weaker: moved('medium'), hardened: hardened('sign-in asks for more') },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return to === 'bypass' ? 'bypassed' : 'weaker';
    },
    examples: [
      { before: access('deny'), after: access('bypass'), outcome: 'bypassed' },
      { before: access('two_factor'), after: access('one_factor'), outcome: 'weaker' },
      { before: access('one_factor'), after: access('two_factor'), outcome: 'hardened' },
      { before: access('deny'), after: access('"deny"'), outcome: 'none' },
      { before: '', after: access('bypass'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/sign-in-anybody',
    class: 'permission-widening',
    title: 'anybody with an account may sign in',
    why: 'Whoever has an account with the provider, of any domain, is let through.',
    fix: 'Name the domains, or allow a group.',
    governs: (setting) => /(?:^|-)email-domains?$/.test(spelled(setting)) && setting.path.at(-1)?.kind !== 'item',
    rank: (node) => {
      const domains = textsOf(node);
      return domains.length === 0 ? undefined : Number(!domains.includes('*'));
    },
    outcomes: { flip: moved('high'), hardened: hardened('accounts of named domains only') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: proxy('email-domain=acme.example'), after: proxy('email-domain=*'), outcome: 'flip' },
      {
        before: plainFile('email_domains: [acme.example]'),
        after: plainFile('email_domains: [acme.example, "*"]'),
        outcome: 'flip',
      },
      { before: proxy('email-domain=*'), after: proxy('email-domain=acme.example'), outcome: 'hardened' },
      { before: proxy('email-domain=acme.example'), after: proxy('email-domain=acme.test'), outcome: 'none' },
      { before: proxy(), after: proxy('email-domain=*'), outcome: 'none' },
    ],
  }),
  control<'all' | 'some' | 'hardened'>({
    id: 'config/sign-in-skipped',
    class: 'permission-widening',
    title: 'paths answered without sign-in',
    why: 'Requests for these paths go through to the service, whoever sends them.',
    fix: 'Name single paths from `^` to `$`, and none that changes or shows data of people.',
    governs: isSkipped,
    rank: pathsLeft,
    absent: 2,
    outcomes: { all: moved('high'), some: moved('low'), hardened: hardened('fewer paths answered without sign-in') },
    refine: ({ transition, mark }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'template') return undefined;
      return mark === undefined ? 'some' : 'all';
    },
    mark: ({ after }) => (after !== undefined && pathsLeft(after) === 0 ? 'any' : undefined),
    examples: [
      { before: proxy(), after: proxy('skip-auth-route=.*'), outcome: 'all' },
      { before: proxy('skip-auth-regex=^/health$'), after: proxy('skip-auth-regex=/'), outcome: 'all' },
      { before: proxy(), after: proxy('skip-auth-route=GET=^/health$'), outcome: 'some' },
      { before: proxy('skip-auth-route=^/health$'), after: proxy(), outcome: 'hardened' },
      { before: proxy('skip-auth-route=^/health$'), after: proxy('skip-auth-route=^/ready$'), outcome: 'none' },
    ],
  }),
];
