import type { Ecosystem } from '../ecosystem.ts';
import { parseDevcontainer } from '../parsers/devcontainer.ts';
import { parseDockerfile } from '../parsers/dockerfile.ts';
import { parseEnvImages } from '../parsers/env-images.ts';
import { parseYamlImages } from '../parsers/yaml-images.ts';
import { tag } from '../versions/tag.ts';

const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:[.-][^/]*)?|[^/]+\.(?:dockerfile|containerfile))$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
const DEVCONTAINER = /(?:^|\/)\.?devcontainer\.json$/;
const YAML = /\.ya?ml$/;
/** `.env`, `.env.production`, `images.env`. */
const ENVIRONMENT = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env)$/;
/** Copies that a lock tool wrote: no images in there, and long. */
const LOCKED = /(?:^|\/)pnpm-lock\.yaml$/;

const docker: Ecosystem = {
  name: 'docker',
  versions: tag,
  claims: (path) => DOCKERFILE.test(path) || COMPOSE.test(path) || DEVCONTAINER.test(path),
  visits: (path) => (YAML.test(path) && !LOCKED.test(path)) || ENVIRONMENT.test(path),
  parse(text, path) {
    if (YAML.test(path)) return parseYamlImages(text);
    if (ENVIRONMENT.test(path)) return parseEnvImages(text);
    return DEVCONTAINER.test(path) ? parseDevcontainer(text) : parseDockerfile(text);
  },
  canonical: (name) => name.replace(/^(?:(?:registry-1\.|index\.)?docker\.io\/)?(?:library\/)?/, ''),
  /** The same image in another registry or under another owner, and `static-debian12` after `static-debian11`. */
  family: (name) => name.slice(name.lastIndexOf('/') + 1).replace(/\d+(?:\.\d+)*$/, ''),
};

export default docker;
