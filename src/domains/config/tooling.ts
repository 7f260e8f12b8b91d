const TOOLING =
  /(?:^|\/)(?:\.|(?:mkdocs|codecov|azure-pipelines|skaffold|Taskfile|buf(?:\.[\w.]+)?|Chart|kustomization|jsonnetfile|codegen|pubspec|pnpm-\w+|(?:[\w.-]*[.-])?lock)\.ya?ml$)|(?:^|\/)(?:_data|locales?|i18n|translations?)\//i;

/** Whether a file sets up a tool of the workshop or holds data: its own tool misses what is gone there, or nobody does. */
export const isTooling = (path: string | undefined): boolean => TOOLING.test(path ?? '');
