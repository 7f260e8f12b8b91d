import { expect, test } from 'vitest';
import { VERSION } from '../../src/core/version.ts';
import { renderOptions } from '../../src/github/render-options.ts';

const repository = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app' };
const action = { GITHUB_ACTION_REPOSITORY: 'acme/breakwater', GITHUB_ACTION_REF: 'v1' };
const plain = { colour: false, width: 120 };
const rulesUrl = `https://github.com/acme/breakwater/blob/v${VERSION}/docs/rules`;

test.each([
  [{}, plain],
  [repository, { ...plain, repositoryUrl: 'https://github.com/acme/app' }],
  [
    { ...repository, ...action },
    { ...plain, repositoryUrl: 'https://github.com/acme/app', rulesUrl },
  ],
  [{ GITHUB_REPOSITORY: 'acme/app', ...action }, plain],
])('%j links as far as it tells where to', (env, options) => expect(renderOptions(env)).toEqual(options));
