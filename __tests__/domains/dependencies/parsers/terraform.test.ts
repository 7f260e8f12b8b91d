import { expect, test } from 'vitest';
import { parseTerraform, parseTerraformLock } from '../../../../src/domains/dependencies/parsers/terraform.ts';
import { shown } from '../shown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('required versions, providers and modules', () => {
  const text = `terraform {
  required_version = ">= 1.3, < 2.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    inner = { source = "registry.acme.dev/acme/inner", version = "1.2.3" }
    random = "~> 2.0"
  }
}
provider "google" {
  version = "3.5.0"
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.0"
}
module "from_git" {
  source = "git::https://token@github.com/acme/net.git//modules/vpc?ref=v1.2.0"
}
module "pinned" {
  source = "github.com/acme/net?ref=${COMMIT}"
}
module "local" {
  source = "./modules/x"
}
`;
  expect(shown(parseTerraform(text))).toEqual([
    '2 terraform: terraform >= 1.3, < 2.0 (runtime)',
    '6 required_providers: hashicorp/aws ~> 5.0',
    '8 required_providers: acme/inner 1.2.3 (registry registry.acme.dev)',
    '9 required_providers: random ~> 2.0',
    '13 provider: google 3.5.0',
    '17 module: terraform-aws-modules/vpc/aws 5.1.0 (slot vpc, terraform-module)',
    '20 module: github.com/acme/net.git//modules/vpc v1.2.0 (git github.com/acme/net, slot from_git, terraform-module)',
    `23 module: github.com/acme/net ${COMMIT} (git github.com/acme/net, ${COMMIT}, slot pinned, terraform-module)`,
    '26 module: ./modules/x null (file ./modules/x, slot local, terraform-module)',
  ]);
});

test('.terraform.lock.hcl', () => {
  const manifest = parseTerraformLock(`provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.1.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:abc=",
  ]
}
`);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual(['2 provider: hashicorp/aws 5.1.0']);
});
