import type { Request } from './client.ts';
import { gitHubAddress, gitHubHeaders } from './github.ts';
import type { AdvisoryOptions } from './look-up.ts';
import { osvAddress } from './osv.ts';

/**
 * What of a question may go out, asked by somebody who is not trusted with a token: a question to one of the databases,
 * with our own headers. Undefined for any other address.
 */
export function admitted({ url, body }: Request, { github = {}, osv }: AdvisoryOptions): Request | undefined {
  if (url.startsWith(gitHubAddress(github.api))) return { url, headers: gitHubHeaders(github.token) };
  if (url.startsWith(osvAddress(osv))) return { url, ...(body === undefined ? {} : { body }) };
  return undefined;
}
