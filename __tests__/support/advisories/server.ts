/** A service on loopback, over real HTTP, whose next answers a test can spoil. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What goes wrong with one request: the connection is cut, nothing comes, half of it comes, or the server says no. */
export type Fault = 'reset' | 'silence' | 'truncated' | 'none' | { status: number; headers?: Record<string, string> };

export interface Service extends AsyncDisposable {
  readonly url: string;
  /** All requests, in the order of their coming. */
  readonly asked: readonly Asked[];
  /** Spoils the next requests, one each. */
  spoil(...faults: readonly Fault[]): void;
  /** Spoils all further requests. */
  spoilAll(fault: Fault): void;
}

/** Starts a service; dispose of it with `await using`. */
export async function serve(answer: (asked: Asked) => Answered): Promise<Service> {
  const asked: Asked[] = [];
  const faults: Fault[] = [];
  let lasting: Fault = 'none';
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://loopback');
      const one = { method: request.method ?? '', url, headers: request.headers, body };
      asked.push(one);
      respond(response, faults.shift() ?? lasting, () => answer(one));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    spoil: (...more) => void faults.push(...more),
    spoilAll: (fault) => {
      lasting = fault;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function respond(response: ServerResponse, fault: Fault, answer: () => Answered): void {
  if (fault === 'silence') return;
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  if (typeof fault === 'object') {
    response.writeHead(fault.status, fault.headers).end('{}');
    return;
  }
  const { status = 200, headers = {}, body } = answer();
  const json = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(fault === 'truncated' ? json.slice(0, Math.floor(json.length / 2)) : json);
}
