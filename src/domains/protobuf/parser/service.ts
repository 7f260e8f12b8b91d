import type { Rpc, Service } from '../model.ts';
import { OptionSet, parseOptionStatement } from './options.ts';
import { declared, open, within, type Draft, type Opening, type Scope } from './scope.ts';

/** `service Name { ... }`; the cursor stands at the word. */
export function parseService(scope: Scope, opening: Opening): void {
  const { cursor, sink } = scope;
  cursor.expect('service');
  const name = cursor.word('the name of a service');
  const options = new OptionSet();
  const rpcs: Rpc[] = [];
  cursor.expect('{');
  const service: Draft<Service> = { ...declared(scope, opening, name), kind: 'service', rpcs };
  sink.services.push(service);
  const inner = within(scope, service);
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue;
    if (cursor.accept('option')) parseOptionStatement(cursor, options);
    else rpcs.push(parseRpc(inner));
  }
  service.options = options.values;
  service.span = cursor.spanFrom(opening.first);
}

function parseRpc(scope: Scope): Rpc {
  const { cursor } = scope;
  const opening = open(cursor);
  cursor.expect('rpc');
  const name = cursor.word('the name of an rpc');
  const [clientStreaming, request] = parseSide(scope);
  cursor.expect('returns');
  const [serverStreaming, response] = parseSide(scope);
  const options = new OptionSet();
  if (cursor.accept('{')) {
    while (!cursor.accept('}')) {
      if (cursor.accept(';')) continue;
      cursor.expect('option');
      parseOptionStatement(cursor, options);
    }
  } else cursor.expect(';');
  const base = declared(scope, opening, name, options.values);
  return { kind: 'rpc', ...base, request, response, clientStreaming, serverStreaming };
}

/** `(stream acme.Message)`, where `(stream)` and `(stream.Message)` only name a message. */
function parseSide({ cursor }: Scope): [streaming: boolean, type: string] {
  cursor.expect('(');
  const streaming = cursor.is('stream') && !cursor.is(')', 1) && !(cursor.is('.', 1) && cursor.adjoins(1));
  if (streaming) cursor.skip();
  const type = cursor.name('a message type');
  cursor.expect(')');
  return [streaming, type];
}
