/** What git is started with for the one thing that it does over the network. */
import process from 'node:process';
import { ENVIRONMENT } from '../environment.ts';
import type { Origin } from './origin.ts';

/** How the caller reaches other machines, and whom it trusts there. */
const KEPT = [
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
];

/** A transfer slower than this for so long is given up. */
const SLOWEST = { bytesPerSecond: 1000, seconds: 30 };

/** Only this address, by its own protocol, once; no helper, no question, no redirect, no clean-up behind. */
const SETTINGS: Readonly<Record<string, string>> = {
  'http.followRedirects': 'false',
  'http.lowSpeedLimit': String(SLOWEST.bytesPerSecond),
  'http.lowSpeedTime': String(SLOWEST.seconds),
  'credential.helper': '',
  'core.askPass': '',
  'protocol.version': '2',
  'fetch.negotiationAlgorithm': 'noop',
  'fetch.unpackLimit': '1',
  'fetch.recurseSubmodules': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
};

/**
 * The environment for one exchange with an origin. The token stands here and nowhere else: arguments can be read by
 * every user of the machine, and files stay. The header goes to this very address alone.
 */
export function networkEnvironment({ url, authorization }: Origin): Readonly<Record<string, string>> {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const header = authorization?.().header;
  return {
    ...ENVIRONMENT,
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(':', ''),
    ...asVariables({
      ...SETTINGS,
      ...(header === undefined ? {} : { [`http.${url}.extraHeader`]: `Authorization: ${header}` }),
    }),
  };
}

/** Settings in the form that git reads from its environment. */
function asVariables(settings: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(settings);
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);
}
