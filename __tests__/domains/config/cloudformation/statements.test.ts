import { expect, test } from 'vitest';
import { statementsOf } from '../../../../src/domains/config/cloudformation/statements.ts';
import { parse } from '../../../../src/domains/config/parse.ts';

const read = (text: string) =>
  statementsOf(parse(text, 'a.yaml').documents[0]?.root, false).map(
    ({ effect, principals, actions, resources, onDemand }) =>
      `${effect} ${principals.join()} ${actions.join()} ${resources.join()}${onDemand ? ' on demand' : ''}`,
  );

const ALLOW = '{ Effect: Allow, Principal: { Service: a.amazonaws.com }, Action: x:y, Resource: r }';

test.each([
  ['one', `Statement: ${ALLOW}`, ['Allow Service a.amazonaws.com x:y r']],
  [
    'several, deep within',
    `Policies: [{ PolicyDocument: { Statement: [${ALLOW}] } }]`,
    ['Allow Service a.amazonaws.com x:y r'],
  ],
  [
    'a branch of a condition',
    `Statement: [!If [A, ${ALLOW}, !Ref "AWS::NoValue"]]`,
    ['Allow Service a.amazonaws.com x:y r on demand'],
  ],
  [
    'a condition of conditions, in full',
    `Statement: [{ "Fn::If": [A, { "Fn::If": [B, ${ALLOW}, x] }, ${ALLOW}] }]`,
    ['Allow Service a.amazonaws.com x:y r on demand', 'Allow Service a.amazonaws.com x:y r on demand'],
  ],
  ['all of them in a branch', `Statement: !If [A, [${ALLOW}], []]`, ['Allow Service a.amazonaws.com x:y r on demand']],
  ['all but some', 'Statement: { NotPrincipal: { AWS: 1 }, NotAction: x:y }', ['Allow everybody * but x:y *']],
  ['what a macro puts there', 'Statement: { "Fn::Transform": { Name: Policies } }', []],
  [
    'one beside a macro',
    `Statement: { "Fn::Transform": { Name: Policies }, Principal: "*", Action: x:y, Resource: r }`,
    ['Allow everybody x:y r'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
