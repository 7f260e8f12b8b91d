import { describe, expect, test } from 'vitest';
import { akin, related } from '../../../../src/domains/protobuf/diff/names.ts';

describe('related', () => {
  test.each([
    ['user_id', 'id'],
    ['string_value_ref', 'string_value_strindex'],
    ['desc', 'description'],
    ['tag', 'tags'],
    ['recieved_at', 'received_at'],
    ['userName', 'user_name'],
    ['is_enabled', 'enabled'],
  ])('%s and %s may mean one thing', (a, b) => {
    expect([related(a, b), related(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['email', 'phone'],
    ['start_time', 'end_time'],
    ['user_id', 'order_id'],
    ['created_at', 'deleted_at'],
    ['a', 'b'],
    ['from', 'to'],
    ['is_admin', 'is_root'],
  ])('%s and %s do not', (a, b) => {
    expect([related(a, b), related(b, a)]).toEqual([false, false]);
  });
});

describe('akin', () => {
  test.each([
    ['GetUserRequest', 'GetUserInfoRequest', true],
    ['User', 'UserInfo', true],
    ['Color', 'Colour', true],
    ['DeleteNexusIncomingServiceRequest', 'UpdateNexusEndpointRequest', false],
    ['User', 'Order', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(akin(a, b)).toBe(expected);
  });
});
