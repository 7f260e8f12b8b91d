/** Logins that are written into an address: what somebody else could do with them. */
import { isGuessable } from './guessable.ts';
import { CLUSTER_ZONES, hostsOf, isBelow, isOneLabel, isSelf } from './hosts.ts';
import { isPlaceholder } from './placeholders.ts';

/**
 * guessable: a password that everybody tries first, or that is too short for one. near: it opens only what stands beside
 * whatever reads it, in the same cluster, network of containers or machine. open: whatever is not told by the others.
 */
export type Login = 'guessable' | 'near' | 'open';

/** A login, and the part of the text that holds its password. */
export interface FoundLogin {
  readonly grade: Login;
  readonly credential: string;
}

/** `postgres://app:secret@db:5432,db-2/app`: its user, password and hosts. */
const IN_ADDRESS =
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/([^\s:/?#@${}<>*]{0,200}):(?![/$<{*]|x{3,}@)([^\s:/?#@${}<>*]{3,200})@([^\s/?#,;"'`]{1,200}(?:,(?![a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#,;"'`]{1,200}){0,9})/gi;

/** `Server=db;User Id=sa;Password=secret`, and `jdbc:mysql://db/app?user=app&password=secret`. */
const AS_PARAMETER = /[;?&]\s{0,9}(?:password|pwd)=(?![%#])([^;&\s"'${}<>*]{4,200})/i;
const USER = /(?:^|[;?&]|:-)\s{0,9}(?:user(?:[ _-]?(?:id|name))?|uid)=([^;&\s"']{1,200})/i;
const HOST =
  /(?:^|;|:-)\s{0,9}(?:server|host|data source|address)=(?:tcp:)?([^;\s"']{1,200})|:\/\/([^\s/?#;"']{1,200})/i;

/** Links to a meeting carry its password: they are there to be handed out. */
const INVITATION = /^https?:\/\/[\w.-]*(?:zoom|webex|meet|teams)[\w.-]*\/\S*[?&]p(?:assword|wd)=/i;

const WORST: readonly Login[] = ['open', 'near', 'guessable'];

/** All logins in a text but placeholders. */
export const loginsIn = (text: string): readonly FoundLogin[] => [...inAddresses(text), ...asParameter(text)];

/** The worst of the logins in a text, without those that `old` held for all to use as well; undefined where there is none. */
export function loginIn(text: string, old: string): FoundLogin | undefined {
  const stood = [old, ...old.split('\n')].flatMap(loginsIn);
  const logins = loginsIn(text).filter((login) => !stood.some((other) => isAsOpen(other, login)));
  return WORST.flatMap((worst) => logins.find(({ grade }) => grade === worst) ?? [])[0];
}

/** Whether one login has the very credential of another, and was of use to as many: one to a host nearby opens none elsewhere. */
export const isAsOpen = (old: FoundLogin, { credential, grade }: FoundLogin): boolean =>
  old.credential === credential && WORST.indexOf(old.grade) <= WORST.indexOf(grade);

const inAddresses = (text: string): readonly FoundLogin[] =>
  [...text.matchAll(IN_ADDRESS)].flatMap(([, user = '', password = '', host = '']) => {
    const isNone = isPlaceholder(`${user}:${password}`) || OF_EXAMPLES.test(host);
    return isNone ? [] : { grade: gradeOf({ user, password, host }), credential: `${user}:${password}@` };
  });

/** Names that are set apart for examples. Source: RFC 2606. */
const OF_EXAMPLES = /(?:^|\.)example(?:\.(?:com|net|org))?(?::\d{1,5})?$/i;

function asParameter(text: string): readonly FoundLogin[] {
  const [whole = '', password = ''] = AS_PARAMETER.exec(text) ?? [];
  if (whole === '' || isPlaceholder(whole) || isInvitation(text, whole)) return [];
  const grade = gradeOf({ user: firstOf(USER, text), password, host: firstOf(HOST, text) });
  return [{ grade, credential: whole.replace(/^[;?&]\s*/, '') }];
}

const isInvitation = (text: string, parameter: string): boolean =>
  text.split(/[\s"'<>|]/).some((word) => word.includes(parameter) && INVITATION.test(word));

/** What the first of a pattern's groups that matched holds. */
const firstOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.slice(1).find(Boolean) ?? '';

/** Shorter passwords are nobody's secret. */
const SHORTEST = 6;

function gradeOf({ user, password, host }: { user: string; password: string; host: string }): Login {
  if (password.length < SHORTEST || isGuessable(password, user)) return 'guessable';
  return isNear(host) ? 'near' : 'open';
}

/** A name without a dot, a Service of the cluster, the machine itself, and what the surroundings fill in. */
const isNear = (hosts: string): boolean =>
  /^(?:\$|\{\{)/.test(hosts) ||
  hostsOf(hosts).every((host) => isSelf(host) || isOneLabel(host) || isBelow(host, CLUSTER_ZONES));
