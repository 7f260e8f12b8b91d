import type { Ecosystem } from '../ecosystem.ts';
import { parseTerraform, parseTerraformLock } from '../parsers/terraform.ts';
import { terraform as versions } from '../versions/semantic-ranges.ts';

const CONFIGURATION = /\.(?:tf|tofu)$/;
const LOCK = /(?:^|\/)\.terraform\.lock\.hcl$/;

/** Providers under their own name; the modules beside them say that they are. */
const terraform: Ecosystem = {
  name: 'terraform-provider',
  versions,
  claims: (path) => CONFIGURATION.test(path) || LOCK.test(path),
  parse: (text, path) => (LOCK.test(path) ? parseTerraformLock(text) : parseTerraform(text)),
  manifestsOf(path) {
    if (!LOCK.test(path)) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return ['versions.tf', 'main.tf', 'providers.tf', 'terraform.tf'].map((name) => folder + name);
  },
};

export default terraform;
