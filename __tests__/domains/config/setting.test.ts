import { expect, test } from 'vitest';
import { displayPath, nameOf, type Step } from '../../../src/domains/config/setting.ts';

const key = (name: string): Step => ({ kind: 'key', name });
const item = (label: string, name?: string): Step => ({ kind: 'item', label, ...(name === undefined ? {} : { name }) });

test.each([
  [[key('a'), key('b')], 'a.b', 'b'],
  [[key('tls'), key('enabled')], 'tls.enabled', 'tls.enabled'],
  [[key('Tls'), key('Enabled')], 'Tls.Enabled', 'Tls.Enabled'],
  [[key('args'), key('--anonymous-auth')], 'args.--anonymous-auth', 'anonymous-auth'],
  [[key('opts'), key('-Dserver.port')], 'opts.-Dserver.port', 'server.port'],
  [[key('env'), item('name=X', 'X'), key('value')], 'env[name=X].value', 'X'],
  [[key('hosts'), item('0')], 'hosts[0]', 'hosts'],
  [[], '', ''],
])('%j', (path, shown, name) => {
  expect(displayPath(path)).toBe(shown);
  expect(nameOf(path)).toBe(name);
});
