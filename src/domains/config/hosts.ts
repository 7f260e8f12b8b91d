/** The hosts that addresses name, and what their names alone tell. Whose neighbour such a host is, those say who ask. */

/** `postgres://app:secret@db,db-2:5432/app`, maybe as a default: its scheme, which may be missing, and what stands before its path. */
const ADDRESS = /^(?:\$\{\w+:-)?(?:jdbc:)?([a-z][a-z0-9+.-]{0,30}:\/\/)?([^/?#\s]*)/i;

/** Whether a text begins as an address does that says its scheme. */
export const isAddress = (text: string): boolean => ADDRESS.exec(text)?.[1] !== undefined;

/** The hosts of an address, without a login and ports; one text that is no host where there is none. */
export function hostsIn(address: string): readonly string[] {
  const authority = ADDRESS.exec(address)?.[2] ?? '';
  return hostsOf(authority.slice(authority.lastIndexOf('@') + 1));
}

/** The hosts of `db,db-2:5432`, without ports; nor has `sql,1433` its port, as SQL Server writes it. */
export const hostsOf = (written: string): readonly string[] =>
  written
    .replace(/,\d{0,5}$/, '')
    .split(',')
    .map((host) => host.replace(PORT, ''));

/** As written, or as the surroundings fill it in; and what closes the default that the address is. */
const PORT = /:(?:\d{1,5}|\{\}|x|\$\{?\w{1,100}\}?|\$\(\w{1,100}\))?\}?$/;

/** Whether a host is the machine that asks for it. */
export const isSelf = (host: string): boolean => /^(?:localhost|\[::1\]|0\.0\.0\.0|127(?:\.\d{1,3}){3})$/i.test(host);

/** Whether a host is called by one word, as services and containers are. A number is an address. */
export const isOneLabel = (host: string): boolean => isName(host) && /^(?!0x)[\w-]*[a-z][\w-]*$/i.test(host);

/** Whether a host lies in one of some zones, as `db.shop.svc` lies in `svc`. */
export const isBelow = (host: string, zones: readonly string[]): boolean =>
  isName(host) && zones.some((zone) => host.toLowerCase().replace(/\.$/, '').endsWith(`.${zone}`));

/** Zones that no server of the world knows, each as it is set apart for networks, machines and tests. */
export const PRIVATE_ZONES: readonly string[] = ['svc', 'local', 'localhost', 'internal', 'test'];

/** Those of one cluster, one machine or its containers. */
export const CLUSTER_ZONES: readonly string[] = ['svc', 'cluster.local', 'localhost', 'docker.internal'];

/** Whether a host may be a name of the DNS. */
export const isName = (host: string): boolean => host.length <= LONGEST && /^[\w.-]+$/.test(host);

const LONGEST = 253;
