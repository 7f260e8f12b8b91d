/** Secrets of a repository that a script sends over the network. */

const SENDS_SECRET =
  /\b(?:curl|wget|nc|ncat)\b[^\n|;&]{0,500}\$\{\{\s{0,9}secrets\.(?!GITHUB_TOKEN\b)[^\n|;]{0,1000}/gi;
const HOSTS = /\bhttps?:\/\/([\w.-]{1,200})/gi;
/** Who runs the workflow has its secrets already. */
const OF_GITHUB = /^(?:[\w-]{1,60}\.)?(?:github\.com|githubusercontent\.com|ghcr\.io)$/i;

/** Whether a script sends a secret to somebody else than GitHub, and than whoever gave it out as their address. */
export const sendsSecret = (text: string): boolean =>
  [...text.matchAll(SENDS_SECRET)].some(([command]) => {
    const hosts = [...command.matchAll(HOSTS)].map(([, host = '']) => host);
    return hosts.length === 0 ? !isAddressed(command) : !hosts.every((host) => OF_GITHUB.test(host));
  });

/** A word as a shell takes it; a quote that nobody closes runs to the end. */
const WORDS = /(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$)|\$\{\{[^{}]*\}\}|[^\s"'])+/g;
const REFERENCE = /\$\{\{[^{}]*\bsecrets\b/i;
/** An address that is kept as a secret, alone or with a path behind it. */
const ADDRESS = /^(["']?)\$\{\{\s*secrets\.(\w+)\s*\}\}(?:\/[\w./-]*)?\1$/i;
const NAMES_ADDRESS = /(?:^|_)(?:ENDPOINT|HOOK|URI|URL|WEBHOOK)(?:_UR[IL])?$/i;
/** Such addresses have a password in them. */
const OF_STORE =
  /AMQP|CACHE|DATABASE|DB(?:_|$)|KAFKA|MONGO|MYSQL|PASS|(?:^|_)PG|POSTGRES|RABBIT|REDIS|SECRET|SENTRY|SQL|TOKEN/i;
/** Options that take no value, and the one that takes the address. */
const BARE_OPTION = /^(?:-[SfLkqsv]+|-q?O-|-|--(?:fail|fail-with-body|insecure|location|show-error|silent|quiet|url))$/;
/** What makes another host hear of the address. */
const REROUTED = /^(?:-[A-Za-z]*x|--(?:connect-to|doh-url|preproxy|proxy|resolve|socks))/;
/** Another command, outside quotes. */
const ANOTHER = /^[^"']*(?:[&`]|[$<>]\()/;
const JOINED = /^\d?>&\d$/;

/** Whether all the secrets of one command are the address that it goes to. */
function isAddressed(command: string): boolean {
  const words = command.match(WORDS) ?? [];
  if (!/^(?:curl|wget)$/i.test(words[0] ?? '')) return false;
  const plain = words.map((word) => word.replaceAll(/["'\\]/g, ''));
  if (plain.some((word) => REROUTED.test(word))) return false;
  if (words.some((word) => ANOTHER.test(word) && !JOINED.test(word))) return false;
  return words.every((word, index) => !REFERENCE.test(word) || isDestination(word, plain[index - 1] ?? ''));
}

/** Whether a word is an address kept as a secret, and no value of the option before it. */
function isDestination(word: string, previous: string): boolean {
  const name = ADDRESS.exec(word)?.[2] ?? '';
  if (!NAMES_ADDRESS.test(name) || OF_STORE.test(name)) return false;
  return !previous.startsWith('-') || BARE_OPTION.test(previous);
}
