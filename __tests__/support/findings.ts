import type { Change, Finding } from '../../src/core/types.ts';

const change: Change = {
  kind: 'field-removed',
  subject: 'acme.v1.User.email',
  key: '2',
  before: { path: 'user.proto', line: 7 },
};

/** A finding as classify would make it; a test names only what it is about. */
export const findingOf = (parts: Partial<Finding> = {}): Finding => ({
  id: 'protobuf/field-removed:acme.v1.User.email#2',
  rule: 'protobuf/field-removed',
  outcome: 'unreserved',
  domain: 'protobuf',
  class: 'removed',
  risk: 'high',
  subject: 'acme.v1.User.email',
  title: 'Field removed',
  message: '`acme.v1.User.email` was removed and its number 2 is free for reuse.',
  why: 'Old readers still expect the field.',
  fix: 'Reserve its number and its name.',
  breaks: ['json', 'source'],
  equivalents: ['buf:FIELD_NO_DELETE'],
  before: { path: 'user.proto', line: 7 },
  also: [],
  change,
  ...parts,
});
