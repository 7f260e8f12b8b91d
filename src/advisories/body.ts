import { Failure } from './failure.ts';

/** More than any page of advisories; what is larger is no answer to our question. */
const LARGEST = 64 * 1024 * 1024;

/** The text of a response, of bounded size whatever its headers say. Throws a `Failure` past it. */
export async function readBody({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Failure('garbled', 'larger than 64 MiB');
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
