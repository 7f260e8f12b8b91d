import { expect, test } from 'vitest';
import { parse } from '../../../../src/domains/config/parse.ts';
import { secretsGiven } from '../../../../src/domains/config/workflows/given-secrets.ts';
import { allSteps } from '../../../../src/domains/config/workflows/model.ts';

const givenIn = (secret: string): readonly string[] => {
  const text = `runs: { using: composite, steps: [{ uses: other/b@v1, with: { a: "\${{ secrets.${secret} }}" } }] }`;
  return allSteps(parse(text, 'action.yml').documents[0]).flatMap(secretsGiven);
};

test.each(['AZURE_CLIENT_ID', 'APP_ID', 'TENANT_ID', 'AWS_ACCOUNT_ID', 'CHAT_ID', 'REGISTRY_USERNAME', 'GITHUB_TOKEN'])(
  '%s is no secret that is handed over',
  (name) => {
    expect(givenIn(name)).toEqual([]);
  },
);

test.each(['VAULT_SECRET_ID', 'AWS_ACCESS_KEY_ID', 'KEY_ID', 'SESSION_ID', 'ID', 'CLIENT_SECRET', 'RAPP_ID'])(
  '%s is a secret that is handed over',
  (name) => {
    expect(givenIn(name)).toEqual([name]);
  },
);

test('what a step called secrets hands on is none of the repository’s', () => {
  expect(givenIn('A }}${{ fromJSON(steps.secrets.outputs.vault).B')).toEqual(['A']);
});
