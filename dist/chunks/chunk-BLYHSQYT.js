import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domains/config/claims.ts
var NAMES = [
  /^appsettings(?:\.[\w-]+)?\.json$/i,
  /^(?:local|host)\.settings\.json$/i,
  /^(?:app-?)?config(?:uration)?(?:[.-](?:dev|development|stag|staging|prod|production|live|default|local|test))?\.jsonc?$/i,
  /^(?:openapi|swagger)(?:[.-][\w.-]+)?\.json$/i,
  /[.-]template\.json$/i
];
var MANIFESTS = /(?:^|\/)(?:k8s|kubernetes|manifests|cloudformation|cfn)\/(?:[\w.-]+\/)*[\w.-]+\.json$/i;
var ELSEWHERE = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|templates|dashboards?|locales?|i18n|schemas?|fixtures?|testdata)\//i;
var isRenovate = (path) => /(?:^|\/)(?:renovate|\.renovaterc)\.json[c5]?$/.test(path);
var IN_CONFIG = /(?:^|\/)config\/(?:default|development|staging|production)\.json$/i;
var LOCKED = /(?:^|\/)pnpm-lock\.yaml$/;
function claims(path) {
  if (/\.ya?ml$|(?:^|[/.])kubeconfig$/i.test(path)) return !LOCKED.test(path);
  if (isRenovate(path)) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !ELSEWHERE.test(path) && (IN_CONFIG.test(path) || isManifest(path, name) || NAMES.some((pattern) => pattern.test(name)));
}
var isManifest = (path, name) => MANIFESTS.test(path) && !/^(?:package(?:-lock)?|tsconfig|\.\w+)/.test(name);

export {
  isRenovate,
  claims
};
