import { expect, test } from 'vitest';
import {
  gainedCapabilities,
  keptCapabilities,
  takesHost,
} from '../../../../src/domains/config/algebra/capabilities.ts';

const none = { added: [], dropped: [] };
const dropAll = { added: [], dropped: ['ALL'] };

test.each([
  ['one is added', none, { added: ['NET_ADMIN'], dropped: [] }, ['NET_ADMIN']],
  [
    'case and prefix do not matter',
    { added: ['CAP_net_admin'], dropped: [] },
    { added: ['NET_ADMIN'], dropped: [] },
    [],
  ],
  ['a default one changes nothing', none, { added: ['CHOWN'], dropped: [] }, []],
  ['a default one counts where all were dropped', dropAll, { added: ['CHOWN'], dropped: ['ALL'] }, ['CHOWN']],
  ['who has all gains nothing', { added: ['ALL'], dropped: [] }, { added: ['SYS_ADMIN'], dropped: [] }, []],
  ['the worst comes first', none, { added: ['NET_RAW', 'SYS_ADMIN'], dropped: [] }, ['SYS_ADMIN', 'NET_RAW']],
])('gained: %s', (_, before, after, gained) => {
  expect(gainedCapabilities(before, after)).toEqual(gained);
});

test.each([
  ['ALL is kept now', dropAll, none, ['ALL']],
  ['all is ALL', dropAll, { added: [], dropped: ['all'] }, []],
  ['one instead of ALL', dropAll, { added: [], dropped: ['NET_RAW'] }, ['ALL']],
  ['ALL instead of one', { added: [], dropped: ['NET_RAW'] }, dropAll, []],
])('no longer dropped: %s', (_, before, after, kept) => {
  expect(keptCapabilities(before, after)).toEqual(kept);
});

test('some capabilities give the node away', () => {
  expect(['CAP_SYS_ADMIN', 'all', 'NET_RAW'].map(takesHost)).toEqual([true, true, false]);
});
