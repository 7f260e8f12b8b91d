/** JSON that configures what runs or describes an interface. Most JSON is data, or belongs to a tool of the workshop. */
const NAMES = [
  /^appsettings(?:\.[\w-]+)?\.json$/i,
  /^(?:local|host)\.settings\.json$/i,
  /^(?:app-?)?config(?:uration)?(?:[.-](?:dev|development|stag|staging|prod|production|live|default|local|test))?\.jsonc?$/i,
  /^(?:openapi|swagger)(?:[.-][\w.-]+)?\.json$/i,
  /[.-]template\.json$/i,
];

/** Folders of manifests and templates, whatever their files are called. */
const MANIFESTS = /(?:^|\/)(?:k8s|kubernetes|manifests|cloudformation|cfn)\/(?:[\w.-]+\/)*[\w.-]+\.json$/i;

/** Folders in which JSON is told, shown or tested, but configures nothing. */
const ELSEWHERE =
  /(?:^|\/)(?:\.[^/]+|node_modules|vendor|templates|dashboards?|locales?|i18n|schemas?|fixtures?|testdata)\//i;

/** What Renovate reads, in the folders that begin with a dot too. */
export const isRenovate = (path: string): boolean => /(?:^|\/)(?:renovate|\.renovaterc)\.json[c5]?$/.test(path);

/** What is configuration by its folder, too. */
const IN_CONFIG = /(?:^|\/)config\/(?:default|development|staging|production)\.json$/i;

/** YAML that a tool writes for itself, and long: what it tells is told by the domain of dependencies. */
const LOCKED = /(?:^|\/)pnpm-lock\.yaml$/;

/** Whether a file is configuration by its path: any YAML but a lockfile, and JSON of well-known names and folders. */
export function claims(path: string): boolean {
  if (/\.ya?ml$|(?:^|[/.])kubeconfig$/i.test(path)) return !LOCKED.test(path);
  if (isRenovate(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    !ELSEWHERE.test(path) &&
    (IN_CONFIG.test(path) || isManifest(path, name) || NAMES.some((pattern) => pattern.test(name)))
  );
}

const isManifest = (path: string, name: string): boolean =>
  MANIFESTS.test(path) && !/^(?:package(?:-lock)?|tsconfig|\.\w+)/.test(name);
