/** Who may do what in an AWS account. Source: the IAM user guide; peers: checkov, parliament. */
import { configRule } from '../../changes.ts';
import type { PolicyWidened } from '../../cloudformation/changes.ts';
import { resource, role } from '../../cloudformation/examples.ts';

const READ = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::shop/*" }';
const ADMIN = '{ Effect: Allow, Action: "*", Resource: "*" }';
const bucket = (statement: string): string =>
  resource('AWS::S3::BucketPolicy')(`PolicyDocument: { Statement: [${statement}] }`);
const letIn = (principal: string, rest = ''): string =>
  `{ Effect: Allow, Principal: ${principal}, Action: "s3:GetObject", Resource: "arn:aws:s3:::shop/*"${rest} }`;
const endpoint = (principal: string): string =>
  resource('AWS::EC2::VPCEndpoint')(`PolicyDocument: { Statement: [${letIn(principal)}] }`);
const trusting = (service: string): string =>
  resource('AWS::IAM::Role')(
    `AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: [${service}] }, Action: "sts:AssumeRole" }] }`,
  );
const DENY = '{ Effect: Deny, Action: "s3:DeleteObject", Resource: "*" }';

const granted = ({ resource: name, principal, action, on, gained, isNew }: PolicyWidened): string => {
  const who = principal === '*' ? '' : principal === 'everybody' ? ' everybody' : ` \`${principal}\``;
  const more = gained > 1 ? `, and ${gained - 1} more` : '';
  return `${isNew ? 'The new resource' : 'The policy of'} \`${name}\` ${isNew ? 'allows' : 'now allows'}${who} \`${action}\` on \`${on}\`${more}.`;
};

export default [
  configRule({
    id: 'config/iam-widened',
    on: 'policy-widened',
    class: 'permission-widening',
    title: 'AWS policy allows more',
    why: 'Whoever takes over its holder may do so too.',
    fix: 'Name the actions and the resources that are needed.',
    outcomes: {
      public: {
        risk: 'critical',
        class: 'exposure',
        title: 'AWS resource open to everybody',
        message: granted,
        why: 'Anybody on the internet may do so, without an account.',
        fix: 'Name the accounts or roles that need it, or bind it to a condition.',
        equivalents: ['checkov:CKV_AWS_32', 'checkov:CKV_AWS_33', 'checkov:CKV_AWS_60', 'checkov:CKV_AWS_61'],
      },
      admin: {
        risk: 'critical',
        message: granted,
        why: 'Its holder may do everything in the account.',
        equivalents: ['checkov:CKV_AWS_62', 'checkov:CKV_AWS_63'],
      },
      'new-admin': {
        risk: 'high',
        message: granted,
        why: 'Its holder may do everything in the account.',
        equivalents: ['checkov:CKV_AWS_62', 'checkov:CKV_AWS_63'],
      },
      service: { risk: 'high', message: granted, equivalents: ['checkov:CKV_AWS_62', 'checkov:CKV_AWS_63'] },
      escalation: {
        risk: 'high',
        message: granted,
        why: 'By this its holder can give itself more rights.',
        equivalents: ['checkov:CKV_AWS_107', 'checkov:CKV_AWS_109', 'checkov:CKV_AWS_110'],
      },
      refusal: {
        risk: 'high',
        title: 'AWS policy refuses less',
        message: (c) => `The policy of \`${c.resource}\` no longer refuses \`${c.action}\` on \`${c.on}\`.`,
        why: 'What other policies allow is no longer held back here.',
        fix: 'Keep the `Deny` statement.',
      },
      unconditional: {
        risk: 'high',
        message: (c) =>
          `The policy of \`${c.resource}\` allows \`${c.action}\` on \`${c.on}\` without the condition it had.`,
        fix: 'Keep the condition.',
      },
      plain: { risk: 'low', message: granted },
    },
    examples: [
      { before: bucket(letIn('{ AWS: "1234" }')), after: bucket(letIn('"*"')), outcome: 'public' },
      { before: '', after: bucket(letIn('{ AWS: "*" }')), outcome: 'public' },
      { before: role(READ), after: role(ADMIN), outcome: 'admin' },
      { before: '', after: role(ADMIN), outcome: 'new-admin' },
      { before: role(READ), after: role(ADMIN.replace('"*"', '"s3:*"')), outcome: 'service' },
      { before: role(READ), after: role(ADMIN.replace('"*"', '"iam:PassRole"')), outcome: 'escalation' },
      { before: role(`${READ}, ${DENY}`), after: role(READ), outcome: 'refusal' },
      {
        before: bucket(letIn('{ AWS: "1234" }', ', Condition: { Bool: { "aws:SecureTransport": true } }')),
        after: bucket(letIn('{ AWS: "1234" }')),
        outcome: 'unconditional',
      },
      { before: role(READ), after: role(READ.replace('GetObject', 'PutObject')), outcome: 'plain' },
      { before: trusting('lambda.amazonaws.com'), after: trusting('ec2.amazonaws.com'), outcome: 'plain' },
      {
        before: trusting('states.eu-west-1.amazonaws.com'),
        after: trusting('!Sub "states.${AWS::Region}.${AWS::URLSuffix}"'),
        outcome: 'none',
      },
      { before: '', after: endpoint('"*"'), outcome: 'none' },
      { before: endpoint('{ AWS: "1234" }'), after: endpoint('"*"'), outcome: 'plain' },
      { before: role(ADMIN), after: role(READ), outcome: 'none' },
      { before: role(READ.replace('GetObject', 'Get*')), after: role(READ), outcome: 'none' },
      { before: role(`${READ}, ${DENY}`), after: role(`${DENY}, ${READ}`), outcome: 'none' },
      { before: role(READ), after: role(READ.replace('"s3:GetObject"', '["s3:GetObject"]')), outcome: 'none' },
      { before: '', after: role(READ), outcome: 'none' },
    ],
    classify: ({ by, power, isNew }) => {
      if (by === 'deny') return 'refusal';
      if (power === 'public') return 'public';
      if (isNew) return power === 'admin' ? 'new-admin' : undefined;
      return by === 'condition' && power === 'plain' ? 'unconditional' : power;
    },
  }),
  configRule({
    id: 'config/iam-narrowed',
    on: 'policy-narrowed',
    class: 'hardening',
    title: 'AWS policy allows less',
    why: 'What its holder no longer needs, an intruder cannot use.',
    fix: 'Watch the first deployment for refused calls.',
    outcomes: { narrowed: { risk: 'info', message: (c) => `The policy of \`${c.resource}\` allows less.` } },
    examples: [
      { before: role(ADMIN), after: role(READ), outcome: 'narrowed' },
      { before: role(READ), after: role(ADMIN), outcome: 'none' },
    ],
    classify: () => 'narrowed',
  }),
];
