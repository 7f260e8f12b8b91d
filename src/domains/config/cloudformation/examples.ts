/** A template of one resource, with the lines given among its properties. */
export const resource =
  (type: string) =>
  (lines = ''): string =>
    `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Main:
    Type: ${type}
    Properties:
      Tags: []${`\n${lines}`.trimEnd().replaceAll('\n', '\n      ')}
`;

/** A role with one statement in its policy. */
export const role = (statement: string): string =>
  resource('AWS::IAM::Role')(`Policies: [{ PolicyName: main, PolicyDocument: { Statement: [${statement}] } }]`);
